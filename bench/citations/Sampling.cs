using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Undercolor.Citations;

namespace Undercolor.CitationBench;

/// <summary>Chooses from the corpus what a person then reads: citations that were found, and windows of text in which all citations are to be written down.</summary>
internal static class Sampling
{
    private const int Around = 110;

    public sealed record Opinion(string Id, string Text);

    public static List<Opinion> Read(string file)
    {
        using var stream = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var opinions = new List<Opinion>();
        while (stream.ReadLine() is { } line)
        {
            var row = JsonDocument.Parse(line).RootElement;
            opinions.Add(new(row.GetProperty("id").ToString(), row.GetProperty("text").GetString()!));
        }
        return opinions;
    }

    /// <summary>One citation in <paramref name="every"/>, the first being <paramref name="from"/>, with its parts and its surroundings.</summary>
    public static void Citations(List<Opinion> opinions, CitationFinder finder, int every, int from, TextWriter output)
    {
        var place = 0;
        foreach (var (id, text) in opinions)
            foreach (var citation in finder.Find(text))
            {
                if (++place < from || (place - from) % every != 0) continue;
                var (start, end) = (Math.Max(0, citation.FullSpan.Start - Around), Math.Min(text.Length, citation.FullSpan.End + Around));
                output.WriteLine(JsonSerializer.Serialize(new
                {
                    place, id, kind = citation.Kind.ToString(), cite = text[citation.Span.Start..citation.Span.End], pin = citation.PinCite, court = citation.Court, year = citation.Year,
                    plaintiff = citation.Plaintiff.Of(text), defendant = citation.Defendant.Of(text), antecedent = citation.Antecedent.Of(text), citation.Signal, citation.History,
                    before = text[start..citation.Span.Start], after = text[citation.Span.End..end],
                }, s_plain));
            }
    }

    /// <summary>A stretch of an opinion; places are UTF-16, the end exclusive.</summary>
    public sealed record Window(int Number, Opinion Opinion, int Start, int End)
    {
        public string Text => Opinion.Text[Start..End];
    }

    /// <summary>Windows of <paramref name="length"/> characters at even distances over the whole corpus.</summary>
    public static IEnumerable<Window> Windows(List<Opinion> opinions, int count, int length)
    {
        var all = opinions.Sum(opinion => (long)opinion.Text.Length);
        for (var n = 0; n < count; n++)
        {
            var at = all * (2 * n + 1) / (2 * count);
            var opinion = opinions.SkipWhile(one => (at -= one.Text.Length) >= 0).First();
            var start = Math.Clamp((int)(at + opinion.Text.Length), 0, Math.Max(0, opinion.Text.Length - length));
            yield return new(n + 1, opinion, start, Math.Min(opinion.Text.Length, start + length));
        }
    }

    /// <summary>The windows without a word about what the finder found.</summary>
    public static void Show(IEnumerable<Window> windows, TextWriter output)
    {
        foreach (var window in windows) output.WriteLine(JsonSerializer.Serialize(new { window = window.Number, id = window.Opinion.Id, start = window.Start, text = window.Text }, s_plain));
    }

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
