using System.Globalization;
using Undercolor.Citations;
using Undercolor.Doctrine;

namespace Undercolor.Authorities;

/// <summary>The shipped table of authorities by volume and page, section or rule.</summary>
public sealed class AuthorityIndex
{
    private readonly Dictionary<string, List<Authority>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Volume, int Year)>> _volumes = new(StringComparer.Ordinal);

    public AuthorityIndex(IEnumerable<Authority> authorities, CitationFinder finder)
    {
        foreach (var authority in authorities)
            foreach (var citation in finder.Find(authority.FullCitation))
                if (KeyOf(citation) is { } key)
                {
                    if (!_entries.TryGetValue(key, out var list)) _entries.Add(key, list = []);
                    if (!list.Contains(authority)) list.Add(authority);
                    if (citation.Kind == CitationKind.FullCase && authority.Year > 0 && Volume(citation) is { } volume) AddVolume(citation.Series!.Cite, volume, authority.Year);
                }
        foreach (var list in _volumes.Values) list.Sort();
    }

    /// <summary>The entries for a citation; several where the table holds a decision and its later history at one place.</summary>
    public IReadOnlyList<Authority> Find(Citation citation) => KeyOf(citation) is { } key && _entries.TryGetValue(key, out var found) ? found : [];

    /// <summary>The years between which a volume came out, as the table's own entries of the same reporter show; 0 for a side that none shows.</summary>
    public (int From, int To) YearsOf(Citation citation)
    {
        if (citation.Series is not { } series || Volume(citation) is not { } volume || !_volumes.TryGetValue(series.Cite, out var known)) return default;
        var from = known.Where(entry => entry.Volume <= volume).Select(entry => entry.Year).DefaultIfEmpty(0).Max();
        var to = known.Where(entry => entry.Volume >= volume).Select(entry => entry.Year).DefaultIfEmpty(0).Min();
        return (from, to);
    }

    private void AddVolume(string series, int volume, int year)
    {
        if (!_volumes.TryGetValue(series, out var list)) _volumes.Add(series, list = []);
        list.Add((volume, year));
    }

    private static int? Volume(Citation citation) => int.TryParse(citation.Volume, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : null;

    private static string? KeyOf(Citation citation) => citation.Kind switch
    {
        CitationKind.FullCase when citation.Page is not null => $"{citation.Volume} {citation.Series?.Cite} {citation.Page}",
        CitationKind.FullLaw or CitationKind.Constitution => $"{citation.Title} {citation.Series?.Cite} {citation.Section} {citation.Part}",
        CitationKind.Rule or CitationKind.Instruction => $"{citation.Series?.Cite} {citation.Part}",
        _ => null,
    };
}
