using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Undercolor.Doctrine;
using Undercolor.Yaml;

namespace Undercolor.Tests.CaseFiles;

/// <summary>A YAML text as an editor with a JSON Schema sees it: plain scalars have the types of YAML 1.2.</summary>
internal static partial class CaseJson
{
    public static JsonNode? Of(string yaml) =>
        Of(yaml, YamlReader.Read(yaml, "case.yaml").Match(root => root, errors => throw new InvalidOperationException(errors[0].ToString())));

    private static JsonNode? Of(string yaml, DataNode node) => node switch
    {
        DataNode.Map map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(yaml, e.Value)))),
        DataNode.List list => new JsonArray([.. list.Items.Select(i => Of(yaml, i))]),
        DataNode.Scalar scalar => IsPlain(yaml, scalar) ? Typed(scalar.Value) : JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException("The nodes are a closed set."),
    };

    private static bool IsPlain(string yaml, DataNode.Scalar scalar) => scalar.End <= scalar.Start || yaml[scalar.Start] is not ('"' or '\'' or '|' or '>');

    private static JsonValue? Typed(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ => Whole().IsMatch(text) ? JsonValue.Create(long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?[0-9]{1,18}\z")]
    private static partial Regex Whole();
}
