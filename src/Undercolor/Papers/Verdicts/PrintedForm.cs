using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>A form as it is printed, whatever the format.</summary>
/// <param name="Parties">The parties, plaintiffs first.</param>
public sealed record PrintedForm(string Title, string Court, string Parties, EquatableArray<string> Opening, EquatableArray<PrintedQuestion> Questions, string Signature, string Date)
{
    public static PrintedForm Of(VerdictForm form, VerdictWording wording)
    {
        var directions = new Directions(form);
        return new(form.Title, form.Court, $"{Names(form.Plaintiffs.Select(p => p.Name))} v. {Names(form.Defendants.Select(d => d.Name))}", form.Opening,
            form.Questions.Select((q, i) => new PrintedQuestion(i + 1, q.Heading, directions.Before(i), q.Text, q.Kind, ChoicesOf(q, form, directions, wording).ToEquatableArray(), directions.After(i).ToEquatableArray(), q.Element, q.Authorities)).ToEquatableArray(),
            wording.Line("signature"), wording.Line("date"));
    }

    private static IEnumerable<string> ChoicesOf(VerdictQuestion question, VerdictForm form, Directions directions, VerdictWording wording) => question.Kind switch
    {
        AnswerKind.YesNo => ["Yes", "No"],
        AnswerKind.Amount => [],
        AnswerKind.Persons =>
        [
            .. question.Options.Select(o => directions.Option(o) is { Length: > 0 } only ? $"{form.NameOf(o.Person)} ({only})" : form.NameOf(o.Person)),
            .. question.Options.Count > 1 ? [wording.Line("nobody")] : Array.Empty<string>(),
        ],
    };

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}

/// <param name="Heading">Printed above; empty where the part goes on.</param>
/// <param name="Before">Who answers it; empty for everybody who comes to it.</param>
/// <param name="Choices">What can be marked; empty where an amount is written.</param>
/// <param name="After">Where to go on, a sentence each.</param>
public sealed record PrintedQuestion(
    int Number, string Heading, string Before, string Text, AnswerKind Kind, EquatableArray<string> Choices, EquatableArray<string> After, string Element, EquatableArray<string> Authorities);
