using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Binds <c>packs/doctrine/departments</c>: which departments, offices and jails the law of each State lets be sued.</summary>
/// <remarks>
/// A row of <c>states</c> stands for one State and for the units that it lists, each a set of words of the list <c>units</c>,
/// or for the bodies that it names. The rules of <c>first</c> come before the rows, those of <c>otherwise</c> after them.
/// </remarks>
internal static class DepartmentRules
{
    private const string UsualReason = "department-not-suable";

    public static EquatableArray<PartyRule> Bind(PackNode file)
    {
        var units = file.List("units", unit => (Name: unit.Required("unit"), Words: unit.Texts("words"))).ToDictionary(u => u.Name, u => u.Words);
        return [.. file.List("first", PartyRule.Bind), .. file.List("states", row => Row(row, units)), .. file.List("otherwise", PartyRule.Bind)];
    }

    private static PartyRule Row(PackNode row, Dictionary<string, EquatableArray<string>> units)
    {
        var state = row.Required("state");
        var words = row.Texts("units").SelectMany(unit =>
        {
            if (units.TryGetValue(unit, out var of)) return of;
            row.Fail("units", $"'{unit}' is not one of {string.Join(", ", units.Keys)}.");
            return [];
        }).Concat(row.Texts("names")).ToEquatableArray();
        if (words.Count == 0) row.Fail("units", "A row names units or bodies.");
        var id = string.Join('-', row.Texts("units").Concat(row.Texts("names")).Prepend(state)).ToLowerInvariant().Replace(' ', '-');
        return new(id, [PartyKind.Department], [], words, [state], [], row.Required("result"), row.Optional("reason", UsualReason), row.Required("why"), null, false, row.Texts("authorities"));
    }
}
