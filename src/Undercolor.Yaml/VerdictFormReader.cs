using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;
using Undercolor.Yaml.Verdicts;

namespace Undercolor.Yaml;

/// <summary>Reads a verdict form. The format is in docs/verdict.md.</summary>
public sealed class VerdictFormReader
{
    public static YamlLimits Limits { get; } = new(Bytes: 1 << 20, Depth: 8, Nodes: 50_000);

    private readonly string _file;
    private readonly VerdictWording _wording;
    private readonly PackErrors _errors = new();

    private VerdictFormReader(string file, VerdictWording wording) => (_file, _wording) = (file, wording);

    /// <param name="fileName">Only printed in errors.</param>
    /// <param name="wording">Tells which theories need somebody else's violation, where the form does not say so itself.</param>
    /// <returns>Never throws because of what the text holds.</returns>
    public static Bound<VerdictForm> Read(string text, string fileName, VerdictWording wording) =>
        YamlReader.Read(text, fileName, Limits).Match(new VerdictFormReader(fileName, wording).Bind, errors => new Bound<VerdictForm>.Broken(errors));

    private Bound<VerdictForm> Bind(DataNode root)
    {
        var form = PackNode.Bind(_file, root, _errors, Form);
        return _errors.Any ? new Bound<VerdictForm>.Broken(VerdictNodes.Errors(_errors)) : new Bound<VerdictForm>.Read(form);
    }

    private VerdictForm Form(PackNode map)
    {
        if (map.Required("schema") is { Length: > 0 } schema && schema != VerdictForm.Schema) map.Fail("schema", $"This file says that it is '{schema}'; '{VerdictForm.Schema}' is read.");
        var form = new VerdictForm
        {
            Title = map.Optional("title", "Verdict form"), Court = map.Optional("court"), Opening = map.Texts("opening"),
            Plaintiffs = map.Pairs("plaintiffs").Select(p => new VerdictPlaintiff(Id(map, "plaintiffs", p.Key), p.Value)).ToEquatableArray(),
            Defendants = map.Named("defendants", (id, node) => new VerdictDefendant(Id(node, "name", id), node.Required("name"), node.Flag("body"), node.Word("capacity", Capacity.Individual))),
            Claims = map.Pairs("claims").Select(c => new VerdictClaim(Id(map, "claims", c.Key), c.Value)).ToEquatableArray(),
            Injuries = map.Named("injuries", (id, node) => new VerdictInjury(Id(node, "what", id), node.Required("plaintiff"), node.Required("what"), node.Texts("claims"), node.Flag("divisible"))),
            Theories = map.Named("theories", (id, node) => new VerdictTheory(id, node.Optional("label", id), node.Word("needs", NeedsOf(id)))),
            Questions = map.List("questions", new QuestionBinder(_file, _errors).Bind),
        };
        foreach (var key in (string[])["plaintiffs", "defendants", "claims"])
            if (!map.Has(key)) map.Fail(key, $"The key '{key}' is missing. Add it to this map.");
        if (form.Questions.IsEmpty) map.Fail("questions", "A form has at least one question. Add a list of them under 'questions'.");
        if (form.Questions.Count > VerdictForm.MostQuestions) map.Fail("questions", FormattableString.Invariant($"A form has at most {VerdictForm.MostQuestions} questions; this one has {form.Questions.Count}."));
        if (form.Defendants.Count > VerdictForm.MostParties || form.Plaintiffs.Count > VerdictForm.MostParties) map.Fail("defendants", FormattableString.Invariant($"A form has at most {VerdictForm.MostParties} plaintiffs and {VerdictForm.MostParties} defendants."));
        var whole = form with { Theories = form.Theories.Concat(Unsaid(form)).ToEquatableArray() };
        if (!_errors.Any) new FormReferences(whole, map, _file, _errors).Check();
        return whole;
    }

    /// <summary>Theories that the questions name and the form says nothing more of.</summary>
    private IEnumerable<VerdictTheory> Unsaid(VerdictForm form) => form.Questions.Select(q => q.Theory).Where(t => t.Length > 0).Distinct()
        .Where(t => !form.Theories.Any(known => known.Id == t)).Select(t => new VerdictTheory(t, t, NeedsOf(t)));

    private UnderlyingViolation NeedsOf(string theory) => _wording.Module(theory)?.Needs ?? UnderlyingViolation.Nobody;

    private static string Id(PackNode map, string key, string id)
    {
        if (!VerdictNodes.IsId(id)) map.Fail(key, $"'{id}' cannot be an id. {VerdictNodes.IdRule}");
        return id;
    }
}
