using System.Globalization;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.References;

/// <summary>Looks at each reference of the new complaint: whether it points to something, and to the same as in the old one.</summary>
internal sealed class ReferenceComparer
{
    /// <summary>References to paragraphs beyond these are counted and not compared, so that a paper of nothing else is read in time.</summary>
    private const int MostCompared = 2000;

    private readonly ParagraphAlignment _aligned;
    private readonly ComplaintTree _oldTree, _newTree;
    private readonly SortedList<int, ComparedParagraph> _old, _new;
    private readonly CountNumbers _counts;
    private readonly HashSet<string> _attached;
    private int _compared;

    private ReferenceComparer(ParagraphAlignment aligned, ComplaintTree oldTree, ComplaintTree newTree, CountNumbers counts)
    {
        (_aligned, _oldTree, _newTree) = (aligned, oldTree, newTree);
        (_old, _new) = (ByNumber(aligned.Old), ByNumber(aligned.New));
        _counts = counts;
        _attached = Attached(newTree, aligned.New);
    }

    public static ReferenceChanges Compare(ParagraphAlignment aligned, ComplaintTree oldTree, ComplaintTree newTree, CountNumbers counts) => new ReferenceComparer(aligned, oldTree, newTree, counts).Compared();

    /// <summary>A paragraph with its references.</summary>
    private sealed record Host(ComparedParagraph Paragraph, IReadOnlyList<Reference> References);

    private ReferenceChanges Compared()
    {
        var (faults, count, kept) = (new List<ReferenceChange>(), 0, 0);
        var attachedBefore = Attached(_oldTree, _aligned.Old);
        foreach (var host in _aligned.New.Select(p => HostOf(_newTree, p)))
        {
            var before = _aligned.OldOf(host.Paragraph) is { } old ? HostOf(_oldTree, old) : null;
            foreach (var (reference, was) in host.References.Zip(Partners(host, before)))
            {
                count++;
                var fault = Fault(host, reference, before, was, attachedBefore);
                if (fault is not null) faults.Add(fault);
                else if (was is not null) kept++;
            }
        }
        return new(count, kept, faults.ToEquatableArray());
    }

    private ReferenceChange? Fault(Host host, Reference reference, Host? before, Reference? was, HashSet<string> attachedBefore) => reference.Kind switch
    {
        ReferenceKind.Paragraphs => reference.IntoEarlier ? Made(host, reference, before, was, ReferenceFault.IntoEarlier) : Paragraphs(host, reference, before, was),
        ReferenceKind.Before => InFront(host, reference, before, was),
        ReferenceKind.AllBefore => host.Paragraph.Index == 0 ? Made(host, reference, before, was, ReferenceFault.Nothing) : null,
        ReferenceKind.Counts => Counts(host, reference, before, was),
        ReferenceKind.Exhibit => attachedBefore.Contains(reference.Label(_newTree.Text)) && !_attached.Contains(reference.Label(_newTree.Text))
            ? Made(host, reference, before, was, ReferenceFault.Nothing) with { Missing = [reference.Label(_newTree.Text)] } : null,
    };

    private ReferenceChange? Paragraphs(Host host, Reference reference, Host? before, Reference? was)
    {
        if (_new.Count == 0) return null;
        var missing = Ends(reference).Where(n => !_new.ContainsKey(n)).Distinct().Select(Shown).ToEquatableArray();
        var change = was is null || was.IntoEarlier || ++_compared > MostCompared ? null : Moved(host, reference, before!, was, In(_old, was), In(_new, reference));
        if (!missing.IsEmpty) return (change ?? Made(host, reference, before, was, ReferenceFault.Nothing)) with { Fault = ReferenceFault.Nothing, Missing = missing };
        return change;
    }

    private ReferenceChange? InFront(Host host, Reference reference, Host? before, Reference? was)
    {
        if (host.Paragraph.Index == 0) return Made(host, reference, before, was, ReferenceFault.Nothing);
        return was is null || before!.Paragraph.Index == 0 ? null : Moved(host, reference, before, was, [_aligned.Old[before.Paragraph.Index - 1]], [_aligned.New[host.Paragraph.Index - 1]]);
    }

