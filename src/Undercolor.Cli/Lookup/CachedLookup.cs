using System.Text.Json;

namespace Undercolor.Cli.Lookup;

/// <summary>Keeps answers in a file, so that no citation is sent twice. What was not checked is not kept.</summary>
internal sealed class CachedLookup(ICitationLookup inner, string? file) : ICitationLookup
{
    public async Task<IReadOnlyList<LookupAnswer>> Ask(IReadOnlyList<string> citations, CancellationToken cancel)
    {
        var kept = Read();
        var missing = citations.Where(citation => !kept.ContainsKey(citation)).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            var answers = await inner.Ask(missing, cancel).ConfigureAwait(false);
            for (var i = 0; i < missing.Count; i++) kept[missing[i]] = answers[i];
            Write(kept);
        }
        return [.. citations.Select(citation => kept[citation])];
    }

    private SortedDictionary<string, LookupAnswer> Read()
    {
        if (file is null || !File.Exists(file)) return new(StringComparer.Ordinal);
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, LookupAnswer>>(File.ReadAllText(file)) ?? [], StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    private void Write(SortedDictionary<string, LookupAnswer> kept)
    {
        if (file is null) return;
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(kept.Where(entry => entry.Value.Status != LookupStatus.NotChecked).ToDictionary(entry => entry.Key, entry => entry.Value)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableException($"{file} cannot be written: {fault.Message}");
        }
    }
}
