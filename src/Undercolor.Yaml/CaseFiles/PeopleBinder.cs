using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds who is in the case.</summary>
internal static class PeopleBinder
{
    public static CasePerson Plaintiff(string id, CaseNode map) => Anybody(id, map) with { IsPlaintiff = true };

    public static CasePerson Person(string id, CaseNode map) => Anybody(id, map) with
    {
        IsDefendant = map.Flag("defendant") ?? false,
        Capacity = map.Word<Capacity>("capacity") ?? Capacity.Unspecified,
        CapacityWords = map.Words("capacity"),
        Slot = map.Map("slot", SlotBinder.Slot) ?? CaseSlot.None,
    };

    public static CaseGroup Group(string id, CaseNode map)
    {
        var group = new CaseGroup(id, map.Words("name"), map.People("members", allowStranger: false), map.Word<GroupMeaning>("which") ?? GroupMeaning.Each);
        foreach (var member in map.Nodes("members"))
            if (member is DataNode.Scalar { Value: var inner } && map.Text.Is(inner.Trim(), CaseText.IdKind.Group)) map.Text.Errors.Add(member, $"'{inner.Trim()}' is a group, and a group cannot stand in a group. Write its members one by one.");
        if (group.Members.IsEmpty && group.Which == GroupMeaning.Each) map.Text.Errors.Add(map.Node, $"The group '{id}' has no members. Add 'members: […]' with ids of people, or 'which: not-known' where nobody knows who they are.");
        return group;
    }

    private static CasePerson Anybody(string id, CaseNode map) => new()
    {
        Id = id,
        Name = map.Needed("name", "the name as it would stand in a caption, such as Officer Dana Ruiz or John Doe 1"),
        Aliases = map.Texts("also-called").Select(w => w.Text.Trim()).ToEquatableArray(),
        Role = map.Words("role"),
        Kind = map.Word<PartyKind>("kind"),
        Identified = map.Word<Identified>("identified"),
        Functions = Functions(map),
        Employer = map.Words("employer"),
        Badge = map.Plain("badge"),
        Unit = map.Words("unit"),
        Description = map.Words("description"),
        OnDuty = map.Flag("on-duty"),
        InUniform = map.Flag("uniform"),
        Contact = map.Map("contact", Contact) ?? CaseContact.None,
        IsMinor = map.Flag("minor") ?? false,
        IdNumber = map.Words("id-number"),
        Institution = map.Words("institution"),
    };

    public static CaseCounsel Counsel(CaseNode map) => new(
        map.Needed("name", "the lawyer's name"), map.Words("bar"), map.Words("firm"), map.Map("contact", Contact) ?? CaseContact.None, map.People("for", allowStranger: false));

    private static CaseContact Contact(CaseNode map) =>
        new(map.Words("street"), map.Words("city"), map.Words("state"), map.Words("zip"), map.Words("county"), map.Words("phone"), map.Words("email"));

    /// <summary>The word <c>none</c> says that there is no function, which the name may seem to tell.</summary>
    private static EquatableArray<Function>? Functions(CaseNode map)
    {
        if (!map.Has("functions")) return null;
        return map.Nodes("functions").ToList() is [DataNode.Scalar { Value: "none" }] ? [] : map.WordList<Function>("functions");
    }
}
