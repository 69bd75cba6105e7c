using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>Which questions to answer and where to go on, in words that a juror follows.</summary>
public sealed class Directions(VerdictForm form)
{
    /// <summary>What stands above a question; empty where everybody who comes to it answers.</summary>
    public string Before(int question) => form.Questions[question].OnlyIf is not { } guard ? ""
        : $"Answer question {Number(question)} only if {When(guard)}. If not, {GoTo(question, form.Questions[question].Otherwise)}.";

    /// <summary>What stands below the answers, a sentence for each jump.</summary>
    public IEnumerable<string> After(int question)
    {
        foreach (var jump in form.Questions[question].Jumps)
            yield return jump.On == AnswerWord.Any ? $"Now {GoTo(question, jump.To)}." : $"If {Gave(jump.On, form.Questions[question].Kind)}, {GoTo(question, jump.To)}.";
    }

    /// <summary>Who may be marked, where that hangs on earlier answers; empty where it does not.</summary>
    public string Option(VerdictOption option) => option.OnlyIf is { } guard ? $"only if {When(guard)}" : "";

    /// <summary>A condition: "you answered YES to question 4".</summary>
    public string When(Condition condition) => condition switch
    {
        Condition.Atom atom => Atom(atom),
        Condition.And all => string.Join(" and ", all.Parts.Select(p => p is Condition.Or any && Shared(any) is null ? $"({When(p)})" : When(p))),
        Condition.Or any => Shared(any) ?? string.Join(" or ", any.Parts.Select(p => p is Condition.And ? $"({When(p)})" : When(p))),
        Condition.Not { Part: Condition.Atom atom } => NotAtom(atom),
        Condition.Not { Part: Condition.Or any } => When(new Condition.And(any.Parts.Select(p => (Condition)new Condition.Not(p)).ToEquatableArray())),
        Condition.Not { Part: Condition.And all } when NotBoth(all) is { } words => words,
        Condition.Not not => $"it is not so that ({When(not.Part)})",
        _ => throw new InvalidOperationException("Conditions are a closed set."),
    };

    private string Atom(Condition.Atom atom) => $"you {Verb(atom, isDone: true)} {What(atom)}";

    /// <summary>"you did not answer YES to question 4".</summary>
    private string NotAtom(Condition.Atom atom) => (atom.Is, atom.Person) switch
    {
        (AnswerWord.Some, "") => KindOf(atom) == AnswerKind.Persons ? FormattableString.Invariant($"you marked nobody in question {NumberOf(atom)}") : FormattableString.Invariant($"you wrote no amount above zero in question {NumberOf(atom)}"),
        _ => $"you did not {Verb(atom, isDone: false)} {What(atom)}",
    };

    /// <summary>"you did not both mark Officer Vale in question 8 and write an amount above zero in question 9"; null where a part is no plain answer.</summary>
    private string? NotBoth(Condition.And all) => all.Parts.Count != 2 || !all.Parts.All(p => p is Condition.Atom) ? null
        : $"you did not both {string.Join(" and ", all.Parts.OfType<Condition.Atom>().Select(a => $"{Verb(a, isDone: false)} {What(a)}"))}";

    private string Verb(Condition.Atom atom, bool isDone) => atom switch
    {
        { Person.Length: > 0 } => isDone ? "marked" : "mark",
        { Is: AnswerWord.Yes or AnswerWord.No or AnswerWord.Any } => isDone ? "answered" : "answer",
        _ when KindOf(atom) == AnswerKind.Persons => isDone ? "marked" : "mark",
        _ => isDone ? "wrote" : "write",
    };

    private string What(Condition.Atom atom) => (atom.Is, atom.Person, KindOf(atom)) switch
    {
        (_, { Length: > 0 } person, _) => FormattableString.Invariant($"{form.NameOf(person)} in question {NumberOf(atom)}"),
        (AnswerWord.Yes, _, _) => FormattableString.Invariant($"YES to question {NumberOf(atom)}"),
        (AnswerWord.No, _, _) => FormattableString.Invariant($"NO to question {NumberOf(atom)}"),
        (AnswerWord.Any, _, _) => FormattableString.Invariant($"question {NumberOf(atom)}"),
        (AnswerWord.Some, _, AnswerKind.Persons) => FormattableString.Invariant($"somebody in question {NumberOf(atom)}"),
        (AnswerWord.Some, _, _) => FormattableString.Invariant($"an amount above zero in question {NumberOf(atom)}"),
        (_, _, AnswerKind.Persons) => FormattableString.Invariant($"nobody in question {NumberOf(atom)}"),
        _ => FormattableString.Invariant($"zero in question {NumberOf(atom)}"),
    };

    private int NumberOf(Condition.Atom atom) => form.NumberOf(atom.Question);

    /// <summary>"you answered YES to any of questions 1, 3 or 7", where all parts are the same answer to a yes-or-no question; null where they are not.</summary>
    private string? Shared(Condition.Or any)
    {
        if (any.Parts.IsEmpty || any.Parts[0] is not Condition.Atom { Is: AnswerWord.Yes or AnswerWord.No, Person: "" } first) return null;
        var atoms = any.Parts.Select(p => p as Condition.Atom).ToList();
        if (atoms.Exists(a => a is null || a.Is != first.Is || a.Person.Length > 0)) return null;
        var numbers = atoms.Select(a => form.NumberOf(a!.Question)).Order().ToList();
        var answer = first.Is == AnswerWord.Yes ? "YES" : "NO";
        return numbers.Count switch
        {
            1 => Atom(first),
            2 => FormattableString.Invariant($"you answered {answer} to question {numbers[0]} or to question {numbers[1]}"),
            _ => FormattableString.Invariant($"you answered {answer} to any of questions {string.Join(", ", numbers.SkipLast(1))} or {numbers[^1]}"),
        };
    }

    private static string Gave(AnswerWord answer, AnswerKind kind) => answer switch
    {
        AnswerWord.Yes => "you answered YES",
        AnswerWord.No => "you answered NO",
        AnswerWord.Some => kind == AnswerKind.Persons ? "you marked somebody" : "you wrote an amount above zero",
        AnswerWord.None => kind == AnswerKind.Persons ? "you marked nobody" : "you wrote zero",
        AnswerWord.Any => "you answered",
    };

    /// <param name="id">Null for the next question, empty for the end.</param>
    private string GoTo(int from, string? id)
    {
        var to = id is null ? from + 1 : id.Length == 0 ? form.Questions.Count : form.NumberOf(id) - 1;
        return to >= form.Questions.Count ? "go to the end of the form and sign it" : to == from + 1 ? FormattableString.Invariant($"go on to question {to + 1}") : FormattableString.Invariant($"skip to question {to + 1}");
    }

    private AnswerKind KindOf(Condition.Atom atom) => form.Questions[form.NumberOf(atom.Question) - 1].Kind;

    private static string Number(int question) => FormattableString.Invariant($"{question + 1}");
}
