using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>A citation while it is put together.</summary>
internal sealed class CitationDraft(CitationKind kind, int start, int end)
{
    public CitationKind Kind { get; set; } = kind;
    public int Start { get; set; } = start;

    /// <summary>End of volume, reporter and page.</summary>
    public int End { get; set; } = end;

    public SlotValues Slots;

    /// <summary>Where the reporter is printed.</summary>
    public TextSpan Printed { get; init; }

    /// <summary>All that are printed so; the first fits best.</summary>
    public List<Series> Series { get; init; } = [];

    /// <summary>A reporter with lines for volume and page: it stands between parallel citations and is not one itself.</summary>
    public bool Blank { get; init; }

    public TextSpan Pin { get; set; }

    /// <summary>End of the pin cite, else of the citation.</summary>
    public int PinEnd { get; set; } = end;

    /// <summary>First and last place of the citation with everything around it.</summary>
    public int FullStart { get; set; } = start;
    public int FullEnd { get; set; } = end;

    /// <summary>Court and date, without their parentheses.</summary>
    public TextSpan Dated { get; set; }

    public int? Year { get; set; }
    public CitedCourt? Court { get; set; }
    public CaseNames Names { get; set; }
    public List<Parenthetical> Parentheticals { get; } = [];
    public string Signal { get; set; } = "";
    public string History { get; set; } = "";
    public CitationDraft? ParallelTo { get; set; }

    public bool IsFull => Kind is CitationKind.FullCase && !Blank;
}

/// <summary>The names before a citation; empty spans for those that are not there.</summary>
/// <param name="Start">Where they begin.</param>
internal readonly record struct CaseNames(int Start, TextSpan Plaintiff, TextSpan Defendant, TextSpan Antecedent, TextSpan Docket);
