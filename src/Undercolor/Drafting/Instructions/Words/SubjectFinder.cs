using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Words;

/// <summary>Finds what a question is about: by its own words, and where those do not tell, by the noun in front of it.</summary>
internal sealed class SubjectFinder(string text, InstructionWords words)
{
    /// <summary>The sides of a subject that counts.</summary>
    public const string One = "one", Several = "several";

    /// <summary>How far the noun in front is looked for, in UTF-16 units.</summary>
    private const int Reach = 300;

    public (Subject Subject, EquatableArray<string> Sides) Find(Construct piece, EquatableArray<string> options, EquatableArray<Branch> branches) => piece.Match(
        _ => (Subject.Unknown, EquatableArray<string>.Empty),
        _ => (Subject.Unknown, []),
        _ => (Subject.Unknown, []),
        placeholder => (Slot(placeholder), []),
        choice => Choice(choice, options, branches),
        optional => Optional(optional),
        suffix => Suffix(suffix, options));

    private Subject Slot(Construct.Placeholder placeholder)
    {
        var plain = Phrases.Plain(placeholder.Span.Of(text)).Trim();
        if (words.Slots.FirstOrDefault(s => s.All.All(w => Phrases.Has(plain, w)) && (s.Any.IsEmpty || s.Any.Any(w => Phrases.Has(plain, w)))) is { } slot) return slot.Subject;
        return Phrases.Has(plain, "name") || Phrases.Has(plain, "names") ? NameOf(CountBefore(placeholder.Span.Start)) : Subject.Unknown;
    }

    private static Subject NameOf(Subject count) => count switch
    {
        Subject.PlaintiffCount => Subject.PlaintiffName,
        Subject.DefendantCount => Subject.DefendantName,
        Subject.SubordinateCount => Subject.SubordinateName,
        _ => Subject.Unknown,
    };

    /// <summary>One subject for all options that say something, each with a side of its own or the same.</summary>
    private (Subject, EquatableArray<string>) Choice(Construct.Choice choice, EquatableArray<string> options, EquatableArray<Branch> branches)
    {
        var plain = options.Select(o => Phrases.Plain(o).Trim()).ToEquatableArray();
        if (Pair(plain) is { IsEmpty: false } sides && CountBefore(choice.Span.Start) is not Subject.Unknown and var count) return (count, sides);
        var best = words.Sides.Select(s => s.Subject).Distinct()
            .Select(subject => (Subject: subject, Sides: plain.Select((o, i) => branches[i].IsOpen ? "" : Side(o, subject)).ToEquatableArray()))
            .OrderByDescending(s => s.Sides.AsSpan().ToArray().Distinct().Count(side => side.Length > 0)).ThenByDescending(s => s.Sides.Count(side => side.Length > 0)).First();
        if (best.Sides.Count(side => side.Length > 0) * 2 <= best.Sides.Count) return (Subject.Unknown, []);
        return (best.Subject == Subject.Conduct && IsOfSubordinate(choice.Span) ? Subject.SubordinateConduct : best.Subject, best.Sides);
    }

    /// <summary>The side of one subject whose longest words stand in an option; empty for none.</summary>
    private string Side(string plain, Subject subject)
    {
        var (longest, found) = (0, "");
        foreach (var side in words.Sides)
            if (side.Subject == subject)
                foreach (var word in side.Words)
                    if (word.Length > longest && Phrases.Has(plain, word)) (longest, found) = (word.Length, side.Side);
        return found;
    }

    /// <summary>Whose act it is: the one behind <c>of</c> or <c>by</c> in the same sentence, else the nearest in front.</summary>
    private bool IsOfSubordinate(TextSpan span)
    {
        var after = text.AsSpan(span.End, Math.Min(text.Length - span.End, Reach));
        if (after.IndexOfAny('.', ';', '\n') is var end and >= 0) after = after[..end];
        var plain = Phrases.Plain(after);
        if (Phrases.Has(plain, "of") || Phrases.Has(plain, "by"))
            foreach (var word in plain.Split(' '))
                if (!word.EndsWith("'s", StringComparison.Ordinal) && Person(word.TrimEnd(',')) is { } who) return who == Subject.SubordinateCount;
        return CountBefore(span.Start, peopleOnly: true) == Subject.SubordinateCount;
    }

    private Subject? Person(string noun)
    {
        var count = CountOf(noun);
        return count is Subject.SubordinateCount or Subject.DefendantCount or Subject.PlaintiffCount ? count : null;
    }

