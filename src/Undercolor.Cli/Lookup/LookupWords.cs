using Undercolor.Authorities;
using Undercolor.Citations;
using Undercolor.Citations.Tables;

namespace Undercolor.Cli.Lookup;

/// <summary>Chooses which citations are asked about and says what came back. The service does not look at names, so they are compared here.</summary>
internal static class LookupWords
{
    public static async Task<IReadOnlyDictionary<int, string>> Of(CitedText cited, ICitationLookup lookup, CancellationToken cancel)
    {
        var asked = Enumerable.Range(0, cited.Citations.Count).Where(i => cited.Citations[i] is { Kind: CitationKind.FullCase, Page: not null, Volume: not null, Series: not null }).ToList();
        var answers = await lookup.Ask([.. asked.Select(i => Sent(cited.Citations[i]))], cancel).ConfigureAwait(false);
        return asked.Select((i, n) => (i, Say(cited, cited.Citations[i], answers[n]))).ToDictionary(pair => pair.i, pair => pair.Item2);
    }

    /// <summary>All that leaves the machine: volume, reporter, first page.</summary>
    private static string Sent(Citation citation) => $"{citation.Volume} {citation.Series!.Cite} {citation.Page}";

    private static string Say(CitedText cited, Citation citation, LookupAnswer answer)
    {
        var names = CitationText.Names(cited.Text, citation);
        var theirs = string.Join("; ", answer.Names.Where(name => name.Length > 0));
        return answer.Status switch
        {
            LookupStatus.Found when names.Length > 0 && theirs.Length > 0 && !answer.Names.Any(name => NameMatch.Same(names, name)) => $"name differs: CourtListener has {theirs} there",
            LookupStatus.Found => $"matches: CourtListener has {theirs} there",
            LookupStatus.Several => $"ambiguous: CourtListener has {theirs} there",
            LookupStatus.NotACitation => "not checked: CourtListener does not know this reporter",
            LookupStatus.NotFound => "not found at CourtListener, whose collection is not complete",
            LookupStatus.NotChecked => $"not checked: {answer.Why}",
        };
    }
}
