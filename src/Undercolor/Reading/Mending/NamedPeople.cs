using Undercolor.Cases;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading.Mending;

/// <summary>Finds people by the names that a correction gives them.</summary>
internal static class NamedPeople
{
    /// <returns>Everybody who is named, or the clause that says who could not be found.</returns>
    public static (EquatableArray<PersonId> Members, string Why) Find(Roster roster, EquatableArray<string> names)
    {
        var members = new List<PersonId>();
        foreach (var name in names)
        {
            var found = roster.Named(name);
            if (found.IsEmpty) return ([], $"nobody in the paper is read as “{name}”");
            if (found.Count > 1 && !roster.IsGroup(name)) return ([], $"“{name}” fits {string.Join(" and ", found.Select(m => roster[m].Name).Distinct())}; write the full name");
            members.AddRange(found);
        }
        return (members.Distinct().ToEquatableArray(), "");
    }
}
