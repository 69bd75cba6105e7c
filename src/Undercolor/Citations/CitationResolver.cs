using System.Globalization;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Resolves the citations of one text to the authorities that they name. What more than one authority could be meant by stays open and says so.</summary>
public sealed class CitationResolver
{
    /// <summary>No opinion is longer, in pages: a page further on is in another one.</summary>
    private const int LongestOpinion = 150;

    /// <summary>No paper cites more authorities of one volume; those beyond do not count for short forms, so that the work grows with the text alone.</summary>
    private const int MostOfOneVolume = 64;

    private readonly string _text;
    private readonly EquatableArray<Citation> _citations;
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Volume, string Reporter), List<int>> _volumes = [];

    /// <summary>The last page of an authority that the text cites.</summary>
    private readonly Dictionary<int, int> _farthest = [];
    private readonly NameIndex _names = new();
    private readonly List<Authority> _authorities = [];

    private CitationResolver(string text, EquatableArray<Citation> citations) => (_text, _citations) = (text, citations);

    /// <summary>One resolution a citation, in the same order.</summary>
    public static EquatableArray<Resolution> Resolve(string text, EquatableArray<Citation> citations) => new CitationResolver(text, citations).All();

    private EquatableArray<Resolution> All()
    {
        var resolved = new List<Resolution>(_citations.Count);
        for (var i = 0; i < _citations.Count; i++) resolved.Add(One(_citations[i], i, resolved));
        return resolved.ToEquatableArray();
    }

    private Resolution One(Citation citation, int index, List<Resolution> before) => citation.Kind switch
    {
        CitationKind.FullCase or CitationKind.FullJournal => Full(citation, index, before),
        CitationKind.ShortCase => Short(citation, index, before),
        CitationKind.Id => Id(citation, before),
        CitationKind.Supra or CitationKind.Reference => ByName(citation),
        _ => Resolution.To(Known(KeyOf(citation), citation)),
    };

    private Resolution Full(Citation citation, int index, List<Resolution> before)
    {
        if (citation.Parallel < index && before[citation.Parallel].Resource is { } same)
        {
            Learn(citation, same);
            return Resolution.To(same);
        }
        var resource = citation.Page is null ? New(citation) : Known(KeyOf(citation), citation);
        Learn(citation, resource);
        Reach(resource, citation.PinCite);
        return Resolution.To(resource);
    }

    private Resolution Short(Citation citation, int index, List<Resolution> before)
    {
        if (citation.Parallel < index && before[citation.Parallel].Resource is { } same) return Resolution.To(same);
        if (!_volumes.TryGetValue((citation.Volume ?? "", ReporterOf(citation)), out var all)) return Resolution.None("no citation in full of that volume comes before it");
        var named = Name(citation.Antecedent) is { Length: > 0 } name ? all.Where(candidate => _names.Names(candidate, name)).ToList() : [];
        var candidates = OnPage(named.Count > 0 ? named : all, citation.Page);
        if (candidates.Count == 1) Reach(candidates[0], citation.Page);
        return candidates.Count == 1 ? Resolution.To(candidates[0]) : Resolution.Ambiguous(candidates, "several citations of that volume come before it");
    }

    /// <summary>Of several, those in which the page can be: no decision goes on past the page on which a later one begins, and two can share that page. Where the text itself cites one beyond it, pages do not tell.</summary>
    private List<int> OnPage(List<int> candidates, string? page)
    {
        if (candidates.Count < 2 || !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)) return candidates;
        var fitting = candidates.FindAll(one => _authorities[one].Admits(page) && !candidates.Exists(later => EndsBefore(one, _authorities[later].First) && _authorities[later].First < asked));
        return fitting.Count > 0 ? fitting : candidates;
    }

    private bool EndsBefore(int authority, int page) => _authorities[authority].First < page && _farthest.GetValueOrDefault(authority) <= page;

    private void Reach(int authority, string? pin)
    {
        if (Authority.PageOf(pin) is > 0 and var page && page > _farthest.GetValueOrDefault(authority)) _farthest[authority] = page;
    }

    private Resolution Id(Citation citation, List<Resolution> before)
    {
        if (before.Count == 0) return Resolution.None("no citation comes before it");
        if (before[^1].Resource is not { } resource) return Resolution.None("the citation before it does not resolve");
        var authority = _authorities[resource];
        return authority.Admits(citation.PinCite) ? Resolution.To(resource) : Resolution.None("the place cited is not in the authority before it");
    }

    private Resolution ByName(Citation citation)
    {
        var name = Name(citation.Antecedent.IsEmpty ? citation.Defendant : citation.Antecedent);
        if (name.Length == 0) return Resolution.None("no name stands before it");
        var candidates = _names.Find(name);
        return candidates.Count switch
        {
            0 => Resolution.None("no authority of that name comes before it"),
            1 => Resolution.To(candidates[0]),
            _ => Resolution.Ambiguous(candidates, "several authorities of that name come before it"),
        };
    }

    private void Learn(Citation citation, int resource)
    {
        var key = (citation.Volume ?? "", ReporterOf(citation));
        if (!_volumes.TryGetValue(key, out var list)) _volumes.Add(key, list = []);
        if (list.Count < MostOfOneVolume && !list.Contains(resource)) list.Add(resource);
        _names.Add(resource, Name(citation.Plaintiff), Name(citation.Defendant));
    }

    private int Known(string key, Citation citation)
    {
        if (!_keys.TryGetValue(key, out var resource)) _keys.Add(key, resource = New(citation));
        return resource;
    }

    private int New(Citation citation)
    {
        _authorities.Add(Authority.Of(citation));
        return _authorities.Count - 1;
    }

    private string Name(TextSpan span) => NameIndex.Plain(span.Of(_text));

    private static string ReporterOf(Citation citation) => citation.Series?.Cite ?? citation.Reporter ?? "";

    private string KeyOf(Citation citation) => string.Join('|', citation.Kind, ReporterOf(citation), citation.Volume, citation.Title, citation.Page, citation.Section, IsPlaceInside(citation) ? "" : citation.Part,
        citation.Kind == CitationKind.Record ? Name(citation.Antecedent) : "");

    /// <summary>Whether the number is a paragraph, a line or a time in a paper, and not the paper's own.</summary>
    private static bool IsPlaceInside(Citation citation) => citation.Kind == CitationKind.Record && citation.Series?.Forms.Any(form => form.Name is "docket-entry" or "exhibit" or "number") != true;

    /// <summary>Which places an authority can have.</summary>
    private sealed record Authority(bool HasPages, int First)
    {
        public static Authority Of(Citation citation) =>
            new(citation.Kind == CitationKind.FullCase && citation.Series?.Kind is not (SeriesKind.Neutral or SeriesKind.Westlaw or SeriesKind.Lexis),
                int.TryParse(citation.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);

        public bool Admits(string? pin)
        {
            if (!HasPages || pin is null || First == 0) return true;
            return PageOf(pin) is > 0 and var page && page >= First && page <= First + LongestOpinion;
        }

        /// <summary>The first page of a pin cite; 0 where it begins otherwise.</summary>
        public static int PageOf(string? pin)
        {
            var digits = pin.AsSpan();
            if (digits.StartsWith("at")) digits = digits[2..].TrimStart();
            var end = 0;
            while (end < digits.Length && char.IsAsciiDigit(digits[end])) end++;
            return end > 0 && int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
        }
    }
}
