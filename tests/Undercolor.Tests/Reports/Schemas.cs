using System.Text.Json;
using Undercolor.Tests.Packs;

namespace Undercolor.Tests.Reports;

/// <summary>The schemas of this repository.</summary>
internal static class Schemas
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(RepositoryPacks.Root, "schemas", $"{name}.v1.json"));

    public static JsonSchema Assessment { get; } = JsonSchema.Parse(Text("assessment"));
    public static JsonSchema Unreadable { get; } = JsonSchema.Parse(Text("unreadable"));
    public static JsonSchema Facts { get; } = JsonSchema.Parse(Text("facts"));
    public static JsonElement Vocabulary { get; } = JsonDocument.Parse(Text("vocabulary")).RootElement.GetProperty("words");
}
