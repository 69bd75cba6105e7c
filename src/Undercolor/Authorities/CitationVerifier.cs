using Undercolor.Citations;
using Undercolor.Citations.Tables;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Authorities;

/// <summary>Answers the four questions for every citation of a text, from the tables that are shipped and the exhibits that the user supplied.</summary>
public sealed class CitationVerifier(AuthorityIndex index, Hierarchy hierarchy, CourtDirectory courts)
{
    /// <summary>A volume is bound within a year of its decisions.</summary>
    private const int BindingLag = 1;

    /// <returns>One check a citation, in the same order; a short form has that of its authority, with its own quotation.</returns>
    public EquatableArray<CitationCheck> Verify(string text, EquatableArray<Citation> citations, EquatableArray<Resolution> resolved, Court? court, DateOnly asOf, Exhibits exhibits)
    {
        var first = new Dictionary<int, CitationCheck>();
        var checks = new List<CitationCheck>(citations.Count);
        for (var i = 0; i < citations.Count; i++)
        {
            var check = IsShort(citations[i].Kind) ? Short(resolved[i], first) : Full(text, citations[i], court, asOf);
            if (resolved[i].Resource is { } resource && !IsShort(citations[i].Kind)) first.TryAdd(resource, check);
            checks.Add(check with { Quotation = exhibits.Check(text, citations[i], i > 0 ? citations[i - 1].FullSpan.End : 0) });
        }
        return checks.ToEquatableArray();
    }

    private static bool IsShort(CitationKind kind) => kind is CitationKind.ShortCase or CitationKind.Id or CitationKind.Supra or CitationKind.Reference;

    private static CitationCheck Short(Resolution resolved, Dictionary<int, CitationCheck> first)
    {
        if (resolved.Resource is { } resource && first.TryGetValue(resource, out var check)) return check;
        var answer = new Answer(resolved.Candidates.IsEmpty ? Verdict.NotChecked : Verdict.Ambiguous, resolved.Why);
        return CitationCheck.None with { Index = answer };
    }

    private CitationCheck Full(string text, Citation citation, Court? court, DateOnly asOf)
    {
        var found = index.Find(citation);
        var names = CitationText.Names(text, citation);
        var entry = found.FirstOrDefault(e => names.Length == 0 || NameMatch.Same(names, e.Name)) ?? (found.Count > 0 ? found[0] : null);
        var cited = citation.Court ?? (entry is { Court.Length: > 0 } known ? known.Court : null);
        var (reporter, inIndex, name) = (Reporter(citation), InIndex(citation, entry), Name(names, entry, citation));
        var weight = VerdictWords.IsDifference(reporter.Verdict) || VerdictWords.IsDifference(inIndex.Verdict) || VerdictWords.IsDifference(name.Verdict)
            ? new WeightAnswer(Weight.NotChecked, "the citation differs from the tables")
            : hierarchy.Weigh(court, asOf, citation, cited, citation.Year ?? (entry?.Year > 0 ? entry.Year : null), entry);
        if (entry is null && citation.Kind == CitationKind.FullCase && weight.Weight is Weight.Binding or Weight.Persuasive) weight = weight with { Why = $"{weight.Why}, if it is what the citation says; what became of it later is not in the local index" };
        return new(
            reporter, inIndex, name, default, entry, weight,
            entry is null ? "" : entry.History.Length > 0 ? entry.History : entry.GoodLaw ? "" : "No longer good law on the point for which the table holds it.");
    }

    private Answer Reporter(Citation citation)
    {
        if (citation.Series is not { } series || citation.Kind == CitationKind.Record) return default;
        if (citation.Kind != CitationKind.FullCase) return new(Verdict.InRange, $"{series.Cite} is {series.Name}");
        if (citation.Year is not { } year) return new(Verdict.NotChecked, "the citation gives no year");
        var fitting = citation.OtherSeries.Prepend(series).Where(one => one.Covers(year)).ToList();
        if (fitting.Count == 0) return new(Verdict.OutsideTheReportersRange, $"{series.Cite} ran {Range(series)}, and the citation says {Number(year)}");
        if (fitting.Count > 1) return new(Verdict.Ambiguous, $"{citation.Reporter} can mean {string.Join(" or ", fitting.Select(one => $"{one.Name} ({one.Place})").Distinct())}");
        if (citation.Court is { } id && courts.Find(id) is { } court && !CourtPrinted(fitting[0], court)) return new(Verdict.CourtDiffers, $"{fitting[0].Cite} does not print decisions of {court.Name}");
        var (from, to) = index.YearsOf(citation);
        if (from > 0 && year < from - BindingLag || to > 0 && year > to + BindingLag)
            return new(Verdict.YearDiffers, $"other entries of the table show that volume {citation.Volume} is {(from > 0 && to > 0 ? $"of {Number(from)} to {Number(to)}" : from > 0 ? $"not before {Number(from)}" : $"not after {Number(to)}")}");
        return new(Verdict.InRange, series.From > 0 ? $"{fitting[0].Cite} ran {Range(fitting[0])}" : "");
    }

    /// <summary>Only what the table of reporters is sure of: a federal court in the reports of a State, an appeal in the reports of trial courts.</summary>
    private static bool CourtPrinted(Series series, CitedCourt court) => series.Cite switch
    {
        _ when series.Kind == SeriesKind.Scotus => court.Id == "scotus",
        _ when series.Kind == SeriesKind.State && series.Courts.IsEmpty && series.Place.Length == 2 && series.Place != "us" => court.Place == series.Place,
        _ when series.Courts is ["appeals", ..] && series.Kind == SeriesKind.Federal => court.Place == "us" && court.Kind is "appellate" or "special" or "",
        _ => true,
    };

    private static Answer InIndex(Citation citation, Authority? entry)
    {
        if (citation.Kind is CitationKind.Record or CitationKind.Section or CitationKind.Docket) return new(Verdict.NotChecked, "the table is by volume and page, section or rule");
        if (entry is null) return new(Verdict.NotInTheLocalIndex, "which says nothing about whether it exists");
        if (citation.Year is { } year && entry.Year > 0 && year != entry.Year) return new(Verdict.YearDiffers, $"the table has {Number(entry.Year)}");
        if (citation.Court is { } court && entry.Court.Length > 0 && court != entry.Court) return new(Verdict.CourtDiffers, $"the table has {entry.Court}");
        return new(Verdict.Matches);
    }

    private static Answer Name(string names, Authority? entry, Citation citation)
    {
        if (citation.Kind != CitationKind.FullCase || names.Length == 0) return default;
        if (entry is null) return new(Verdict.NotInTheLocalIndex);
        return NameMatch.Same(names, entry.Name) ? new(Verdict.Matches) : new(Verdict.NameDiffers, $"the table has {entry.FullCitation}");
    }

    private static string Range(Series series) => $"{(series.From > 0 ? $"from {Number(series.From)}" : "")}{(series.From > 0 && series.To > 0 ? " " : "")}{(series.To > 0 ? $"to {Number(series.To)}" : "")}";

    private static string Number(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
