using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Cells;

/// <summary>What became of the paragraphs that elements rest on.</summary>
internal sealed class GroundFates(ParagraphAlignment aligned, EquatableArray<ParagraphChange> changes)
{
    private readonly Dictionary<string, ComparedParagraph> _old = ByNode(aligned.Old), _new = ByNode(aligned.New);

    /// <summary>Of a place, by the first block of the paragraph that holds it.</summary>
    private readonly Dictionary<string, ParagraphChange> _oldChanges = ByFirst(changes.Where(c => c.Fate is not (ParagraphFate.Added or ParagraphFate.Split)), c => c.Old!), _newChanges = ByFirst(changes.Where(c => c.Fate is not (ParagraphFate.Removed or ParagraphFate.Joined)), c => c.New!);

    public FormerGround Former(Pinpoint at) => Find(_old, _oldChanges, at) is { } change ? new(at, change.Fate, change.New, change.Old!) : new(at, ParagraphFate.Removed, null, at);

    public LaterGround Later(Pinpoint at) => Find(_new, _newChanges, at) is { } change ? new(at, change.Fate, change.Old, change.New!) : new(at, ParagraphFate.Added, null, at);

    private static ParagraphChange? Find(Dictionary<string, ComparedParagraph> paragraphs, Dictionary<string, ParagraphChange> changes, Pinpoint at) =>
        paragraphs.TryGetValue(at.Node, out var paragraph) && changes.TryGetValue(paragraph.At.Node, out var change) ? change : null;

    private static Dictionary<string, ComparedParagraph> ByNode(IReadOnlyList<ComparedParagraph> paragraphs) =>
        paragraphs.SelectMany(p => p.Blocks.Select(b => (b.Node, p))).DistinctBy(x => x.Node).ToDictionary(x => x.Node, x => x.p, StringComparer.Ordinal);

    private static Dictionary<string, ParagraphChange> ByFirst(IEnumerable<ParagraphChange> changes, Func<ParagraphChange, Pinpoint> side) =>
        changes.DistinctBy(c => side(c).Node).ToDictionary(c => side(c).Node, StringComparer.Ordinal);
}
