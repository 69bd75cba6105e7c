using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The shapes that every JSON report shares.</summary>
internal static class JsonWriting
{
    /// <summary>A document that ends with one line feed.</summary>
    public static string Document(bool indented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options)) write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>A closed word, as <c>schemas/vocabulary.v1.json</c> spells it.</summary>
    public static void WriteWord<TWord>(this Utf8JsonWriter json, string name, TWord word) where TWord : struct, Enum =>
        json.WriteString(name, Words<TWord>.Of(word));

    public static void WriteWords<TWord>(this Utf8JsonWriter json, string name, EquatableArray<TWord> words) where TWord : struct, Enum =>
        json.WriteStrings(name, words.Select(Words<TWord>.Of).ToEquatableArray());

    public static void WriteStrings(this Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void WritePlaces(this Utf8JsonWriter json, string name, EquatableArray<Pinpoint> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places) json.WritePlace(place);
        json.WriteEndArray();
    }

    public static void WritePlace(this Utf8JsonWriter json, string name, Pinpoint at)
    {
        json.WritePropertyName(name);
        json.WritePlace(at);
    }

    public static void WritePlaceOrNull(this Utf8JsonWriter json, string name, Pinpoint? at)
    {
        if (at is not null) json.WritePlace(name, at);
        else json.WriteNull(name);
    }

    private static void WritePlace(this Utf8JsonWriter json, Pinpoint at)
    {
        json.WriteStartObject();
        json.WriteString("node", at.Node);
        json.WriteString("paragraph", at.Paragraph);
        json.WriteNumber("sentence", at.Sentence);
        json.WriteNumber("start", at.Span.Start);
        json.WriteNumber("end", at.Span.End);
        json.WriteNumberOrNull("sourceStart", at.SourceStart);
        json.WriteNumberOrNull("sourceEnd", at.SourceEnd);
        json.WriteNumberOrNull("page", at.Page);
        json.WriteNumberOrNull("line", at.Line);
        json.WriteString("quote", at.Quote);
        json.WriteEndObject();
    }
}
