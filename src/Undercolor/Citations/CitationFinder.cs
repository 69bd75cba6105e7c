using System.Globalization;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Finds all citations of a text. Immutable and safe to share; time and memory grow with the text and the citations alone.</summary>
public sealed class CitationFinder(CitationTables tables)
{
    public CitationTables Tables => tables;

    /// <summary>In the order of the text.</summary>
    public EquatableArray<Citation> Find(string text)
    {
        var scanner = new CoreScanner(tables, text);
        var drafts = scanner.Scan();
        new CitationAssembler(text, tables, scanner, drafts).Assemble();
        drafts.RemoveAll(draft => draft.Kind == CitationKind.Supra && IsInsideShort(draft, drafts));
        new ReferenceFinder(text, tables.Names).AddTo(drafts);
        drafts.RemoveAll(draft => draft.Blank);
        var places = new Dictionary<CitationDraft, int>();
        for (var i = 0; i < drafts.Count; i++) places.Add(drafts[i], i);
        return drafts.Select((draft, i) => Finished(text, draft, draft.ParallelTo is { } first && places.TryGetValue(first, out var at) ? at : i)).ToEquatableArray();
    }

    /// <summary>Whether the word stands inside a short form, between name and volume.</summary>
    private static bool IsInsideShort(CitationDraft supra, List<CitationDraft> drafts)
    {
        var next = drafts.BinarySearch(supra, Comparer<CitationDraft>.Create(static (a, b) => a.Start.CompareTo(b.Start))) + 1;
        return next > 0 && next < drafts.Count && drafts[next].Kind == CitationKind.ShortCase && drafts[next].FullStart <= supra.Start;
    }

    private static Citation Finished(string text, CitationDraft draft, int parallel)
    {
        string? Slot(SlotName name) => draft.Slots[name] is { IsEmpty: false } span ? span.Of(text) : null;
        var series = SeriesChoice.Best(draft, text);
        var page = Slot(SlotName.Page);
        return new()
        {
            Kind = draft.Kind,
            Span = new(draft.Start, draft.End),
            FullSpan = new(Math.Min(draft.FullStart, draft.Start), Math.Max(draft.FullEnd, draft.End)),
            Volume = Slot(SlotName.Volume),
            Reporter = draft.Printed.IsEmpty ? null : draft.Printed.Of(text),
            Page = page is not null && page[0] == '_' ? null : page,
            PinCite = draft.Pin.IsEmpty ? null : draft.Pin.Of(text),
            Section = Slot(SlotName.Section),
            Title = Slot(SlotName.Title),
            Part = Slot(SlotName.Part) ?? Slot(SlotName.Chapter),
            Year = draft.Year,
            Dated = draft.Dated,
            Court = draft.Court?.Id ?? (series?.Kind == SeriesKind.Scotus ? "scotus" : null),
            Plaintiff = draft.Names.Plaintiff,
            Defendant = draft.Names.Defendant,
            Antecedent = draft.Names.Antecedent,
            Docket = draft.Names.Docket,
            Series = series,
            OtherSeries = draft.Series.Where(other => other != series).ToEquatableArray(),
            Parentheticals = draft.Parentheticals.ToEquatableArray(),
            Signal = draft.Signal,
            History = draft.History,
            Parallel = parallel,
        };
    }
}
