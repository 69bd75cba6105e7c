using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations;

/// <summary>Says in words what a single test of the packs looks for.</summary>
public static class TestWords
{
    /// <returns>A noun phrase: <c>act or order by this defendant of the kind force (not: history)</c>.</returns>
    public static string Of(FactTest.Leaf leaf, By by)
    {
        var words = new List<string> { leaf.Kinds.IsEmpty ? "fact" : Or(leaf.Kinds.Select(k => Words<FactKind>.Of(k).Replace('-', ' '))), By(by) };
        if (leaf.To != To.Anyone) words.Add(leaf.To == To.Self ? "to this defendant" : "to the plaintiff");
        if (leaf.Classes.Count > 0) words.Add($"of the kind {Or(leaf.Classes.Select(Class))}");
        if (leaf.With.Count > 0) words.Add($"that is also {string.Join(" and ", leaf.With.Select(Class))}");
        if (leaf.Kin) words.Add("about the same kind of wrong");
        if (leaf.Dated) words.Add("with its day or time");
        return string.Join(' ', words) + (leaf.Without.Count > 0 ? $" (not: {Or(leaf.Without.Select(Class))})" : "");
    }

    public static string Of(FactTest.OfFunction office) => $"the office of {Or(office.Functions.Select(f => Words<Function>.Of(f).Replace('-', ' ')))}";

    /// <summary>Whether a test names the person who must have done it, so that only facts that name this person can meet it.</summary>
    public static bool NamesThePerson(By by) => by is Doctrine.By.Self or Doctrine.By.Group;

    private static string By(By by) => by switch
    {
        Doctrine.By.Anyone => "by anybody",
        Doctrine.By.Self => "by this defendant",
        Doctrine.By.Other => "by somebody else",
        Doctrine.By.Plaintiff => "by the plaintiff",
        Doctrine.By.Body => "by a body",
        Doctrine.By.Policymaker => "by a policymaker",
        Doctrine.By.Outsider => "by somebody outside the case",
        Doctrine.By.Group => "by a group that this defendant may belong to",
    };

    /// <summary><c>about:history</c> is history; where a class comes from does not matter to whoever reads the test.</summary>
    private static string Class(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('-', ' ');

    private static string Or(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list.Take(list.Count - 1))} or {list[^1]}";
    }
}
