using System.Globalization;
using System.Text;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Text;

namespace Undercolor.Reports.Verdicts;

/// <summary><c>verdict check</c>: what going all ways through a form has shown.</summary>
public static class FormProofReport
{
    public static string Text(VerdictForm form, FormProof proof, string name)
    {
        var (text, words) = (new StringBuilder(), new FaultWords(form));
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(name)}: {Count(form.Questions.Count, "question")}.\n");
        if (!proof.IsDecided) return text.Append(CultureInfo.InvariantCulture, $"Not decided within {proof.Bound:N0} states, or the work and memory that they stand for. --states takes a larger number; a form that asks about damages claim by claim needs fewer.\n").ToString();
        text.Append(CultureInfo.InvariantCulture, $"Every way through the form was looked at: {proof.Ways:N0} {(proof.Ways.IsOne ? "way" : "ways")}, {Count(proof.States, "state")}.\n\nHow each claim can end\n");
        foreach (var cell in proof.Ends) text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(words.Cell(cell.Cell))}: {(cell.Ends.IsEmpty ? "on no way" : string.Join("; ", cell.Ends.Select(FaultWords.Outcome)))}\n");
        text.Append(proof.Faults.IsEmpty ? "\nNo fault was found.\n" : string.Create(CultureInfo.InvariantCulture, $"\n{Count(proof.Faults.Count, "fault")}\n"));
        foreach (var (fault, i) in proof.Faults.Select((fault, i) => (fault, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {VisibleText.Of(words.Of(fault.Rule))}{LineOf(form, fault.Rule)}\n");
            if (fault.Rule.Fault == FormFault.Unreachable) continue;
            text.Append(fault.Path.IsEmpty ? "   It shows before any question is answered.\n" : "   The shortest way there:\n");
            foreach (var step in fault.Path) text.Append(CultureInfo.InvariantCulture, $"     {words.Step(step, fault.Rule)}\n");
        }
        return text.ToString();
    }

    public static string Json(VerdictForm form, FormProof proof, string name) => JsonWriting.Document(indented: true, json =>
    {
        var words = new FaultWords(form);
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/verdict-check/v1");
        json.WriteString("file", name);
        json.WriteNumber("questions", form.Questions.Count);
        json.WriteBoolean("decided", proof.IsDecided);
        json.WriteNumber("states", proof.States);
        json.WriteNumber("bound", proof.Bound);
        json.WriteString("ways", proof.Ways.ToString(CultureInfo.InvariantCulture));
        json.WriteList("claims", proof.Ends, (j, cell) =>
        {
            j.WriteString("plaintiff", cell.Cell.Plaintiff);
            j.WriteString("defendant", cell.Cell.Defendant);
            j.WriteString("claim", cell.Cell.Claim);
            j.WriteWords("ends", cell.Ends);
        });
        json.WriteList("faults", proof.Faults, (j, fault) =>
        {
            j.WriteWord("fault", fault.Rule.Fault);
            j.WriteString("question", fault.Rule.Question < 0 ? "" : form.Questions[fault.Rule.Question].Id);
            j.WriteNumberOrNull("line", fault.Rule.Question < 0 || form.Questions[fault.Rule.Question].Line == 0 ? null : form.Questions[fault.Rule.Question].Line);
            j.WriteString("plaintiff", fault.Rule.Plaintiff);
            j.WriteString("defendant", fault.Rule.Defendant);
            j.WriteString("claim", fault.Rule.Claim);
            j.WriteString("says", words.Of(fault.Rule));
            j.WriteList("path", fault.Path, (p, step) =>
            {
                p.WriteString("question", form.Questions[step.Question].Id);
                p.WriteWord("answer", step.Answer);
                p.WriteStrings("persons", step.Persons);
            });
        });
        json.WriteEndObject();
    });

    private static string LineOf(VerdictForm form, FormRule rule) => rule.Question < 0 || form.Questions[rule.Question].Line == 0 ? "" : FormattableString.Invariant($" (line {form.Questions[rule.Question].Line})");

    private static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}{(count == 1 ? "" : "s")}");
}
