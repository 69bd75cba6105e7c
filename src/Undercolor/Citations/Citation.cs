using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>A citation in a text. All spans are half-open ranges of UTF-16 code units of that text; a span of a part that is not there is empty.</summary>
public sealed record Citation
{
    public required CitationKind Kind { get; init; }

    /// <summary>Volume, reporter and page, or what stands for them; for id. and supra with the pin cite.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>With the names before, and the pin cite, court, date and parentheticals after.</summary>
    public required TextSpan FullSpan { get; init; }

    public string? Volume { get; init; }

    /// <summary>As printed.</summary>
    public string? Reporter { get; init; }

    /// <summary>First page; for short forms the page that is cited; null where a line stands for it.</summary>
    public string? Page { get; init; }

    public string? PinCite { get; init; }
    public string? Section { get; init; }
    public string? Title { get; init; }

    /// <summary>The rule, article, entry, exhibit or other number that the shape of the series has.</summary>
    public string? Part { get; init; }

    public int? Year { get; init; }

    /// <summary>Court and date as printed, without their parentheses.</summary>
    public TextSpan Dated { get; init; }

    /// <summary>Id of the court, from the parentheses or from a reporter that prints one court only.</summary>
    public string? Court { get; init; }

    public TextSpan Plaintiff { get; init; }
    public TextSpan Defendant { get; init; }

    /// <summary>The name before a short form.</summary>
    public TextSpan Antecedent { get; init; }

    public TextSpan Docket { get; init; }

    /// <summary>The series that fits best; null for id., supra and references.</summary>
    public Series? Series { get; init; }

    /// <summary>Other series that are printed the same.</summary>
    public EquatableArray<Series> OtherSeries { get; init; }

    public EquatableArray<Parenthetical> Parentheticals { get; init; }

    /// <summary>See, Cf. and so on, as printed; empty where none stands before it.</summary>
    public string Signal { get; init; } = "";

    /// <summary>What this citation says became of the one before it: <c>affirmed</c>, <c>overruled</c>; empty for most.</summary>
    public string History { get; init; } = "";

    /// <summary>Index of the first citation printed side by side with this one for the same decision; its own where it stands alone.</summary>
    public int Parallel { get; init; }
}
