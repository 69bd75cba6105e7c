using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Where records of this kind are made.</summary>
public enum RecordSetting { Street, Custody, Any }

/// <summary>Who usually has a record.</summary>
public enum RecordHolder
{
    /// <summary>The body that employs the defendant.</summary>
    Employer,

    /// <summary>Somebody who is no public body: a shop, a neighbor, a hospital of one's own.</summary>
    Private,
}

/// <summary>The records that can fill a gap of a case, each with who has it and how soon it may be lost.</summary>
public sealed record RecordTable(EquatableArray<RecordKind> Records, EquatableArray<FormCheck> Verified)
{
    /// <summary>Those that can fill an element of a theory, in the order of the table.</summary>
    public IEnumerable<RecordKind> For(string theory, string element, bool inCustody) =>
        Records.Where(r => (r.Elements.Contains(element) || r.Theories.Contains(theory)) && r.Setting is var setting && (setting == RecordSetting.Any || setting == RecordSetting.Custody == inCustody));

    internal static RecordTable Bind(PackNode node) => new(node.List("records", RecordKind.Bind), node.List("verified", FormCheck.Bind));
}

/// <summary>A kind of record.</summary>
/// <param name="Elements">Ids of elements that it can fill.</param>
/// <param name="Theories">Ids of theories of which it can fill every element.</param>
/// <param name="Unit">What part of the body usually has it.</param>
/// <param name="Loss">How soon it may be lost; says so where that is not known.</param>
/// <param name="Asks">The request: a clause with slots <c>{plaintiff}</c>, <c>{day}</c>, <c>{place}</c> and <c>{people}</c>.</param>

public sealed record RecordKind(
    string Id, string Name, RecordSetting Setting, RecordHolder Holder, string Unit, EquatableArray<string> Elements, EquatableArray<string> Theories, string Shows, string Loss, SentenceForm Asks)
{
    internal static RecordKind Bind(PackNode node)
    {
        var id = node.Required("id");
        return new(
            id, node.Required("name"), node.Word("setting", RecordSetting.Any), node.Word("holder", RecordHolder.Employer), node.Optional("unit"), node.Texts("elements"), node.Texts("theories"), node.Required("shows"), node.Required("loss"),
            SentenceForm.Of(node, "asks", id));
    }
}
