using System.Runtime.InteropServices;
using System.Text.Json;

namespace Undercolor.LexiconCompiler;

/// <summary>The parts of the npm package <c>wink-eng-lite-web-model</c> that the engine uses.</summary>
/// <param name="Words">The lexemes in the model's order, which the numbers in <paramref name="Lexemes"/> refer to.</param>
/// <param name="Clusters">Sets of parts of speech by their universal names.</param>
internal sealed record WinkModel(
    string[] Words,
    WinkLexeme[] Lexemes,
    string[][] Clusters,
    WinkMachine[] Machines,
    SortedDictionary<string, string> VerbExceptions,
    SortedDictionary<string, string> NounExceptions)
{
    private const string Package = "wink-eng-lite-web-model";
    private const string Version = "1.8.1";

    /// <param name="folder">The package's folder, or a folder whose <c>node_modules</c> holds it.</param>
    public static WinkModel Read(string folder)
    {
        var root = Locate(folder);
        var dist = Path.Combine(root, "dist");
        var models = Path.Combine(dist, "languages", "cur", "models");
        using var core = JsonDocument.Parse(ReadBytes(models, "eng-core-web-model.json"));
        using var tagging = JsonDocument.Parse(ReadBytes(models, "eng-pos-model.json"));
        var features = core.RootElement.GetProperty("features");
        return new(
            Strings(features, "lexeme"),
            WinkLexeme.Unpack(MemoryMarshal.Cast<byte, uint>(core.RootElement.GetProperty("lexicon").GetBytesFromBase64())),
            [.. Strings(features, "posClusters").Select(cluster => cluster.Split('_'))],
            [.. tagging.RootElement.EnumerateArray().Select(machine => WinkMachine.Parse(machine.GetString()!))],
            ExceptionList.Parse(ReadText(dist, "wn-verb-exceptions.js")),
            ExceptionList.Parse(ReadText(dist, "wn-noun-exceptions.js")));
    }

    private static string Locate(string folder)
    {
        string[] places = [folder, Path.Combine(folder, "node_modules", Package)];
        var root = places.FirstOrDefault(place => Directory.Exists(Path.Combine(place, "dist")))
            ?? throw new ModelException($"{folder}: no {Package} here. Run `npm ci` in data/lexicon first.");
        using var manifest = JsonDocument.Parse(ReadBytes(root, "package.json"));
        var version = manifest.RootElement.GetProperty("version").GetString();
        return version == Version ? root : throw new ModelException($"{root}: version {version}; the compiler knows {Version}.");
    }

    private static string[] Strings(JsonElement features, string name) =>
        [.. features.GetProperty(name).GetProperty("list").EnumerateArray().Select(item => item.GetString()!)];

    private static byte[] ReadBytes(string folder, string name) => File.ReadAllBytes(Existing(folder, name));

    private static string ReadText(string folder, string name) => File.ReadAllText(Existing(folder, name));

    private static string Existing(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? path : throw new ModelException($"{path}: the file is missing.");
}
