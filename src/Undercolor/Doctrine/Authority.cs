using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>How something about an authority was checked.</summary>
public enum Verification
{
    /// <summary>Nobody has checked it; findings do not rest on it.</summary>
    NotVerified,

    /// <summary>A page about the authority, or another opinion that describes it, was read.</summary>
    Secondary,

    /// <summary>The court's, legislature's or agency's own page was read.</summary>
    CourtPage,

    /// <summary>The opinion itself was read.</summary>
    Opinion,
}

/// <summary>One authority of the table: the only source of citations in any output.</summary>
/// <param name="Key">Stable upper-case key, for example <c>IQBAL</c>.</param>
/// <param name="Name">Case name or title, as cited.</param>
/// <param name="Citation">The full citation after the name, volume, reporter, first page, court and year.</param>
/// <param name="Pin">The page or section that the proposition stands on; empty where the whole is meant or nobody has checked.</param>
/// <param name="Court">CourtListener court id; empty for statutes and rules.</param>
/// <param name="Proposition">What it stands for, in our own words.</param>
/// <param name="History">Overruled, withdrawn, superseded, and by what; empty for none known.</param>
/// <param name="GoodLaw">False where the history takes the proposition away; such an authority is never a finding's ground.</param>
/// <param name="CheckedOn">ISO date of the last check; empty for never.</param>
public sealed record Authority(
    string Key,
    string Name,
    string Citation,
    string Pin,
    string Court,
    int Year,
    string Proposition,
    string History,
    bool GoodLaw,
    Verification CitationVerified,
    Verification PropositionVerified,
    string CheckedOn)
{
    /// <summary>Name and citation as printed: the pin stands before the court and the year.</summary>
    public string FullCitation => Name.Length == 0 ? WithPin : $"{Name}, {WithPin}";

    private string WithPin
    {
        get
        {
            var year = Citation.IndexOf(" (", StringComparison.Ordinal);
            return Pin.Length == 0 || year < 0 ? Citation : $"{Citation[..year]}, {Pin}{Citation[year..]}";
        }
    }
}
