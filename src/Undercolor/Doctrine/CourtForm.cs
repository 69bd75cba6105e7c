using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>For whom a section of a form is filled in.</summary>
public enum FormEach
{
    Once, Plaintiff, Defendant,

    /// <summary>Each earlier suit about the same facts.</summary>
    SameFacts,

    /// <summary>Each earlier suit about imprisonment.</summary>
    Conditions,
}

/// <summary>Who signs under a section.</summary>
public enum FormSigner { Nobody, Plaintiffs, Counsel }

/// <summary>How a question of a form is answered.</summary>
public enum FormFieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Boxes, any of which may be ticked.</summary>
    Checkbox,

    /// <summary>The boxes yes and no.</summary>
    YesNo,

    /// <summary>The boxes yes, no and do not know.</summary>
    YesNoUnknown,

    /// <summary>A lettered list.</summary>
    List,

    /// <summary>Paragraphs, numbered through the whole paper.</summary>
    Paragraphs,
}

/// <summary>A court's form as questions. The layout and the words are ours; names of fields are the form's.</summary>
/// <param name="Name">As its maker names it: <c>Pro Se 15</c>.</param>
/// <param name="Title">What the paper is.</param>
/// <param name="Maker">Whose form it is.</param>
/// <param name="Revision">Month and year of the form whose questions these are.</param>
/// <param name="About">Printed at the head: whose questions these are and whose layout.</param>
/// <param name="Boxes">Words beside the boxes <c>yes</c>, <c>no</c> and <c>unknown</c>.</param>
/// <param name="Verified">What of it was held against which source.</param>
/// <param name="Unverified">What nobody has held against the form itself.</param>
public sealed record CourtForm(
    string Id, string Name, string Title, string Maker, string Revision, string About, EquatableArray<KeyValuePair<string, string>> Boxes, EquatableArray<FormSection> Sections,
    EquatableArray<FormCheck> Verified, EquatableArray<string> Unverified)
{
    public IEnumerable<FormField> Fields => Sections.SelectMany(s => s.Fields);

    internal static CourtForm Bind(string id, PackNode node) => new(
        id, node.Required("name"), node.Required("title"), node.Required("maker"), node.Required("revision"), node.Required("about"), node.Pairs("boxes"), node.List("sections", FormSection.Bind),
        node.List("verified", FormCheck.Bind), node.Texts("unverified"));
}

/// <summary>A section of a form.</summary>
/// <param name="Id">As the form numbers it: <c>II.B</c>.</param>
/// <param name="Level">1 for a part of the form, 2 for a part of that.</param>
/// <param name="Says">Printed under the heading; empty for nothing.</param>
/// <param name="Room">How many persons, suits or numbered paragraphs stand here; more continue in an addendum. 0 for as many as there are.</param>
/// <param name="Signed">Whose place to sign stands under it.</param>
public sealed record FormSection(string Id, string Heading, int Level, string Says, FormEach Each, int Room, FormSigner Signed, EquatableArray<FormField> Fields)
{
    internal static FormSection Bind(PackNode node) => new(
        node.Required("id"), node.Required("heading"), node.Number("level", 2), node.Optional("says"), node.Word("each", FormEach.Once), node.Number("room"), node.Word("signed", FormSigner.Nobody), node.List("fields", FormField.Bind));
}

/// <summary>A question of a form.</summary>
/// <param name="Id">As the form numbers it; empty where it has no number of its own.</param>
/// <param name="Asks">In our own words, where it is not the name of a field.</param>
/// <param name="Field">What of the case answers it.</param>
/// <param name="Missing">What to call it where nothing answers it.</param>
/// <param name="Choices">Of a checkbox: word of the answer and label.</param>
public sealed record FormField(string Id, string Asks, FormFieldKind Kind, string Field, string Missing, EquatableArray<KeyValuePair<string, string>> Choices)
{
    internal static FormField Bind(PackNode node)
    {
        var field = new FormField(node.Optional("id"), node.Required("asks"), node.Word("kind", FormFieldKind.Text), node.Required("field"), node.Required("missing"), node.Pairs("choices"));
        if (field.Choices.IsEmpty == (field.Kind == FormFieldKind.Checkbox)) node.Fail("choices", "A checkbox has choices, and nothing else has.");
        return field;
    }
}

/// <summary>What was held against a source.</summary>
/// <param name="Source">Where it was read.</param>
/// <param name="Checked">The day on which it was read.</param>
public sealed record FormCheck(string Says, string Source, DateOnly? Checked)
{
    internal static FormCheck Bind(PackNode node) => new(node.Required("says"), node.Required("source"), node.Date("checked"));
}
