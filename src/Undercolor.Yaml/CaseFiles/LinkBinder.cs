using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds what hangs together with what, and decisions that stand between.</summary>
internal static class LinkBinder
{
    public static CaseLink Link(CaseNode map, int index)
    {
        if (!map.Has("kind")) map.Text.Errors.Add(map.Node, $"Say how they hang together: add 'kind' with one of {Words<LinkKind>.Choices}.");
        var link = new CaseLink(
            map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made("links", index), map.Word<LinkKind>("kind") ?? LinkKind.BecauseOf, map.Words("kind"),
            map.Statements("from"), map.Statements("to"), map.Statements("by"), map.Words("why"), map.Sources("source"), map.Node.Line);
        Check(map, link);
        return link;
    }

    /// <summary>A word, or a map with more about it.</summary>
    public static CaseDecision? Decision(CaseNode map)
    {
        if (!map.Has("decision")) return null;
        if (map.At("decision") is DataNode.Map inner) return CaseNode.Bind(map.Text, inner, Decided);
        return map.Word<DecisionLabel>("decision") is { } label ? new(label, map.Words("decision"), [], null, FileWords.None) : null;
    }

    private static CaseDecision Decided(CaseNode map)
    {
        if (!map.Has("is")) map.Text.Errors.Add(map.Node, $"Say how it was decided: add 'is' with one of {Words<DecisionLabel>.Choices}.");
        return new(map.Word<DecisionLabel>("is") ?? DecisionLabel.IndependentAndInformed, map.Words("is"), map.People("by"), map.Flag("foreseeable"), map.Words("why"));
    }

    private static void Check(CaseNode map, CaseLink link)
    {
        var isBreak = link.Kind == LinkKind.BrokeTheChain;
        if (!map.Has("to")) map.Text.Errors.Add(map.Node, "Say what came of it: add 'to: [id]' with ids of events or injuries.");
        if (!map.Has("from") && !isBreak) map.Text.Errors.Add(map.Node, "Say from what it came: add 'from: [id]' with ids of events.");
        if (isBreak && !map.Has("by")) map.Text.Errors.Add(map.Node, "Say what broke the chain: add 'by: [id]' with the event that stands between.");
        if (map.Has("by") && link.Kind is not (LinkKind.BrokeTheChain or LinkKind.WouldHaveHappenedAnyway))
            map.Fail("by", "Only 'broke-the-chain' and 'would-have-happened-anyway' have a 'by'. Write the ids under 'from'.");
        foreach (var id in link.To.Where(to => link.From.Contains(to) || link.By.Contains(to)))
            map.Fail("to", $"'{id}' cannot come of itself. Take it out of one of the two lists.");
    }
}