    /// <summary>Null where the reference takes in all that it took in, and beside that only what is new.</summary>
    private ReferenceChange? Moved(Host host, Reference reference, Host before, Reference was, IReadOnlyList<ComparedParagraph> targets, IReadOnlyList<ComparedParagraph> now)
    {
        if (targets.Count == 0) return null;
        var expected = targets.Select(t => (Was: t, Now: _aligned.NowIn(t))).ToList();
        var (named, pointedTo) = (now.ToHashSet(), targets.ToHashSet());
        var missed = expected.Where(e => e.Now is not null && !named.Contains(e.Now)).ToList();
        var lost = expected.Where(e => e.Now is null).Select(e => e.Was.Number).ToEquatableArray();
        var taken = now.Where(n => _aligned.OldOf(n) is { } old && !pointedTo.Contains(old)).Select(n => n.Number).ToEquatableArray();
        if (missed.Count == 0 && taken.IsEmpty && lost.Count < targets.Count) return null;
        if (missed.Count == 0 && taken.IsEmpty && !IsSameWords(reference, was)) return null;
        var fault = lost.Count == targets.Count ? ReferenceFault.Gone : ReferenceFault.NotMoved;
        return Made(host, reference, before, was, fault) with { Moved = missed.Select(e => (e.Was.Number, e.Now!.Number)).ToEquatableArray(), Lost = lost, Taken = taken };
    }

    private bool IsSameWords(Reference one, Reference other) => one.Span.Of(_newTree.Text) == other.Span.Of(_oldTree.Text);

    private ReferenceChange? Counts(Host host, Reference reference, Host? before, Reference? was)
    {
        if (!_counts.HasCounts) return null;
        var missing = Ends(reference).Where(n => !_counts.IsInNew(n)).Distinct().Select(Shown).ToEquatableArray();
        if (!missing.IsEmpty) return Made(host, reference, before, was, ReferenceFault.Nothing) with { Missing = missing };
        if (was is null) return null;
        var named = Ends(reference).ToHashSet();
        var moved = Ends(was).Select(n => (Was: n, Now: _counts.NowAt(n))).Where(m => m.Now is { } now && !named.Contains(now)).Distinct().Select(m => (Shown(m.Was), Shown(m.Now!.Value))).ToEquatableArray();
        return moved.IsEmpty ? null : Made(host, reference, before, was, ReferenceFault.NotMoved) with { Moved = moved };
    }

    private ReferenceChange Made(Host host, Reference reference, Host? before, Reference? was, ReferenceFault fault) => new(
        reference.Kind, fault, At(_newTree, host.Paragraph, reference), was is null ? null : At(_oldTree, before!.Paragraph, was), [], [], [], []);

    private static Pinpoint At(ComplaintTree tree, ComparedParagraph host, Reference reference)
    {
        var block = host.Blocks.First(b => b.Span.Contains(reference.Span.Start));
        return tree.At(block, block.Sentences.FirstOrDefault(s => s.Span.Contains(reference.Span.Start)), reference.Span);
    }

    private static Host HostOf(ComplaintTree tree, ComparedParagraph paragraph) => new(paragraph, [.. paragraph.Blocks.SelectMany(b => ReferenceReader.In(tree.Text, b.Body))]);

    /// <summary>For each reference the one of the old paragraph that it stands for: the next of its kind.</summary>
    private static IEnumerable<Reference?> Partners(Host host, Host? before)
    {
        var waiting = (before?.References ?? []).GroupBy(r => r.Kind).ToDictionary(g => g.Key, g => new Queue<Reference>(g));
        return host.References.Select(r => waiting.TryGetValue(r.Kind, out var queue) && queue.TryDequeue(out var was) ? was : null);
    }

    private static IEnumerable<int> Ends(Reference reference) => reference.Ranges.SelectMany(r => (int[])[r.From, r.To]);

    private static List<ComparedParagraph> In(SortedList<int, ComparedParagraph> numbered, Reference reference) =>
        [.. numbered.Where(p => reference.Ranges.Any(r => r.From <= p.Key && p.Key <= r.To)).Select(p => p.Value)];

    /// <summary>The first paragraph of each number; lists of what is asked for have numbers of their own.</summary>
    private static SortedList<int, ComparedParagraph> ByNumber(IReadOnlyList<ComparedParagraph> paragraphs)
    {
        var numbered = new Dictionary<int, ComparedParagraph>();
        foreach (var paragraph in paragraphs)
            if (paragraph.Value is { } number) numbered.TryAdd(number, paragraph);
        return new(numbered);
    }

    private static HashSet<string> Attached(ComplaintTree tree, IReadOnlyList<ComparedParagraph> paragraphs) =>
        [.. paragraphs.SelectMany(p => HostOf(tree, p).References).Where(r => r.Kind == ReferenceKind.Exhibit && ReferenceReader.IsAttaching(tree.Text, r)).Select(r => r.Label(tree.Text))];

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
