using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Yaml.Verdicts;

/// <summary>Whether what the questions of a form name is there, and fits.</summary>
internal sealed class FormReferences
{
    private readonly VerdictForm _form;
    private readonly PackNode _root;
    private readonly string _file;
    private readonly PackErrors _errors;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly EquatableArray<DataNode> _nodes;

    public FormReferences(VerdictForm form, PackNode root, string file, PackErrors errors)
    {
        (_form, _root, _file, _errors) = (form, root, file, errors);
        _nodes = root.Raw("questions") is DataNode.List list ? list.Items : [];
    }

    public void Check()
    {
        foreach (var injury in _form.Injuries)
        {
            Known("injuries", _root.NodeAt("injuries"), [injury.Plaintiff], _form.Plaintiffs.Select(p => p.Id), "plaintiff");
            Known("injuries", _root.NodeAt("injuries"), injury.Claims, _form.Claims.Select(c => c.Id), "claim");
        }
        for (var i = 0; i < _form.Questions.Count; i++)
            if (!_index.TryAdd(_form.Questions[i].Id, i)) Fail(i, "id", $"The id '{_form.Questions[i].Id}' stands twice. Rename one of the two.");
        for (var i = 0; i < _form.Questions.Count; i++) Check(i, _form.Questions[i]);
    }

    private void Check(int index, VerdictQuestion question)
    {
        Known("plaintiff", At(index, "plaintiff"), Named(question.Plaintiff), _form.Plaintiffs.Select(p => p.Id), "plaintiff");
        Known("defendants", At(index, "defendants"), question.Defendants, _form.Defendants.Select(d => d.Id), "defendant");
        Known("claim", At(index, "claim"), Named(question.Claim), _form.Claims.Select(c => c.Id), "claim");
        Known("injury", At(index, "injury"), Named(question.Injury), _form.Injuries.Select(i => i.Id), "injury");
        Known("options", At(index, "options"), question.Options.Select(o => o.Person).ToEquatableArray(), _form.Defendants.Select(d => d.Id), "defendant");
        Shape(index, question);
        Conditions(index, question);
        Jumps(index, question);
    }

    /// <summary>That a finding has what it is a finding of.</summary>
    private void Shape(int index, VerdictQuestion question)
    {
        var kind = question.Finding switch
        {
            FindingKind.Element or FindingKind.Violation or FindingKind.ImmunityFact or FindingKind.PunitiveBasis or FindingKind.Verdict => AnswerKind.YesNo,
            FindingKind.Compensatory or FindingKind.Nominal or FindingKind.Punitive => AnswerKind.Amount,
            FindingKind.Cause => AnswerKind.Persons,
            FindingKind.Other => question.Kind,
        };
        if (kind != question.Kind) Fail(index, "kind", $"A question whose finding is {Words<FindingKind>.Of(question.Finding)} has the kind {Words<AnswerKind>.Of(kind)}.");
        var isOfCell = question.Finding is FindingKind.Element or FindingKind.ImmunityFact or FindingKind.Verdict;
        if (isOfCell && question.Defendants.Count != 1) Fail(index, "defendants", "This finding is about one defendant. Name one under 'defendants'.");
        if ((isOfCell || question.Finding is FindingKind.Violation) && question.Claim.Length == 0) Fail(index, "claim", "This finding is about a claim. Add 'claim'.");
        if (question.Finding == FindingKind.Element && question.Theory.Length == 0) Fail(index, "theory", "An element belongs to a theory. Add 'theory'.");
        if (question.Finding != FindingKind.Other && question.Plaintiff.Length == 0) Fail(index, "plaintiff", "This finding is about a plaintiff. Add 'plaintiff'.");
        if (question.Finding is FindingKind.Compensatory or FindingKind.Nominal or FindingKind.Punitive or FindingKind.PunitiveBasis && question.Defendants.IsEmpty) Fail(index, "defendants", "Say against whom the damages can lie. Add 'defendants'.");
        if (question.Finding == FindingKind.Cause && question.Injury.Length == 0) Fail(index, "injury", "Say which injury the question is about. Add 'injury'.");
        if (question.Kind == AnswerKind.Persons == question.Options.IsEmpty) Fail(index, "options", question.Options.IsEmpty ? "Say whom the jury can mark. Add 'options'." : "Only a question of the kind persons has options.");
        if (question.Options.Count > VerdictForm.MostOptions) Fail(index, "options", FormattableString.Invariant($"At most {VerdictForm.MostOptions} persons can stand in one question."));
        if (question.Options.Select(o => o.Person).Distinct().Count() < question.Options.Count) Fail(index, "options", "A person stands twice among the options.");
    }

