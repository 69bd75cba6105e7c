using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>Reads <c>NAME.expected.yaml</c>: what a court decided on the facts of <c>NAME.yaml</c>. The format is in docs/decided-cases.md.</summary>
public static class DecidedCaseReader
{
    public const string Schema = "undercolor/expected/v1";

    public static YamlLimits Limits { get; } = new(Bytes: 1 << 20, Depth: 6, Nodes: 20_000);

    private static readonly string[] s_verified = ["opinion", "secondary", "not-seen"];

    /// <returns>The decision, or every fault of the file; one of the two is empty.</returns>
    public static (DecidedCase? Case, EquatableArray<YamlError> Errors) Read(string text, string fileName)
    {
        var errors = new PackErrors();
        return YamlReader.Read(text, fileName, Limits).Match(root =>
        {
            var read = PackNode.Bind(fileName, root, errors, map => Bind(fileName, map, errors));
            return errors.Any ? (null, errors.Found.Select(e => new YamlError(e.File, Math.Max(1, e.Line), Math.Max(1, e.Column), e.Message)).ToEquatableArray()) : (read, []);
        }, broken => ((DecidedCase?)null, broken));
    }

    private static DecidedCase Bind(string file, PackNode map, PackErrors errors)
    {
        if (map.Required("schema") is { Length: > 0 } schema && schema != Schema) errors.Add(file, map.NodeAt("schema"), $"This file says that it is '{schema}'; '{Schema}' is read.");
        var verified = map.Required("verified");
        if (verified.Length > 0 && !s_verified.Contains(verified)) errors.Add(file, map.NodeAt("verified"), $"'verified' is one of {string.Join(", ", s_verified)}.");
        var stage = map.Optional("stage")?.Contains("summary judgment", StringComparison.Ordinal) == true ? Stage.SummaryJudgment : Stage.Pleading;
        foreach (var told in (string[])["case", "citation"]) map.Optional(told);
        return new(NotNull(map.Optional("authority")), map.Date("as-of"), stage, verified, map.List("rows", row => Row(file, row, errors)));
    }

    private static DecidedRow Row(string file, PackNode row, PackErrors errors)
    {
        var outcome = row.Required("outcome");
        if (outcome is not ("plaintiff" or "defendant" or "")) errors.Add(file, row.NodeAt("outcome"), "'outcome' is 'plaintiff' or 'defendant'.");
        var claim = NotNull(row.Optional("claim"));
        return new(row.Required("defendant"), claim == "none" ? "" : claim, outcome == "plaintiff", row.Word<DecidedKind>("kind"), row.Required("reason"), NotNull(row.Optional("page")), row.Optional("why"));
    }

    private static string NotNull(string text) => text is "null" or "~" ? "" : text;
}
