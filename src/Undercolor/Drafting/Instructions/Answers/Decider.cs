using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Answers the questions of one jury text: first by what a person said, then by what the case file knows.</summary>
internal sealed class Decider(ModelInstruction model, CaseKnowledge knowledge, IReadOnlyList<Dictionary<Question, Decision>> given)
{
    /// <summary>Words behind which a clause follows, with its doer.</summary>
    private static readonly string[] s_beforeClause = ["when", "that", "because", "alleges", "claims", "contends", "states", "says"];

    private static readonly string[] s_plural = ["these", "those", "several", "both", "multiple"];

    private static readonly string[] s_doers = ["defendant", "defendants", "officer", "officers", "he", "she", "they", "who"];

    private readonly Question? _companion = model.Questions.FirstOrDefault(q => q.Subject == Subject.Companion && q.Kind == QuestionKind.Placeholder);

    /// <returns>Null where nobody has answered.</returns>
    public Decision? Of(Question question) => given.Select(sheet => sheet.GetValueOrDefault(question)).FirstOrDefault(d => d is not null) ?? ByCase(question);

    private Decision? ByCase(Question question) => question.Kind switch
    {
        QuestionKind.Placeholder => Slot(question),
        QuestionKind.Alternatives or QuestionKind.List => Choice(question),
        QuestionKind.Optional => question.IsDirection ? new(question, [0], [], "", AnsweredBy.Model, "it speaks to the judge and not to the jury", []) : Optional(question),
        QuestionKind.Suffix => Plural(question) ?? Follows(question) ?? One(question),
    };

    private Decision? Slot(Question question)
    {
        var known = question.Subject == Subject.ConductWords ? Conduct(question) : knowledge.About(question.Subject);
        return known is { Words.IsEmpty: false } && !known.Words.Any(w => w.AsSpan().IndexOfAny('[', ']') >= 0) ? new(question, [], known.Words, "and", AnsweredBy.Case, known.Why, known.From) : null;
    }

    /// <summary>The case file's words begin with the verb, so that they fit only behind the doer, or behind a word that a clause may follow.</summary>
    private Known? Conduct(Question question)
    {
        var before = model.Text.AsSpan(0, question.Span.Start).TrimEnd();
        var end = before.Length;
        if (before.EndsWith("]")) return model.Questions.FirstOrDefault(q => q.Span.End == end && q.Subject == Subject.DefendantName) is null ? null : knowledge.Did(withDoer: false);
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        var word = before[start..].ToString().ToLowerInvariant();
        return s_beforeClause.Contains(word) ? knowledge.Did(withDoer: true) : s_doers.Contains(word) ? knowledge.Did(withDoer: false) : null;
    }

    /// <summary>The options on the sides that the case shows; where it is on none of them, or on one that two options share, it does not answer.</summary>
    private Decision? Choice(Question question)
    {
        if (question.Sides.IsEmpty || knowledge.About(question.Subject) is not { } known) return null;
        var options = Enumerable.Range(0, question.Sides.Count).Where(i => known.Sides.Contains(question.Sides[i])).ToEquatableArray();
        if (options.IsEmpty || options.Select(i => question.Sides[i]).Distinct().Count() < options.Count) return null;
        return new(question, options, [], options.Count > 1 ? "or" : "", AnsweredBy.Case, known.Why, known.From);
    }

    /// <summary>A part about color of law is kept where the choice inside it, or what it says, is what the case shows.</summary>
    private Decision? Optional(Question question)
    {
        if (question.Subject == Subject.Unknown || knowledge.About(question.Subject) is not { } known) return null;
        var sides = model.Questions.Where(q => question.Span.Contains(q.Span) && q.Subject == question.Subject).SelectMany(q => q.Sides).ToList();
        var keep = known.Sides.Any(sides.Contains);
        return new(question, [keep ? 0 : 1], [], "", AnsweredBy.Case, known.Why, known.From);
    }

    /// <summary>Behind <c>these</c> the noun is plural, whatever the case says.</summary>
    private Decision? Plural(Question question)
    {
        var before = model.Text.AsSpan(0, question.Span.Start);
        while (before.Length > 0 && char.IsLetter(before[^1])) before = before[..^1];
        before = before.TrimEnd();
        foreach (var word in s_plural)
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])) && question.Sides.AsSpan().IndexOf(SubjectFinder.Several) is var option and >= 0)
                return new(question, [option], [], "", AnsweredBy.Model, $"“{word}” stands in front of it", []);
        return null;
    }

    private Decision? One(Question question)
    {
        if (question.Sides.IsEmpty || knowledge.About(question.Subject) is not { } known) return null;
        var option = Enumerable.Range(0, question.Sides.Count).FirstOrDefault(i => known.Sides.Contains(question.Sides[i]), -1);
        return option < 0 ? null : new(question, [option], [], "", AnsweredBy.Case, known.Why, known.From);
    }

    /// <summary>The number of companion instructions is that of the answer which names them.</summary>
    private Decision? Follows(Question question)
    {
        if (question.Subject != Subject.CompanionCount || _companion is not { } named || Of(named) is not { } answer) return null;
        var count = Math.Max(answer.Words.Count, answer.Words.SelectMany(InstructionRange.NumbersIn).Distinct().Count());
        var option = question.Sides.AsSpan().IndexOf(count > 1 ? SubjectFinder.Several : SubjectFinder.One);
        return option < 0 ? null : new(question, [option], [], "", AnsweredBy.Model, FormattableString.Invariant($"the answer to {AnswerReader.Cut(named.Text)} names {count}"), []);
    }
}
