using System.Globalization;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;
using Undercolor.Yaml.CaseFiles;
using Undercolor.Yaml.Verdicts;

namespace Undercolor.Yaml;

/// <summary>Writes a verdict form as the file that <see cref="VerdictFormReader"/> reads.</summary>
public static class VerdictFormWriter
{
    public static string Write(VerdictForm form)
    {
        var text = new StringBuilder();
        Line(text, 0, "schema", VerdictForm.Schema);
        Line(text, 0, "title", form.Title);
        if (form.Court.Length > 0) Line(text, 0, "court", form.Court);
        if (form.Opening.Any())
        {
            text.Append("opening:\n");
            foreach (var line in form.Opening) text.Append(CultureInfo.InvariantCulture, $"  - {Word(line)}\n");
        }
        text.Append("plaintiffs:\n");
        foreach (var plaintiff in form.Plaintiffs) Line(text, 2, plaintiff.Id, plaintiff.Name);
        text.Append("defendants:\n");
        foreach (var d in form.Defendants) text.Append(CultureInfo.InvariantCulture, $"  {d.Id}: {{ name: {Word(d.Name)}, {(d.IsBody ? "body: true, " : "")}capacity: {Words<Capacity>.Of(d.Capacity)} }}\n");
        text.Append("claims:\n");
        foreach (var claim in form.Claims) Line(text, 2, claim.Id, claim.Label);
        if (form.Injuries.Any()) text.Append("injuries:\n");
        foreach (var i in form.Injuries) text.Append(CultureInfo.InvariantCulture, $"  {i.Id}: {{ plaintiff: {i.Plaintiff}, what: {Word(i.What)}, claims: {List(i.Claims)}{(i.IsDivisible ? ", divisible: true" : "")} }}\n");
        if (form.Theories.Any()) text.Append("theories:\n");
        foreach (var t in form.Theories) text.Append(CultureInfo.InvariantCulture, $"  {t.Id}: {{ label: {Word(t.Label)}, needs: {Words<UnderlyingViolation>.Of(t.Needs)} }}\n");
        text.Append("questions:\n");
        foreach (var question in form.Questions) Question(text, question);
        return text.ToString();
    }

    private static void Question(StringBuilder text, VerdictQuestion question)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - id: {question.Id}\n");
        Line(text, 4, "kind", Words<AnswerKind>.Of(question.Kind));
        Line(text, 4, "finding", Words<FindingKind>.Of(question.Finding));
        foreach (var (key, value) in ((string, string)[])[("heading", question.Heading), ("plaintiff", question.Plaintiff), ("claim", question.Claim), ("theory", question.Theory), ("element", question.Element), ("injury", question.Injury)])
            if (value.Length > 0) Line(text, 4, key, value);
        if (question.Defendants.Any()) text.Append(CultureInfo.InvariantCulture, $"    defendants: {List(question.Defendants)}\n");
        if (question.OnlyIf is { } guard) Line(text, 4, "only-if", ConditionText.Write(guard));
        if (question.Otherwise is { } otherwise) Line(text, 4, "otherwise", Target(otherwise));
        Line(text, 4, "text", question.Text);
        if (question.Options.Any()) text.Append("    options:\n");
        foreach (var option in question.Options)
            text.Append(CultureInfo.InvariantCulture, $"      - {{ person: {option.Person}{(option.OnlyIf is { } only ? $", only-if: {Word(ConditionText.Write(only))}" : "")} }}\n");
        if (question.Jumps.Any()) text.Append("    jumps:\n");
        foreach (var jump in question.Jumps) text.Append(CultureInfo.InvariantCulture, $"      - {{ on: {Words<AnswerWord>.Of(jump.On)}, to: {Target(jump.To)} }}\n");
        if (question.Authorities.Any()) text.Append(CultureInfo.InvariantCulture, $"    authorities: {List(question.Authorities)}\n");
    }

    private static string Target(string id) => id.Length == 0 ? VerdictNodes.End : id;

    private static string List(EquatableArray<string> ids) => $"[{string.Join(", ", ids)}]";

    private static string Word(string value) => value.Length == 0 ? "''" : YamlWords.Of(value);

    private static void Line(StringBuilder text, int indent, string key, string value) => text.Append(' ', indent).Append(key).Append(": ").Append(Word(value)).Append('\n');
}