    /// <summary>Words that go by number: one side for each option, or nothing where an option is no such word.</summary>
    private EquatableArray<string> Pair(EquatableArray<string> plain)
    {
        foreach (var pair in words.Pairs)
            if (plain.All(o => pair.One.Contains(o) || pair.Several.Contains(o)) && plain.Any(pair.One.Contains)) return plain.Select(o => pair.One.Contains(o) ? One : Several).ToEquatableArray();
        return plain.Count == 2 && words.Nouns.FirstOrDefault(n => n.Words.Contains(plain[0]) && plain[1] == plain[0] + "s") is not null ? [One, Several] : [];
    }

    private (Subject Subject, string Side) Side(string plain)
    {
        var (longest, found) = (0, (Subject.Unknown, ""));
        foreach (var side in words.Sides)
            foreach (var word in side.Words)
                if (word.Length > longest && Phrases.Has(plain, word)) (longest, found) = (word.Length, (side.Subject, side.Side));
        return found;
    }

    /// <summary>A part that may be left out is about what the choice inside it is about, or what its words are about.</summary>
    private (Subject, EquatableArray<string>) Optional(Construct.Optional optional)
    {
        var (subject, side) = Side(Phrases.Plain(optional.Span.Of(text)).Trim());
        return subject is Subject.ColorOfLaw or Subject.Relief ? (subject, [side, ""]) : (Subject.Unknown, []);
    }

    private (Subject, EquatableArray<string>) Suffix(Construct.Suffix suffix, EquatableArray<string> options)
    {
        var stem = suffix.Stem.ToLowerInvariant();
        if (options.Count != 2) return (Subject.Unknown, []);
        EquatableArray<string> noun = options[0] is "s'" or "s’" or "ies" or "es" ? [Several, One] : [One, Several];
        var full = suffix.Endings.Contains("y") ? stem + "y" : stem;
        if (IsVerb(full, suffix.Span.Start - suffix.Stem.Length) is { } subject) return (subject, [noun[1], noun[0]]);
        if (CountOf(full) is not Subject.Unknown and var count) return (count == Subject.ActCount && IsOfSubordinate(suffix.Span) ? Subject.SubordinateActCount : count, noun);
        return stem.Length == 0 && CountBefore(suffix.Span.Start) is not Subject.Unknown and var before ? (before, noun) : (Subject.Unknown, []);
    }

    /// <summary>A verb behind the name of somebody: <c>plaintiff[s] claim[s]</c>. Its ending goes the other way.</summary>
    private Subject? IsVerb(string stem, int start)
    {
        if (!words.Verbs.Contains(stem)) return null;
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach)).TrimEnd();
        if (before.EndsWith("]") || before.EndsWith(")"))
            return before.LastIndexOfAny('[', '(') is var open and > 0 && CountOf(LastWord(before[..open])) is not Subject.Unknown and var ended ? ended
                : before.LastIndexOf('[') is var slot and >= 0 ? NamedIn(before[slot..]) : null;
        return CountOf(LastWord(before)) is not Subject.Unknown and var count ? count : null;
    }

    private Subject? NamedIn(ReadOnlySpan<char> slot)
    {
        var plain = Phrases.Plain(slot);
        return Phrases.Has(plain, "plaintiff") || Phrases.Has(plain, "plaintiffs") ? Subject.PlaintiffCount : Phrases.Has(plain, "defendant") || Phrases.Has(plain, "defendants") ? Subject.DefendantCount : null;
    }

    private static string LastWord(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        return before[start..].ToString().ToLowerInvariant();
    }

    /// <summary>The nearest noun in front, in the same sentence or the one before, whose number counts.</summary>
    private Subject CountBefore(int offset, bool peopleOnly = false)
    {
        var start = Math.Max(0, offset - Reach);
        var before = text.AsSpan(start, offset - start);
        for (var end = before.Length; end > 0;)
        {
            while (end > 0 && !char.IsLetter(before[end - 1])) end--;
            var word = end;
            while (word > 0 && char.IsLetter(before[word - 1])) word--;
            if (end > word && CountOf(before[word..end].ToString().ToLowerInvariant()) is not Subject.Unknown and var count && (!peopleOnly || count is Subject.SubordinateCount or Subject.DefendantCount)) return count;
            end = word;
        }
        return Subject.Unknown;
    }

    private Subject CountOf(string noun)
    {
        foreach (var row in words.Nouns)
            if (row.Words.Contains(noun) || noun.EndsWith('s') && row.Words.Contains(noun[..^1])) return row.Count;
        return Subject.Unknown;
    }
}
