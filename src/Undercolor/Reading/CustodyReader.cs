using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Reads the plaintiff's custody from the words that state it. Where words of two kinds stand, or none, it is unknown.</summary>
internal static class CustodyReader
{
    private static readonly (string Cue, Custody Custody)[] Kinds =
        [("custody-convicted", Custody.Convicted), ("custody-detainee", Custody.Detainee), ("custody-civil", Custody.CivilCommittee)];

    public static Custody Read(ComplaintTree tree, ReadingLexicon lexicon)
    {
        var stated = Kinds.Where(k => IsStated(tree, lexicon.Cues(k.Cue))).Select(k => k.Custody).ToList();
        if (stated.Count == 1) return stated[0];
        return stated.Count == 0 && IsStated(tree, lexicon.Cues("custody-arrestee")) && !tree.Text.Contains("prison", StringComparison.OrdinalIgnoreCase) ? Custody.Arrestee : Custody.Unknown;
    }

    private static bool IsStated(ComplaintTree tree, WordSet cues) =>
        tree.Paragraphs.Any(p => cues.Phrases.Any(c => tree.Text.IndexOf(c, p.Body.Start, p.Body.Length, StringComparison.OrdinalIgnoreCase) >= 0));
}
