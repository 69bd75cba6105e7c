using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Undercolor.Cli.Lookup;

/// <summary>CourtListener's citation-lookup interface, version 4.</summary>
/// <param name="client">Its base address is that of the service.</param>
/// <param name="token">From the environment; never printed.</param>
/// <param name="wait">Waits until the service takes requests again.</param>
internal sealed class CourtListenerLookup(HttpClient client, string token, Func<TimeSpan, CancellationToken, Task> wait) : ICitationLookup
{
    public const int MostCharacters = 64_000;
    public const int MostCitations = 250;
    private const string Path = "api/rest/v4/citation-lookup/";
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(2);

    public async Task<IReadOnlyList<LookupAnswer>> Ask(IReadOnlyList<string> citations, CancellationToken cancel)
    {
        var answers = new LookupAnswer[citations.Count];
        Array.Fill(answers, new(LookupStatus.NotChecked, [], "the service gave no answer to it"));
        for (var first = 0; first < citations.Count;)
        {
            var count = Batch(citations, first);
            var asked = citations.Skip(first).Take(count).ToList();
            if (await Request(asked, answers.AsMemory(first, count), cancel).ConfigureAwait(false) is { } fault)
            {
                answers.AsSpan(first).Fill(new(LookupStatus.NotChecked, [], fault));
                break;
            }
            first += count;
        }
        return answers;
    }

    private static int Batch(IReadOnlyList<string> citations, int first)
    {
        var (count, characters) = (0, 0);
        while (first + count < citations.Count && count < MostCitations && (characters += citations[first + count].Length + 1) <= MostCharacters) count++;
        return Math.Max(count, 1);
    }

    /// <returns>Null where it was answered; else why it was not.</returns>
    private async Task<string?> Request(List<string> asked, Memory<LookupAnswer> answers, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("text", string.Join('\n', asked))]) };
                request.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
                using var response = await client.SendAsync(request, cancel).ConfigureAwait(false);
                var body = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
                if (response.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    if (attempt > 0 || Delay(body) is not { } delay || delay > s_longestWait) return "the service takes no more requests for now";
                    await wait(delay, cancel).ConfigureAwait(false);
                    continue;
                }
                if (!response.IsSuccessStatusCode) return FormattableString.Invariant($"the service answered with status {(int)response.StatusCode}");
                Read(body, asked, answers.Span);
                return null;
            }
            catch (Exception fault) when (fault is HttpRequestException or JsonException or TaskCanceledException or InvalidOperationException or KeyNotFoundException)
            {
                return "the service could not be reached or understood";
            }
        }
    }

    private static TimeSpan? Delay(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("wait_until", out var until)
            && DateTimeOffset.TryParse(until.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment - DateTimeOffset.UtcNow is var delay && delay > TimeSpan.Zero ? delay : TimeSpan.Zero
            : null;
    }

    /// <summary>Each row of the answer belongs to the line in which its start lies.</summary>
    private static void Read(string body, List<string> asked, Span<LookupAnswer> answers)
    {
        using var json = JsonDocument.Parse(body);
        var starts = new int[asked.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + asked[i - 1].Length + 1;
        foreach (var row in json.RootElement.EnumerateArray())
        {
            var line = Array.BinarySearch(starts, row.GetProperty("start_index").GetInt32());
            if (line < 0) line = ~line - 1;
            if (line >= 0 && line < answers.Length) answers[line] = Answer(row);
        }
    }

    private static LookupAnswer Answer(JsonElement row)
    {
        var status = row.GetProperty("status").GetInt32();
        IReadOnlyList<string> names = row.TryGetProperty("clusters", out var clusters)
            ? [.. clusters.EnumerateArray().Select(cluster => cluster.TryGetProperty("case_name", out var name) ? name.GetString() ?? "" : "")] : [];
        return status switch
        {
            200 => new(LookupStatus.Found, names),
            300 => new(LookupStatus.Several, names),
            400 => new(LookupStatus.NotACitation, []),
            404 => new(LookupStatus.NotFound, []),
            429 => new(LookupStatus.NotChecked, [], "beyond what one request takes"),
            _ => new(LookupStatus.NotChecked, [], FormattableString.Invariant($"the service answered with status {status}")),
        };
    }
}
