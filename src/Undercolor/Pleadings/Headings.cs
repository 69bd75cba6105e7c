using Undercolor.Text;

namespace Undercolor.Pleadings;

/// <summary>Tells headings from paragraphs, and what each heading is for.</summary>
internal static class Headings
{
    public readonly record struct Heading(SectionKind Kind);

    public static Heading? Read(string text, TextBlock block)
    {
        var shaped = HeadingShape.LooksLikeHeading(text);
        var bare = HeadingShape.AfterNumber(text).Trim().TrimEnd(":.").ToString();
        var kind = KindOf(bare);
        if (IsCount(text)) return text.Length <= 240 ? new(SectionKind.Count) : null;
        if (block.Role == LineRole.Heading) return new(kind);
        if (ParagraphLabel.Parse(text) is not null && !HeadingShape.IsCapitals(text)) return null;
        if (kind != SectionKind.Other && bare.Length <= 60 && !EndsLikeSentence(text)) return new(kind);
        if (shaped && !EndsLikeSentence(text)) return new(kind);
        return null;
    }

    private static bool EndsLikeSentence(string text) =>
        text[^1] is '.' or '?' or '!' && (text.Length > 40 || IsRunningText(text)) || text[^1] is ',' or ';';

    /// <summary><c>Plaintiff asks for money damages.</c>: three words or more in small letters, which a heading with a period does not have.</summary>
    private static bool IsRunningText(string text)
    {
        var small = 0;
        for (var i = 1; i < text.Length; i++)
            if (text[i - 1] == ' ' && char.IsAsciiLetterLower(text[i])) small++;
        return small >= 3;
    }

    /// <summary><c>COUNT I</c>, <c>FIRST CAUSE OF ACTION</c>, <c>Claim 2:</c>.</summary>
    public static bool IsCount(string text)
    {
        var upper = text.Length > 60 ? text[..60].ToUpperInvariant() : text.ToUpperInvariant();
        var bare = HeadingShape.AfterNumber(upper).ToString();
        foreach (var word in CountWords)
        {
            if (bare.StartsWith(word, StringComparison.Ordinal) && bare.Length > word.Length && IsNumeral(bare.AsSpan(word.Length))) return true;
            foreach (var ordinal in Ordinals)
                if (bare.StartsWith(ordinal, StringComparison.Ordinal) && bare.AsSpan(ordinal.Length).TrimStart().StartsWith(word, StringComparison.Ordinal))
                    return true;
        }
        return false;
    }

    private static bool IsNumeral(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" .:#-–—");
        var end = 0;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end])) end++;
        var word = rest[..end];
        if (word.Length is 0 or > 6) return false;
        var digits = true;
        var roman = true;
        foreach (var c in word)
        {
            digits &= char.IsAsciiDigit(c);
            roman &= c is 'I' or 'V' or 'X';
        }
        if (digits || roman) return true;
        foreach (var number in Numbers)
            if (word.SequenceEqual(number)) return true;
        return false;
    }

    private static SectionKind KindOf(string heading)
    {
        var upper = heading.ToUpperInvariant();
        foreach (var (kind, words) in Words)
            foreach (var word in words)
                if (upper.StartsWith(word, StringComparison.Ordinal)) return kind;
        return SectionKind.Other;
    }

    private static readonly string[] CountWords = ["COUNT", "CLAIM", "CAUSE OF ACTION", "CLAIM FOR RELIEF", "CAUSE"];

    private static readonly string[] Ordinals =
    [
        "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH", "TENTH", "ELEVENTH", "TWELFTH",
        "THIRTEENTH", "FOURTEENTH", "FIFTEENTH", "SIXTEENTH",
    ];

    private static readonly string[] Numbers =
        ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "ELEVEN", "TWELVE"];

    private static readonly (SectionKind Kind, string[] Words)[] Words =
    [
        (SectionKind.Jurisdiction, ["JURISDICTION", "VENUE", "BASIS FOR JURISDICTION"]),
        (SectionKind.Parties, ["PARTIES", "THE PARTIES", "PARTY", "PLAINTIFF", "DEFENDANT", "IDENTITY OF"]),
        (SectionKind.Introduction, ["INTRODUCTION", "PRELIMINARY STATEMENT", "NATURE OF", "SUMMARY", "OVERVIEW", "PREFATORY"]),
        (SectionKind.Facts, ["FACT", "STATEMENT OF FACT", "STATEMENT OF CLAIM", "STATEMENT OF THE", "GENERAL ALLEGATION", "BACKGROUND", "ALLEGATIONS", "COMMON ALLEGATION", "WHAT HAPPENED", "EVENTS"]),
        (SectionKind.Exhaustion, ["EXHAUSTION", "ADMINISTRATIVE REMED", "PREVIOUS LAWSUIT", "PRIOR LAWSUIT", "TORT CLAIM NOTICE"]),
        (SectionKind.Injuries, ["INJUR", "DAMAGES"]),
        (SectionKind.Prayer, ["PRAYER", "RELIEF", "REQUEST FOR RELIEF", "WHEREFORE", "DEMAND FOR RELIEF", "REQUESTED RELIEF"]),
        (SectionKind.JuryDemand, ["JURY", "DEMAND FOR JURY", "DEMAND FOR TRIAL", "TRIAL BY JURY"]),
        (SectionKind.Verification, ["VERIFICATION", "DECLARATION UNDER", "CERTIFICAT"]),
        (SectionKind.Signature, ["SIGNATURE", "RESPECTFULLY SUBMITTED", "DATED"]),
        (SectionKind.Count, ["CAUSES OF ACTION", "CLAIMS FOR RELIEF", "LEGAL CLAIMS", "CLAIMS", "COUNTS"]),
    ];
}
