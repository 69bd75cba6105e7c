using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Where each part of a paper stands.</summary>
public enum PaperLayout
{
    /// <summary>Court, caption and title on the first page; who signs at the end.</summary>
    Standard,

    /// <summary>Numbered lines, who files at the head, the court from a line of its own.</summary>
    Pleading,
}

/// <summary>In which order facts and rights are told.</summary>
public enum FactOrder
{
    /// <summary>Facts in the order of time, then the part of each defendant, then counts.</summary>
    Time,

    /// <summary>Under each defendant the facts and the right: the layout that courts order of those who amend.</summary>
    Defendant,
}

/// <summary>How a court wants a paper to look, point by point with source and day.</summary>
/// <param name="Courts">Ids; empty for a profile that is chosen by its own id only.</param>
/// <param name="Points">Each point that differs from the default, or that was looked for.</param>
/// <param name="TypeSize">In half points.</param>
/// <param name="LineTwips">Exact pitch of lines in twips; 0 for double spacing.</param>
/// <param name="Lines">Numbered lines to the page; 0 for none.</param>
/// <param name="CourtLine">The line on which the court's name begins; 0 where that is free.</param>
public sealed record CourtProfile(
    string Id, string Name, EquatableArray<string> Courts, PaperLayout Layout, FactOrder Order, string Typeface, int TypeSize, int LineTwips, int Lines, int CourtLine,
    PageMargins Margins, bool HasFooterTitle, int? MaxMegabytes, EquatableArray<ProfilePoint> Points, EquatableArray<string> Unverified)
{
    /// <summary>Single-spaced, with space between paragraphs: for letters and lists, which go to no court.</summary>
    public bool IsLetter { get; init; }

    internal static CourtProfile Bind(string path, PackNode node)
    {
        var profile = new CourtProfile(
            path[(path.LastIndexOf('/') + 1)..], node.Required("name"), node.Texts("courts"), node.Word("layout", PaperLayout.Standard), node.Word("order", FactOrder.Time),
            node.Optional("typeface", "Times New Roman"), 2 * node.Number("type-size", 12), 20 * node.Number("line-pitch"), node.Number("numbered-lines"), node.Number("court-line"),
            node.OptionalMap("margins", PageMargins.Bind) ?? PageMargins.Inch, node.Flag("footer-title"), node.Has("max-megabytes") ? node.Number("max-megabytes") : null,
            node.List("points", ProfilePoint.Bind), node.Texts("unverified"));
        if (profile.Lines > 0 != (profile.Layout == PaperLayout.Pleading)) node.Fail("numbered-lines", "Numbered lines and the layout 'pleading' go together.");
        if (profile.TypeSize is < 20 or > 32) node.Fail("type-size", "The size of type is from 10 to 16 points.");
        return profile;
    }
}

/// <summary>Margins in twips: 1,440 to the inch.</summary>
public sealed record PageMargins(int Top, int Bottom, int Left, int Right)
{
    public static PageMargins Inch { get; } = new(1440, 1440, 1440, 1440);

    /// <summary>In hundredths of an inch.</summary>
    internal static PageMargins Bind(PackNode node) => new(Twips(node, "top"), Twips(node, "bottom"), Twips(node, "left"), Twips(node, "right"));

    private static int Twips(PackNode node, string key) => node.Number(key, 100) * 1440 / 100;
}

/// <summary>One thing that a court asks.</summary>
/// <param name="Says">In our own words.</param>
/// <param name="Rule">The rule, as cited there.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Dated">The day of that text, as far as it is told; empty where it is not.</param>
/// <param name="Checked">The day on which it was read.</param>
public sealed record ProfilePoint(string Id, string Says, string Rule, string Source, string Dated, DateOnly? Checked)
{
    internal static ProfilePoint Bind(PackNode node) => new(
        node.Required("id"), node.Required("says"), node.Required("rule"), node.Required("source"), node.Optional("dated"), node.Date("checked"));
}

/// <summary>The profiles of <c>packs/profiles/</c>.</summary>
public sealed class CourtProfiles
{
    public const string DefaultId = "federal";

    private const string Folder = "packs/profiles/";

    internal CourtProfiles(DataNode.Map root, PackErrors errors) =>
        All = root.Entries.Where(e => e.Key.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => PackNode.Bind(e.Key, e.Value, errors, node => CourtProfile.Bind(e.Key, node))).ToEquatableArray();

    /// <summary>In the order of their ids.</summary>
    public EquatableArray<CourtProfile> All { get; }

    public CourtProfile? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>The profile of a court; the default where the packs have none for it.</summary>
    public CourtProfile Of(Court? court) => All.FirstOrDefault(p => court is not null && p.Courts.Contains(court.Id)) ?? All.First(p => p.Id == DefaultId);
}
