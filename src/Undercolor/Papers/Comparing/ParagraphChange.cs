using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing;

/// <summary>What became of a paragraph.</summary>
public enum ParagraphFate
{
    /// <summary>The same words under the same number.</summary>
    Same,

    /// <summary>The same words under another number; numbers of paragraphs that the words refer to may differ.</summary>
    Renumbered,

    Edited,
    Added,
    Removed,

    /// <summary>Its words now stand in another paragraph, with others.</summary>
    Joined,

    /// <summary>Its words stood in another paragraph, with others.</summary>
    Split,
}

/// <summary>One paragraph on both sides.</summary>
/// <param name="Old">Null for one that was added.</param>
/// <param name="New">Null for one that was removed.</param>
/// <param name="IsRenumbered">Both have printed numbers, and they differ.</param>
/// <param name="IsMoved">It stands in another order than most others do.</param>
/// <param name="Words">Of one that was edited; else empty.</param>
public sealed record ParagraphChange(ParagraphFate Fate, Pinpoint? Old, Pinpoint? New, bool IsRenumbered, bool IsMoved, EquatableArray<WordRun> Words);

/// <summary>Says for every paragraph of both papers what became of it.</summary>
internal static class ParagraphChanges
{
    /// <summary>In the order of the new paper; what was removed stands behind the paragraph that it followed.</summary>
    public static EquatableArray<ParagraphChange> Of(ParagraphAlignment aligned, string oldText, string newText)
    {
        var changes = new List<ParagraphChange>();
        var waiting = 0;
        foreach (var paragraph in aligned.New)
        {
            var old = aligned.OldOf(paragraph);
            if (old is not null && !aligned.IsMoved(old)) Removed(old.Index);
            changes.Add(old is null ? Added(aligned, paragraph) : Paired(aligned, old, oldText, paragraph, newText));
        }
        Removed(aligned.Old.Count);
        return changes.ToEquatableArray();

        void Removed(int end)
        {
            for (; waiting < end; waiting++)
                if (aligned.NewOf(aligned.Old[waiting]) is null) changes.Add(Gone(aligned, aligned.Old[waiting]));
        }
    }

    private static ParagraphChange Paired(ParagraphAlignment aligned, ComparedParagraph old, string oldText, ComparedParagraph @new, string newText)
    {
        var isRenumbered = old.IsNumbered && @new.IsNumbered && old.Number != @new.Number;
        var fate = old.Key != @new.Key ? ParagraphFate.Edited : isRenumbered ? ParagraphFate.Renumbered : ParagraphFate.Same;
        return new(fate, old.At, @new.At, isRenumbered, aligned.IsMoved(old), fate == ParagraphFate.Edited ? WordRuns.Of(old, oldText, @new, newText) : []);
    }

    private static ParagraphChange Added(ParagraphAlignment aligned, ComparedParagraph paragraph) => aligned.Inside.Split.TryGetValue(paragraph.Index, out var from)
        ? new(ParagraphFate.Split, aligned.Old[from].At, paragraph.At, false, false, []) : new(ParagraphFate.Added, null, paragraph.At, false, false, []);

    private static ParagraphChange Gone(ParagraphAlignment aligned, ComparedParagraph paragraph) => aligned.Inside.Joined.TryGetValue(paragraph.Index, out var into)
        ? new(ParagraphFate.Joined, paragraph.At, aligned.New[into].At, false, false, []) : new(ParagraphFate.Removed, paragraph.At, null, false, false, []);
}