    private void Conditions(int index, VerdictQuestion question)
    {
        foreach (var atom in question.OnlyIf?.Atoms ?? []) Atom(index, "only-if", atom);
        foreach (var atom in question.Options.SelectMany(o => o.OnlyIf?.Atoms ?? [])) Atom(index, "options", atom);
        if (question.Otherwise is { Length: > 0 } to && !_index.ContainsKey(to)) Fail(index, "otherwise", $"There is no question '{VerdictNodes.Short(to)}'.");
        if (question.Otherwise is not null && question.OnlyIf is null) Fail(index, "otherwise", "'otherwise' says where to go when 'only-if' does not hold, and there is no 'only-if'.");
    }

    private void Atom(int index, string key, Condition.Atom atom)
    {
        if (!_index.TryGetValue(atom.Question, out var asked)) Fail(index, key, $"There is no question '{VerdictNodes.Short(atom.Question)}'.");
        else if (asked >= index) Fail(index, key, $"A condition looks at earlier questions only, and '{atom.Question}' comes later or is this one.");
        else if (atom.Person.Length > 0 && !_form.Questions[asked].Options.Any(o => o.Person == atom.Person)) Fail(index, key, $"'{VerdictNodes.Short(atom.Person)}' is neither an answer nor a person who can be marked in '{atom.Question}'.");
        else if (atom.Person.Length == 0 && !Fits(_form.Questions[asked].Kind, atom.Is)) Fail(index, key, $"'{atom.Question}' is not answered with {Words<AnswerWord>.Of(atom.Is)}.");
    }

    private void Jumps(int index, VerdictQuestion question)
    {
        foreach (var jump in question.Jumps)
        {
            if (jump.To.Length > 0 && !_index.ContainsKey(jump.To)) Fail(index, "jumps", $"There is no question '{VerdictNodes.Short(jump.To)}'; the end of the form is '{VerdictNodes.End}'.");
            if (!Fits(question.Kind, jump.On)) Fail(index, "jumps", $"This question is not answered with {Words<AnswerWord>.Of(jump.On)}.");
        }
        if (question.Jumps.Select(j => j.On).Distinct().Count() < question.Jumps.Count) Fail(index, "jumps", "Two jumps are taken on the same answer. Keep one.");
    }

    private static bool Fits(AnswerKind kind, AnswerWord word) => word == AnswerWord.Any || kind == AnswerKind.YesNo == word is AnswerWord.Yes or AnswerWord.No;

    private static EquatableArray<string> Named(string id) => id.Length == 0 ? [] : [id];

    private void Known(string key, DataNode at, EquatableArray<string> ids, IEnumerable<string> known, string what)
    {
        foreach (var id in ids.Where(id => !known.Contains(id))) _errors.Add(_file, at, $"The key '{key}' names '{VerdictNodes.Short(id)}', and the form has no {what} of that id.");
    }

    private void Fail(int index, string key, string message) => _errors.Add(_file, At(index, key), message);

    /// <summary>The value of a key of a question; the question where it has none.</summary>
    private DataNode At(int index, string key) =>
        _nodes[index] is DataNode.Map map ? map.Entries.Where(e => e.Key == key).Select(e => e.Value).FirstOrDefault() ?? map : _nodes[index];
}
