using System.Globalization;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;

namespace Undercolor.Reports.Instructions;

/// <summary><c>instruct --questions</c>: every bracket of a model.</summary>
public static class QuestionsReport
{
    /// <param name="known">The questions that a case file answers; null where none was given, and then those that case files answer as a rule.</param>
    public static string Json(ModelInstruction model, IReadOnlySet<Question>? known) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteList("questions", model.Questions, (j, question) =>
        {
            j.WriteWord("kind", question.Kind);
            j.WriteString("text", question.Text);
            j.WriteStrings("options", question.Options);
            j.WriteNumber("start", question.Span.Start);
            j.WriteNumber("end", question.Span.End);
            j.WriteString("answeredBy", AnsweredBy(model, question, known));
        });
        json.WriteEndObject();
    });

    public static string Text(ModelInstruction model, IReadOnlySet<Question>? known)
    {
        var text = new StringBuilder();
        foreach (var question in model.Questions)
        {
            var (line, column) = ModelInstruction.PlaceOf(model.Text, question.Span.Start);
            text.Append(CultureInfo.InvariantCulture, $"{line}:{column}  {Words<QuestionKind>.Of(question.Kind)}  {AnsweredBy(model, question, known)}  {VisibleText.Of(question.Text)}\n");
        }
        return text.ToString();
    }

    private static string AnsweredBy(ModelInstruction model, Question question, IReadOnlySet<Question>? known) =>
        (known?.Contains(question) ?? IsKnownAsARule(question.Within is null ? question : model.Questions.First(outer => ReferenceEquals(outer.Asks, question.Within)))) ? "case" : "ask";

    private static bool IsKnownAsARule(Question question) => question.IsDirection || question.Subject is not (Subject.Unknown or Subject.Companion or Subject.ConductWords);
}
