using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds the lists that state facts.</summary>
internal static class StatementBinder
{
    public static EquatableArray<CaseStatement> All(CaseNode root) =>
        List(root, "events", Event).Concat(List(root, "presence", Presence)).Concat(List(root, "knowledge", Knowledge)).Concat(List(root, "orders", Order))
            .Concat(List(root, "agreements", Agreement)).Concat(List(root, "policies", Policy)).Concat(List(root, "training", Training))
            .Concat(List(root, "supervision", Supervision)).Concat(List(root, "why-unknown", WhyUnknown)).Concat(List(root, "injuries", Injury)).ToEquatableArray();

    private static EquatableArray<CaseStatement> List(CaseNode root, string key, Func<CaseNode, CaseStatement> bind) =>
        root.Maps(key, (map, index) => Common(map, bind(map), map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made(key, index)));

    private static CaseStatement Common(CaseNode map, CaseStatement statement, string id) => statement with
    {
        Id = id, Line = map.Node.Line, Incident = map.Incident("incident"), Phase = map.Phase("phase"),
        Sources = map.Sources("source"), Standing = map.Word<Standing>("standing") ?? Standing.Pleaded,
    };

    private static CaseStatement.Event Event(CaseNode map) => new(
        map.Needed("did", "what happened in plain words, such as struck her twice with a baton"), map.Word<FactKind>("kind"), Classes(map),
        map.Has("to") ? map.People("to") : null, map.Flag("not") ?? false, map.Words("how"), LinkBinder.Decision(map), map.Flag("lawful") ?? false, map.Time("until"), map.Duration("lasted"))
    {
        Id = "", Line = 0, Who = map.People("who"), When = map.Time("when"), Where = map.Spot("where"), Place = map.PlaceId("where"),
    };

    private static EquatableArray<string>? Classes(CaseNode map)
    {
        if (!map.Has("about")) return null;
        foreach (var node in map.Nodes("about"))
            if (node is DataNode.Scalar { Value: var word } && word.Trim() != "none" && !IsClass(map.Text.Terms.Classes, word.Trim()))
                map.Text.Errors.Add(node, $"'{CaseNode.Short(word)}' is no class word.{Nearest.Hint(word, map.Text.Terms.Classes)} Leave 'about' out to have the words of 'did' read; docs/case-file.md lists the class words.");
        return map.Texts("about").Select(w => w.Text.Trim()).Where(w => w != "none").Order(StringComparer.Ordinal).ToEquatableArray();
    }

    private static bool IsClass(EquatableArray<string> known, string word) =>
        known.Contains(word) || word.StartsWith("chain:", StringComparison.Ordinal) && known.Contains(word["chain:".Length..]);

    private static CaseStatement.Presence Presence(CaseNode map)
    {
        var where = map.Spot("where");
        if (where.IsEmpty && !map.Has("distance")) map.Text.Errors.Add(map.Node, "Say where this person was: add 'where: …', such as beside the car, or 'distance: …', such as two steps away.");
        return new(map.Words("distance"), map.Flag("line-of-sight"), map.Time("until"))
        {
            Id = "", Line = 0, Who = Somebody(map), Where = where, Place = map.PlaceId("where"), When = map.Time("from"),
        };
    }

    private static CaseStatement.Knowledge Knowledge(CaseNode map) =>
        new(map.Needed("of", "what this person knew, such as that she was already handcuffed"), map.Words("how"), map.Statements("would-lead-to"), map.Statements("reason-to-know"), map.Statements("danger-of")) { Id = "", Line = 0, Who = Somebody(map), When = map.Time("since") };

    private static CaseStatement.Order Order(CaseNode map) =>
        new(map.People("to"), map.Needed("what", "what was ordered, such as use the dog"), map.Statements("carried-out-by")) { Id = "", Line = 0, Who = Somebody(map), When = map.Time("when"), Where = map.Spot("where"), Place = map.PlaceId("where") };

    private static CaseStatement.Agreement Agreement(CaseNode map)
    {
        var who = Somebody(map);
        if (who.Count == 1 && !map.Text.Is(who[0], CaseText.IdKind.Group)) map.Fail("who", "An agreement has at least two sides. Write two ids, or a group.");
        return new(map.Needed("what", "what they agreed on, such as keep the cameras off")) { Id = "", Line = 0, Who = who, When = map.Time("when"), Where = map.Spot("where"), Place = map.PlaceId("where") };
    }

    private static CaseStatement.Policy Policy(CaseNode map) =>
        new(map.Needed("what", "the rule or practice, such as striking people who are already handcuffed"), map.Word<PolicyForm>("form") ?? PolicyForm.Written, map.Texts("instances"), map.People("applied-by"))
        {
            Id = "", Line = 0, Who = Somebody(map), When = map.Time("since"),
        };

    private static CaseStatement.Training Training(CaseNode map) =>
        new(map.People("of"), map.Needed("on", "what the training is about, such as releasing the bite"), map.Flag("given") ?? false, map.Words("need")) { Id = "", Line = 0, Who = Somebody(map), When = map.Time("when") };

    private static CaseStatement.Supervision Supervision(CaseNode map)
    {
        if (!map.Has("over")) map.Text.Errors.Add(map.Node, "Say over whom: add 'over: [id]'.");
        return new(map.People("over"), map.Words("how")) { Id = "", Line = 0, Who = Somebody(map), When = map.Time("since") };
    }

    private static CaseStatement.WhyUnknown WhyUnknown(CaseNode map) =>
        new(map.People("of"), map.Needed("why", "why nobody can tell who it was, such as she lay face-down")) { Id = "", Line = 0 };

    private static CaseStatement.Injury Injury(CaseNode map) =>
        new(map.Needed("what", "the harm, such as a broken wrist"), map.Statements("from"), map.Words("severity"), map.Words("lasting")) { Id = "", Line = 0, Who = map.People("to"), When = map.Time("when"), Treatment = map.Words("treatment") };

    private static EquatableArray<string> Somebody(CaseNode map)
    {
        var who = map.People("who");
        if (!map.Has("who")) map.Text.Errors.Add(map.Node, "Say who: add 'who: [id]' with ids of people or groups.");
        return who;
    }
}
