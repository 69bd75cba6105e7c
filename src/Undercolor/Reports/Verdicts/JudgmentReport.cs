using System.Globalization;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Text;

namespace Undercolor.Reports.Verdicts;

/// <summary><c>verdict read</c>: the judgment that a jury's answers come to, and why, question by question.</summary>
public static class JudgmentReport
{
    public static string Text(Judgment judgment, VerdictWording wording, Func<string, Authority?> authority)
    {
        var (form, words, text) = (judgment.Form, new FaultWords(judgment.Form), new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"What {VisibleText.Of(judgment.Answers.Name)} comes to\n\n");
        foreach (var cell in judgment.Cells) text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(words.Cell(cell.Cell))}: {FaultWords.Outcome(cell.Outcome)}\n  {VisibleText.Of(Why(judgment, cell))}\n");
        if (judgment.Awards.Any()) text.Append("\nMoney\n");
        foreach (var award in judgment.Awards) text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(Awarded(form, award))}\n");
        if (!judgment.IsClean) text.Append("\nWhat is missing or does not fit\n");
        foreach (var sentence in Wrong(judgment, words)) text.Append(CultureInfo.InvariantCulture, $"  - {VisibleText.Of(sentence)}\n");
        foreach (var row in judgment.Troubles.Select(wording.Consequence)) text.Append(CultureInfo.InvariantCulture, $"  {row.Says}{Cited(row, authority)}\n");
        text.Append("\nThe answers in order\n");
        foreach (var question in judgment.Path) text.Append(CultureInfo.InvariantCulture, $"  {question + 1}. {(judgment.To(question) is { } given ? words.Answer(given) : "(blank)")}: {VisibleText.Of(form.Questions[question].Text)}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{Disclaimer.For(ReportMode.Plaintiff)}\n");
        return text.ToString();
    }

    public static string Json(Judgment judgment, VerdictWording wording) => JsonWriting.Document(indented: true, json =>
    {
        var (form, words) = (judgment.Form, new FaultWords(judgment.Form));
        EquatableArray<string> Ids(IEnumerable<int> questions) => questions.Select(q => form.Questions[q].Id).ToEquatableArray();
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/verdict-judgment/v1");
        json.WriteString("file", judgment.Answers.Name);
        json.WriteList("claims", judgment.Cells, (j, cell) =>
        {
            j.WriteString("plaintiff", cell.Cell.Plaintiff);
            j.WriteString("defendant", cell.Cell.Defendant);
            j.WriteString("claim", cell.Cell.Claim);
            j.WriteWord("outcome", cell.Outcome);
            j.WriteStrings("theories", cell.Proved);
            j.WriteStrings("because", Ids(cell.Because));
            j.WriteString("why", Why(judgment, cell));
        });
        json.WriteList("awards", judgment.Awards, (j, award) =>
        {
            j.WriteString("question", form.Questions[award.Question].Id);
            j.WriteWord("kind", form.Questions[award.Question].Finding);
            j.WriteString("plaintiff", form.Questions[award.Question].Plaintiff);
            j.WriteString("injury", form.Questions[award.Question].Injury);
            j.WriteNumber("dollars", award.Amount);
            j.WriteStrings("owedBy", award.Defendants);
            j.WriteBoolean("jointAndSeveral", award.Defendants.Count > 1);
            j.WriteBoolean("reserved", award.IsReserved);
        });
        json.WriteStrings("unanswered", Ids(judgment.Unanswered));
        json.WriteStrings("surplus", Ids(judgment.Surplus));
        json.WriteStrings("contradictions", judgment.Contradictions.Select(words.Given).ToEquatableArray());
        json.WriteList("consequences", judgment.Troubles, (j, trouble) =>
        {
            j.WriteWord("trouble", trouble);
            j.WriteString("says", wording.Consequence(trouble).Says);
            j.WriteStrings("authorities", wording.Consequence(trouble).Authorities);
        });
        json.WriteStrings("path", Ids(judgment.Path));
        json.WriteEndObject();
    });

    private static string Why(Judgment judgment, CellJudgment cell)
    {
        var answers = string.Join("; ", cell.Because.Select(q => FormattableString.Invariant($"question {q + 1}: {new FaultWords(judgment.Form).Answer(judgment.To(q)!)}")));
        var theory = string.Join(" and ", cell.Proved.Select(t => $"“{judgment.Form.Theories.FirstOrDefault(k => k.Id == t)?.Label ?? t}”"));
        var why = cell.Outcome switch
        {
            CellOutcome.ForPlaintiff when theory.Length == 0 => "The general verdict is for the plaintiff",
            CellOutcome.ImmunityReserved when theory.Length == 0 => "The general verdict is for the plaintiff, and the court decides on immunity by the facts that the jury found",
            CellOutcome.ForPlaintiff => $"Every element of {theory} is proved",
            CellOutcome.ImmunityReserved => $"Every element of {theory} is proved, and the court decides on immunity by the facts that the jury found",
            CellOutcome.ForDefendant when cell.Cell.Theories.IsEmpty => "The general verdict is for the defendant",
            CellOutcome.ForDefendant when cell.Because.IsEmpty => "No violation by somebody else was found, and every theory needs one",
            CellOutcome.ForDefendant => "In each theory an element was not proved, or the violation by somebody else that it needs was not found",
            CellOutcome.Inconsistent => "The answers do not fit together",
            CellOutcome.Undecided => "No theory has every element answered, and none has failed for good",
        };
        return answers.Length == 0 ? $"{why}." : $"{why} ({answers}).";
    }

    private static string Awarded(VerdictForm form, Award award)
    {
        var question = form.Questions[award.Question];
        var injury = form.Injuries.FirstOrDefault(i => i.Id == question.Injury)?.What;
        var owed = award.Defendants.Count switch
        {
            0 => "owed by nobody whom the answers find liable",
            1 => $"owed by {form.NameOf(award.Defendants[0])}",
            _ => $"owed jointly and severally by {string.Join(", ", award.Defendants.Select(form.NameOf))}",
        };
        return FormattableString.Invariant($"{Words<FindingKind>.Of(question.Finding)}{(injury is null ? "" : $", {injury}")}: {FaultWords.Money(award.Amount)} to {form.NameOf(question.Plaintiff)}, {owed} (question {award.Question + 1}){(award.IsReserved ? "; not before the court has decided on immunity" : "")}");
    }

    private static IEnumerable<string> Wrong(Judgment judgment, FaultWords words)
    {
        foreach (var question in judgment.Unanswered) yield return FormattableString.Invariant($"Question {question + 1} was to be answered and is blank: {judgment.Form.Questions[question].Text}");
        foreach (var cell in judgment.Cells.Where(c => c.Outcome == CellOutcome.Undecided)) yield return $"Not decided: {words.Cell(cell.Cell)}.";
        foreach (var rule in judgment.Contradictions) yield return words.Given(rule);
        foreach (var cell in judgment.Cells.Where(c => c.Outcome == CellOutcome.Inconsistent)) yield return $"Inconsistent: {words.Cell(cell.Cell)}.";
        foreach (var question in judgment.Surplus) yield return FormattableString.Invariant($"Question {question + 1} was to be left blank and is answered: {words.Answer(judgment.To(question)!)}.");
    }

    private static string Cited(VerdictConsequence row, Func<string, Authority?> authority)
    {
        var cited = row.Authorities.Select(authority).OfType<Authority>().Select(a => a.FullCitation).ToList();
        return cited.Count == 0 ? "" : $" [{string.Join("; ", cited)}]";
    }
}
