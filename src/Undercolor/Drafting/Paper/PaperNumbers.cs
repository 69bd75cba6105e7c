using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Drafting.Paper;

/// <summary>The numbers that Word will give to paragraphs and counts, so that references have a result before Word opens the paper.</summary>
public sealed class PaperNumbers
{
    private readonly Dictionary<string, int> _paragraphs = new(StringComparer.Ordinal), _counts = new(StringComparer.Ordinal);

    public PaperNumbers(CourtPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        foreach (var block in paper.Blocks)
            if (block is PaperBlock.Numbered numbered) _paragraphs.Add(numbered.Id, _paragraphs.Count + 1);
            else if (block is PaperBlock.Count count) _counts.Add(count.Id, _counts.Count + 1);
    }

    /// <summary>One-based.</summary>
    public int OfParagraph(string id) => _paragraphs[id];

    /// <inheritdoc cref="OfParagraph"/>
    public int OfCount(string id) => _counts[id];

    /// <summary>A pointer as words and numbers: three or more in a row as <c>12 through 15</c>.</summary>
    public EquatableArray<ReferencePart> Parts(Piece.Paragraphs pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        var runs = Runs(pointer.Ids.Select(id => (Id: id, Number: OfParagraph(id))).DistinctBy(p => p.Number).OrderBy(p => p.Number).ToList());
        var parts = new List<ReferencePart> { new(runs.Count == 1 && runs[0].First == runs[0].Last ? "paragraph " : "paragraphs ", "") };
        for (var i = 0; i < runs.Count; i++)
        {
            if (i > 0) parts.Add(new(i == runs.Count - 1 ? " and " : ", ", ""));
            parts.Add(Number(runs[i].First));
            if (runs[i].First == runs[i].Last) continue;
            parts.Add(new(" through ", ""));
            parts.Add(Number(runs[i].Last));
        }
        return parts.ToEquatableArray();
    }

    private static List<((string Id, int Number) First, (string Id, int Number) Last)> Runs(List<(string Id, int Number)> sorted)
    {
        var runs = new List<((string Id, int Number) First, (string Id, int Number) Last)>();
        for (var i = 0; i < sorted.Count;)
        {
            var end = i;
            while (end + 1 < sorted.Count && sorted[end + 1].Number == sorted[end].Number + 1) end++;
            if (end - i < 2) end = i;
            runs.Add((sorted[i], sorted[end]));
            i = end + 1;
        }
        return runs;
    }

    private static ReferencePart Number((string Id, int Number) paragraph) => new(paragraph.Number.ToString(CultureInfo.InvariantCulture), paragraph.Id);
}

/// <summary>A part of a printed pointer.</summary>
/// <param name="Target">Id of the paragraph whose number <paramref name="Text"/> is; empty for plain words.</param>
public readonly record struct ReferencePart(string Text, string Target);
