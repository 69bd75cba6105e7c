using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>The words that stand for the doer of a fact.</summary>
internal static class ActorWords
{
    /// <summary>Where the words for the doer stand: at the start of the clause, before it, or behind <c>by</c>; the clause where they are not to be seen.</summary>
    public static TextSpan Span(RuleContext context, Fact fact)
    {
        var sentence = context.PassageOf(fact).Span;
        var phrase = fact.Actors.Phrase;
        if (phrase.Length == 0) return fact.At.Span;
        if (Match(context.Text, fact.At.Span.Start, sentence.End, phrase) is { } own) return own;
        for (var at = fact.At.Span.Start - 1; at >= sentence.Start; at--)
            if (Match(context.Text, at, sentence.End, phrase) is { } before) return before;
        for (var at = fact.At.Span.Start + 1; at < sentence.End; at++)
            if (Match(context.Text, at, sentence.End, phrase) is { } behind) return behind;
        return fact.At.Span;
    }

    public static Pinpoint At(RuleContext context, Fact fact) => context.PassageOf(fact).Part(Span(context, fact));

    /// <summary>A group without names: <c>the officers</c>, <c>Defendants</c>, <c>they</c>; not <c>each of them</c>.</summary>
    public static bool IsGroup(RuleContext context, Fact fact)
    {
        var lower = fact.Actors.Phrase.ToLowerInvariant();
        var words = lower.Split(' ');
        if (!context.Cues("group-nouns").Contains(words[^1]) || context.Cues("vague-words").Contains(words[0])) return false;
        return words[0] is not ("each" or "every" or "both") && !IsDivided(context, fact);
    }

    /// <summary><c>The officers each struck her</c> speaks of every one.</summary>
    private static bool IsDivided(RuleContext context, Fact fact) =>
        Phrases.Find(context.Text, BeforeVerb(context, fact), "each") is not null;

    /// <summary><c>An officer</c>, <c>someone</c>, <c>a guard</c>; or a group of whom nobody in the cast is known to be one.</summary>
    public static bool IsVague(RuleContext context, Fact fact)
    {
        var words = fact.Actors.Phrase.ToLowerInvariant().Split(' ');
        if (context.Cues("group-nouns").Contains(words[^1])) return fact.Actors is { IsAmbiguous: true, Members.Count: 0 };
        var head = words[^1];
        var official = context.Lexicon.OfficerNouns.Contains(head) || context.Lexicon.Titles.Contains(head);
        if (words.Length == 1) return head is "someone" or "somebody";
        return official && context.Cues("vague-words").Contains(words[0]) && words[1..^1].All(context.Cues("plain-qualifiers").Contains);
    }

    /// <summary>What stands between the doer and the verb.</summary>
    public static TextSpan BeforeVerb(RuleContext context, Fact fact)
    {
        var actor = Span(context, fact);
        var verb = VerbWords.Span(context, fact);
        return actor.End < verb.Start ? new(actor.End, verb.Start) : new(actor.End, actor.End);
    }

    /// <summary>The phrase from <paramref name="start"/> on; spaces do not count, because the phrase is printed from its tokens.</summary>
    private static TextSpan? Match(string text, int start, int end, string phrase)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return null;
        var at = start;
        foreach (var c in phrase)
        {
            if (c == ' ') continue;
            while (at < end && text[at] == ' ' && at > start) at++;
            if (at >= end || text[at] != c) return null;
            at++;
        }
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? null : new(start, at);
    }
}

/// <summary>The words of the verb of a fact.</summary>
internal static class VerbWords
{
    /// <summary>Where the verb stands, without its auxiliaries.</summary>
    public static TextSpan Span(RuleContext context, Fact fact) =>
        Phrases.Find(context.Text, fact.At.Span, fact.Verb, StringComparison.Ordinal) ?? fact.At.Span;

    /// <summary>The verb with the auxiliaries in front of it: <c>was then thrown</c>.</summary>
    public static TextSpan Group(RuleContext context, Fact fact)
    {
        var verb = Span(context, fact);
        var sentence = context.PassageOf(fact).Span;
        var start = verb.Start;
        for (var at = WordBefore(context.Text, sentence.Start, start); at is { } word; at = WordBefore(context.Text, sentence.Start, word.Start))
        {
            if (context.Cues("auxiliaries").Contains(word.Of(context.Text).ToLowerInvariant())) start = word.Start;
            else if (!word.Of(context.Text).EndsWith("ly", StringComparison.Ordinal) && word.Of(context.Text) is not ("then" or "also")) break;
        }
        return new(start, verb.End);
    }

    private static TextSpan? WordBefore(string text, int from, int at)
    {
        var end = at;
        while (end > from && text[end - 1] == ' ') end--;
        var start = end;
        while (start > from && char.IsLetter(text[start - 1])) start--;
        return start < end ? new(start, end) : null;
    }
}
