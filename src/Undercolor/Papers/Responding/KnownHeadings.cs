using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>The words that stand alone as headings of briefs, also several of them (<c>Conclusion and relief requested</c>), with a number or a note in parentheses.</summary>
internal sealed class KnownHeadings(MotionHeadings headings)
{
    private const int Longest = 150;

    private readonly WordSet _standard = new(headings.Standard), _account = new(headings.Account), _frame = new(headings.Frame);

    public bool IsOne(string words) => UseOf(words) is not null;

    /// <summary>Null for words that are none.</summary>
    public SectionUse? UseOf(string words)
    {
        if (words.Length > Longest) return null;
        var bare = Bare(words);
        return One(bare) ?? (bare.Split(" and ") is { Length: > 1 } parts && parts.All(p => One(p) is not null) ? One(parts[0]) : null);
    }

    private SectionUse? One(string words) =>
        _standard.Contains(words) ? SectionUse.Standard : _account.Contains(words) ? SectionUse.Account : _frame.Contains(words) ? SectionUse.Frame : null;

    private static string Bare(string words)
    {
        var label = HeadingLabel.Readings($"{words} ").FirstOrDefault().Length;
        var rest = label < words.Length ? words[label..] : words;
        var note = rest.IndexOf(" (", StringComparison.Ordinal);
        return (note > 0 && rest.EndsWith(')') ? rest[..note] : rest).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ').TrimEnd('.', ':').Replace('’', '\'').ToLowerInvariant();
    }
}
