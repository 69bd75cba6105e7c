using System.Globalization;
using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Reads members of a JSON object; one that is not there, or not of its kind, is a <see cref="FormatException"/> with a sentence.</summary>
internal static class JsonReading
{
    public static JsonElement Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : throw new FormatException($"An object without '{name}' is not what check --explain --format json writes.");

    public static string Text(this JsonElement json, string name) => json.OptionalText(name) ?? throw new FormatException($"'{name}' has no text.");

    /// <summary>Null where the member is null or left out.</summary>
    public static string? OptionalText(this JsonElement json, string name) => json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var member) ? null : member.ValueKind switch
    {
        JsonValueKind.String => member.GetString(),
        JsonValueKind.Null => null,
        _ => throw new FormatException($"'{name}' is not a text."),
    };

    public static bool Flag(this JsonElement json, string name) => json.Member(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"'{name}' is neither true nor false."),
    };

    public static int Number(this JsonElement json, string name) => json.OptionalNumber(name) ?? throw new FormatException($"'{name}' has no number.");

    /// <summary>Null where the member is null or left out.</summary>
    public static int? OptionalNumber(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null) return null;
        return member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) ? number : throw new FormatException($"'{name}' is not a whole number.");
    }

    public static TWord Word<TWord>(this JsonElement json, string name) where TWord : struct, Enum =>
        Words<TWord>.Find(json.Text(name), out var word) ? word : throw new FormatException($"'{json.Text(name)}' is no word for '{name}'; the words are {Words<TWord>.Choices}.");

    /// <summary>Empty where the member is left out.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var member)) return [];
        return member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : throw new FormatException($"'{name}' is not a list.");
    }

    public static EquatableArray<string> Texts(this JsonElement json, string name) =>
        json.Items(name).Select(i => i.ValueKind == JsonValueKind.String ? i.GetString()! : throw new FormatException($"'{name}' holds something that is not a text.")).ToEquatableArray();

    public static EquatableArray<TWord> AllWords<TWord>(this JsonElement json, string name) where TWord : struct, Enum =>
        json.Texts(name).Select(text => Words<TWord>.Find(text, out var word) ? word : throw new FormatException($"'{text}' is no word for '{name}'.")).ToEquatableArray();

    /// <summary>Null where the member is null or left out.</summary>
    public static DateOnly? Day(this JsonElement json, string name) => json.OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new FormatException($"'{text}' is no day.");

    /// <summary>The zero-based number of an id such as <c>f12</c>.</summary>
    public static int Id(string text, char letter) =>
        text.Length > 1 && text[0] == letter && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1
            : throw new FormatException($"'{text}' is not an id such as {letter}1.");
}
