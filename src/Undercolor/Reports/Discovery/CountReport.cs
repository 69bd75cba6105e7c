using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Papers.Discovery.Counting;
using Undercolor.Text;

namespace Undercolor.Reports.Discovery;

/// <summary><c>paper discovery --count</c>: how many interrogatories a set has by two readings, and why each part counts or not.</summary>
public static class CountReport
{
    /// <summary>Most characters of a part that are shown.</summary>
    private const int MostShown = 160;

    public static string Text(InterrogatoryCount count, DiscoveryTable table, Func<string, Authority?> authority, string name)
    {
        ArgumentNullException.ThrowIfNull(count);
        var (lines, limit) = (new TextLines(TextOptions.Default), table.Limits.Interrogatories);
        lines.Add($"{VisibleText.Of(name)}: {Of(count.Interrogatories.Count(i => !i.Parts.IsEmpty))}. The limit is {Number(limit.Number)} {limit.Of} ({Cited(limit.Authorities, authority)}).");
        foreach (var reading in table.Counting.Readings)
        {
            var total = reading.Id == "stricter" ? count.Stricter : count.Wider;
            lines.Add($"{Number(total)} by the {reading.Id} reading{(total > limit.Number ? $", {Number(total - limit.Number)} more than the limit" : "")}: {reading.Says} ({Cited(reading.Authorities, authority)}).", 2, 2);
        }
        if (count.Interrogatories.Any(i => i.IsOpen)) lines.Add("The stricter reading counts still more where a question is asked of each of several and the text does not say how many.", 2, 2);
        lines.Add("Parts are told apart by their words, as docs/discovery.md says; a court looks at what they mean.", 2, 2);
        foreach (var (interrogatory, i) in count.Interrogatories.Select((x, i) => (x, i)))
        {
            lines.Blank().Add($"{(interrogatory.Number.Length > 0 ? interrogatory.Number : Number(i + 1))}. {Total(interrogatory)}", ink: Ink.Bold);
            if (interrogatory.Parts.IsEmpty) lines.Add(Cut(interrogatory.Text), 3);
            foreach (var part in interrogatory.Parts) lines.Add($"{Weight(part)}: “{Cut(part.Span.Of(interrogatory.Text))}” · {part.Why}", 3, 2);
        }
        return lines.ToString();
    }

    public static string Json(InterrogatoryCount count, DiscoveryTable table, string name) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/interrogatory-count/v1");
        json.WriteString("file", name);
        json.WriteNumber("limit", table.Limits.Interrogatories.Number);
        json.WriteNumber("wider", count.Wider);
        json.WriteNumber("stricter", count.Stricter);
        json.WriteBoolean("open", count.Interrogatories.Any(i => i.IsOpen));
        json.WriteList("interrogatories", count.Interrogatories, (j, one) =>
        {
            j.WriteString("number", one.Number);
            j.WriteString("text", one.Text);
            j.WriteNumber("wider", one.Wider);
            j.WriteNumber("stricter", one.Stricter);
            j.WriteList("parts", one.Parts, (p, part) =>
            {
                p.WriteNumber("start", part.Span.Start);
                p.WriteNumber("end", part.Span.End);
                p.WriteWord("kind", part.Kind);
                p.WriteNumber("wider", part.Wider);
                p.WriteNumber("stricter", part.Stricter);
                p.WriteString("why", part.Why);
            });
        });
        json.WriteEndObject();
    });

    private static string Of(int count) => count == 1 ? "1 interrogatory" : $"{Number(count)} interrogatories";

    private static string Total(CountedInterrogatory one) => one.Parts.IsEmpty ? "Not counted: it asks nothing." : one.Wider == one.Stricter ? $"Counts {Number(one.Wider)}." : $"Counts {Number(one.Wider)} by the wider reading, {Number(one.Stricter)} by the stricter.";

    private static string Weight(CountedPart part) => (part.Wider, part.Stricter) switch
    {
        (0, 0) => "left",
        (0, _) => "counted by the stricter reading only",
        var (wider, stricter) when stricter > wider => $"counted {Number(wider)} or {Number(stricter)}",
        _ => "counted",
    };

    private static string Cited(EquatableArray<string> keys, Func<string, Authority?> authority) => string.Join("; ", keys.Select(k => authority(k)?.FullCitation ?? k));

    private static string Cut(string text)
    {
        var one = VisibleText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return one.Length <= MostShown ? one : $"{one[..(MostShown - 1)]}…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
