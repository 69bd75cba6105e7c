using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>Puts the files of a repository, or of a user's own packs, together to the one tree that is bound or compiled.</summary>
/// <remarks>
/// The keys of the tree are paths without extension, in ordinal order: <c>packs/courts/district</c>, <c>data/reading/verbs</c>,
/// <c>rules/UC2003-group-pleading</c>, <c>primer/color-of-law</c>; and <c>packs/version</c> and <c>packs/asof</c>.
/// </remarks>
public static partial class PackTree
{
    /// <summary>The packs' calendar version, for example 2026.11.0.</summary>
    public const string VersionFile = "packs/version.txt";

    /// <summary>The day whose law the packs state, for example 2026-11-01.</summary>
    public const string AsOfFile = "packs/asof.txt";

    /// <summary>Whether a file belongs to the packs.</summary>
    /// <param name="path">Relative to the root, with forward slashes.</param>
    public static bool Takes(string path) => path is VersionFile or AsOfFile || IsYaml(path) || IsPage(path);

    /// <param name="files">Paths relative to the root, with forward slashes, and texts; files that the packs do not take are
    /// passed over.</param>
    /// <returns>A tree whose root is a map, or the errors of all files.</returns>
    public static YamlResult Read(IEnumerable<(string Path, string Text)> files)
    {
        var entries = new SortedDictionary<string, DataNode>(StringComparer.Ordinal);
        var errors = new List<YamlError>();
        foreach (var (path, text) in files.Where(file => Takes(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
            if (ReadFile(path, text).Match(node => Add(entries, path, node), found => found) is { IsEmpty: false } faults)
                errors.AddRange(faults);
        return errors.Count > 0
            ? new YamlResult.Broken(errors.ToEquatableArray())
            : new YamlResult.Tree(new DataNode.Map(entries.ToEquatableArray()));
    }

    private static EquatableArray<YamlError> Add(SortedDictionary<string, DataNode> entries, string path, DataNode node) =>
        entries.TryAdd(path[..path.LastIndexOf('.')], node)
            ? []
            : [new(path, 1, 1, "Another file has the same path but for its extension. Rename one of the two.")];

    private static YamlResult ReadFile(string path, string text) => path switch
    {
        VersionFile => Line(path, text, CalendarVersion().IsMatch, "a calendar version such as 2026.11.0"),
        AsOfFile => Line(path, text, IsDay, "a day such as 2026-11-01"),
        _ when IsPage(path) => PageReader.Read(text, path),
        _ => YamlReader.Read(text, path),
    };

    private static YamlResult Line(string path, string text, Func<string, bool> isValid, string expected) =>
        isValid(text.Trim())
            ? new YamlResult.Tree(new DataNode.Scalar(text.Trim()) { Line = 1, Column = 1 })
            : new YamlResult.Broken([new(path, 1, 1, $"The file must hold {expected} and nothing else.")]);

    private static bool IsYaml(string path) =>
        (path.StartsWith("packs/", StringComparison.Ordinal) || path.StartsWith("data/reading/", StringComparison.Ordinal)) && path.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool IsPage(string path) => Pages().IsMatch(path);

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^(rules|primer)/(?!README\.)[^/]+\.md\z")]
    private static partial Regex Pages();

    [GeneratedRegex(@"^20\d\d\.(1[0-2]|[1-9])\.\d{1,3}\z")]
    private static partial Regex CalendarVersion();
}
