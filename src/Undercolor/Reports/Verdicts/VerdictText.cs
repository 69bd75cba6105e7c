using System.Globalization;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;

namespace Undercolor.Reports.Verdicts;

/// <summary>A verdict form as plain text and as Markdown.</summary>
public static class VerdictText
{
    private const string Blank = "____________";

    /// <param name="withElements">Whether the element and the authorities of each question are printed below it: for the one who made the form, not for the jury.</param>
    public static string Text(VerdictForm form, VerdictWording wording, bool withElements)
    {
        var (printed, text) = (PrintedForm.Of(form, wording), new StringBuilder());
        foreach (var line in new[] { printed.Court, printed.Parties, printed.Title }.Where(l => l.Length > 0)) text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(line)}\n");
        foreach (var line in printed.Opening) text.Append(CultureInfo.InvariantCulture, $"\n{VisibleText.Of(line)}\n");
        foreach (var question in printed.Questions)
        {
            if (question.Heading.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n== {VisibleText.Of(question.Heading)} ==\n");
            if (question.Before.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n** {VisibleText.Of(question.Before)} **");
            text.Append(CultureInfo.InvariantCulture, $"\n{question.Number}. {VisibleText.Of(question.Text)}\n");
            foreach (var answer in Answers(question)) text.Append(CultureInfo.InvariantCulture, $"   {answer}\n");
            foreach (var after in question.After) text.Append(CultureInfo.InvariantCulture, $"   ** {VisibleText.Of(after)} **\n");
            if (withElements && question.Element.Length > 0) text.Append(CultureInfo.InvariantCulture, $"   [{question.Element}{(question.Authorities.IsEmpty ? "" : $": {string.Join(", ", question.Authorities)}")}]\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"\n{printed.Signature}: {Blank}{Blank}   {printed.Date}: {Blank}\n").ToString();
    }

    public static string Markdown(VerdictForm form, VerdictWording wording, bool withElements)
    {
        var (printed, text) = (PrintedForm.Of(form, wording), new StringBuilder());
        if (printed.Court.Length > 0) text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(printed.Court)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(printed.Parties)}\n\n# {MarkdownText.Of(printed.Title)}\n");
        foreach (var line in printed.Opening) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(line)}\n");
        foreach (var question in printed.Questions)
        {
            if (question.Heading.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Of(question.Heading)}\n");
            if (question.Before.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n**{MarkdownText.Of(question.Before)}**\n");
            text.Append(CultureInfo.InvariantCulture, $"\n{question.Number}. {MarkdownText.Of(question.Text)}\n");
            foreach (var answer in Answers(question)) text.Append(CultureInfo.InvariantCulture, $"\n   {MarkdownText.Of(answer)}\n");
            foreach (var after in question.After) text.Append(CultureInfo.InvariantCulture, $"\n   **{MarkdownText.Of(after)}**\n");
            if (withElements && question.Element.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n   *{MarkdownText.Of(question.Element)}{(question.Authorities.IsEmpty ? "" : MarkdownText.Of($": {string.Join(", ", question.Authorities)}"))}*\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of($"{printed.Signature}: {Blank}{Blank}   {printed.Date}: {Blank}")}\n").ToString();
    }

    /// <summary>Yes and No stand in one line, persons in one each.</summary>
    private static IEnumerable<string> Answers(PrintedQuestion question) => question.Kind switch
    {
        AnswerKind.YesNo => [string.Join("     ", question.Choices.Select(c => $"☐ {c}"))],
        AnswerKind.Amount => [$"$ {Blank}"],
        AnswerKind.Persons => question.Choices.Select(c => $"☐ {VisibleText.Of(c)}"),
    };
}
