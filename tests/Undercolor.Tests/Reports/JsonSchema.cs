using System.Text.Json;
using System.Text.RegularExpressions;

namespace Undercolor.Tests.Reports;

/// <summary>Checks a document against the keywords of JSON Schema 2020-12 that our schemas use. A property that the schema does not name is an error too.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> s_known =
    [
        "$schema", "$id", "$defs", "title", "description", "type", "required", "properties", "additionalProperties", "propertyNames", "minLength", "items", "enum", "const", "pattern", "minimum", "minItems", "anyOf", "$ref",
    ];

    public static JsonSchema Parse(string text) => new(JsonDocument.Parse(text).RootElement);

    /// <summary>One line for each fault, with its path; empty where the document is valid.</summary>
    public IReadOnlyList<string> Check(JsonElement document)
    {
        var faults = new List<string>();
        Check(document, root, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
            if (!s_known.Contains(keyword.Name)) throw new NotSupportedException($"The checker does not know {keyword.Name}.");
        if (schema.TryGetProperty("$ref", out var reference)) Check(value, Resolve(reference.GetString()!), path, faults);
        if (schema.TryGetProperty("anyOf", out var choices) && !choices.EnumerateArray().Any(c => IsValid(value, c, path))) faults.Add($"{path}: fits no choice");
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => Is(value, t))) faults.Add($"{path}: is not {type}");
        if (schema.TryGetProperty("const", out var only) && !Same(value, only)) faults.Add($"{path}: is not {only}");
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(w => Same(value, w))) faults.Add($"{path}: {value} is not in the vocabulary");
        if (schema.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)) faults.Add($"{path}: does not match {pattern}");
        if (schema.TryGetProperty("minimum", out var least) && value.ValueKind == JsonValueKind.Number && value.GetInt64() < least.GetInt64()) faults.Add($"{path}: is below {least}");
        if (value.ValueKind == JsonValueKind.Object) CheckMembers(value, schema, path, faults);
        if (value.ValueKind == JsonValueKind.Array) CheckItems(value, schema, path, faults);
    }

    private void CheckMembers(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        if (schema.TryGetProperty("required", out var required))
            faults.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: lacks {name}"));
        if (schema.TryGetProperty("propertyNames", out var names))
            faults.AddRange(value.EnumerateObject().Where(m => !Regex.IsMatch(m.Name, names.GetProperty("pattern").GetString()!)).Select(m => $"{path}.{m.Name}: is no id"));
        if (schema.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject()) Check(member.Value, each, $"{path}.{member.Name}", faults);
        if (!schema.TryGetProperty("properties", out var properties)) return;
        foreach (var member in value.EnumerateObject())
            if (properties.TryGetProperty(member.Name, out var inner)) Check(member.Value, inner, $"{path}.{member.Name}", faults);
            else faults.Add($"{path}.{member.Name}: is not in the schema");
    }

    private void CheckItems(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        if (schema.TryGetProperty("minItems", out var least) && value.GetArrayLength() < least.GetInt32()) faults.Add($"{path}: has fewer than {least} items");
        if (!schema.TryGetProperty("items", out var inner)) return;
        var index = 0;
        foreach (var item in value.EnumerateArray()) Check(item, inner, FormattableString.Invariant($"{path}[{index++}]"), faults);
    }

    private bool IsValid(JsonElement value, JsonElement schema, string path)
    {
        var faults = new List<string>();
        Check(value, schema, path, faults);
        return faults.Count == 0;
    }

    private JsonElement Resolve(string reference) =>
        reference[2..].Split('/').Aggregate(root, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };

    private static bool Same(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && (one.ValueKind != JsonValueKind.String || one.GetString() == other.GetString());
}
