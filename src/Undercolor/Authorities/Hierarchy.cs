using Undercolor.Citations;
using Undercolor.Citations.Tables;
using Undercolor.Doctrine;

namespace Undercolor.Authorities;

/// <summary>Weighs an authority for a court and a day from the places of the two in the hierarchy of courts.</summary>
public sealed class Hierarchy(CourtTable federal, CourtDirectory all)
{
    /// <param name="court">The court that is asked; null where it is not known.</param>
    /// <param name="cited">Id of the court that decided; null where the citation does not tell.</param>
    /// <param name="entry">What the table of authorities says of it; null for nothing.</param>
    public WeightAnswer Weigh(Court? court, DateOnly asOf, Citation citation, string? cited, int? year, Authority? entry)
    {
        if (citation.Kind is CitationKind.Record) return new(Weight.Neither, "a paper of the case is no authority");
        if (citation.Kind is CitationKind.FullJournal or CitationKind.Instruction) return new(Weight.Persuasive, "a secondary source");
        if (entry is { GoodLaw: false }) return new(Weight.Neither, "the table of authorities says that it is no longer law on this point");
        if (year > asOf.Year) return new(Weight.Neither, "decided after the day that is asked for");
        if (citation.Kind is CitationKind.FullLaw or CitationKind.Rule or CitationKind.Constitution) return Law(citation);
        if (court is null) return new(Weight.NotChecked, "no court is named");
        if (cited is null || all.Find(cited) is not { } from) return new(Weight.NotChecked, "the citation does not tell the court");
        return Decision(court, citation, from, year);
    }

    private static WeightAnswer Law(Citation citation) => citation.Series?.Place == "us"
        ? citation.Reporter is "Rule" or "Rules" ? new(Weight.NotChecked, "the set of rules is not named") : new(Weight.Binding, "federal law")
        : new(Weight.NotChecked, "law of a State: it governs what federal law leaves to it");

    private WeightAnswer Decision(Court court, Citation citation, CitedCourt from, int? year)
    {
        var decided = federal.Find(from.Id);
        if (decided is null) return from.Level == "colr" ? new(Weight.Persuasive, "a State's highest court: its word is final on that State's law, not on federal law") : new(Weight.Persuasive, "a court outside this line of appeal");
        if (decided.Level == CourtLevel.Supreme) return new(Weight.Binding, "the Supreme Court of the United States");
        if (decided.Level == CourtLevel.District) return new(Weight.Persuasive, "a district court binds no other case");
        if (federal.Find(court.CircuitCourt)?.Former is { } former && former.Court == decided.Id && court.Level != CourtLevel.Supreme && year <= former.Until.Year) return Inherited(former, citation, year.Value);
        if (court.Level == CourtLevel.Supreme || decided.Id != court.CircuitCourt && decided.Id != court.Id) return new(Weight.Persuasive, "the court of appeals of another circuit");
        return IsPublished(citation)
            ? new(Weight.Binding, "a published decision of this circuit")
            : new(Weight.Persuasive, "a decision of this circuit that is not in its published reports");
    }

    /// <summary>A citation gives the year and seldom the day, so that the last year stays open.</summary>
    private static WeightAnswer Inherited(FormerCourt former, Citation citation, int year)
    {
        if (!IsPublished(citation)) return new(Weight.NotChecked, "a decision of the court before this circuit was made that is not in its published reports");
        return year < former.Until.Year
            ? new(Weight.Binding, "a published decision of the court from which this circuit was made, and those bind it")
            : new(Weight.NotChecked, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a decision of the court from which this circuit was made binds if it came by {former.Until:yyyy-MM-dd}; the citation gives only the year"));
    }

    private static bool IsPublished(Citation citation) => citation.Series is { } series && series.Cite.StartsWith("F.", StringComparison.Ordinal) && !series.Cite.Contains("App", StringComparison.Ordinal);
}
