using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>A verdict form as a Word document: numbered questions, boxes to mark, directions in bold; no question is split over two pages.</summary>
public static class VerdictDocument
{
    private const string Blank = "____________________";

    public static WordFile Of(PrintedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form.Title, form.Title,
        [
            .. form.Court.Length > 0 ? [new WordBlock.Words(form.Court, WordRole.Summary)] : Array.Empty<WordBlock>(),
            new WordBlock.Words(form.Parties),
            new WordBlock.Words(form.Title, WordRole.Title),
            .. form.Opening.Select(line => new WordBlock.Words(line)),
            .. form.Questions.SelectMany(Question),
            new WordBlock.Words($"{form.Signature}: {Blank}{Blank[..12]}", WordRole.Signature),
            new WordBlock.Words($"{form.Date}: {Blank}", WordRole.Signature),
        ]);
    }

    private static IEnumerable<WordBlock> Question(PrintedQuestion question)
    {
        if (question.Heading.Length > 0) yield return new WordBlock.Heading(2, question.Heading);
        yield return new WordBlock.Words(question.Text, WordRole.Question) { Lead = question.Before };
        var isLast = question.After.IsEmpty;
        yield return question.Kind switch
        {
            AnswerKind.YesNo => new WordBlock.Boxes(question.Choices, InOneLine: true, KeepWithNext: !isLast),
            AnswerKind.Amount => new WordBlock.Words($"$ {Blank}", isLast ? WordRole.LastAnswer : WordRole.Answer),
            AnswerKind.Persons => new WordBlock.Boxes(question.Choices, InOneLine: false, KeepWithNext: !isLast),
        };
        for (var i = 0; i < question.After.Count; i++) yield return new WordBlock.Words(question.After[i], i == question.After.Count - 1 ? WordRole.LastDirection : WordRole.NextDirection);
    }
}
