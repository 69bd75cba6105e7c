using Undercolor.Doctrine;

namespace Undercolor.Yaml;

/// <summary>Reads a Markdown page with front matter, as rules and primer pages are: YAML between two <c>---</c> lines,
/// then the page.</summary>
public static class PageReader
{
    /// <returns>A map of <c>front</c> (a map) and <c>body</c> (the Markdown as written, with <c>\n</c> line ends and without
    /// blank lines around it). Lines and columns are those of the page.</returns>
    public static YamlResult Read(string text, string fileName)
    {
        var page = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (!page.StartsWith("---\n", StringComparison.Ordinal)) return Refused(fileName, "The page must start with a line '---' and its front matter.");
        var end = page.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && page.EndsWith("\n---", StringComparison.Ordinal)) end = page.Length - 4;
        if (end < 0) return Refused(fileName, "The front matter is not closed. Add a line '---' after its last key.");

        // The empty first line stands for '---', so that lines are counted as in the page.
        return YamlReader.Read("\n" + page[4..(end + 1)], fileName).Match(
            front => front is DataNode.Map ? new YamlResult.Tree(Page(front, page[Math.Min(page.Length, end + 5)..])) : Refused(fileName, "The front matter must be 'key: value' lines."),
            errors => (YamlResult)new YamlResult.Broken(errors));
    }

    private static DataNode.Map Page(DataNode front, string body) =>
        new([KeyValuePair.Create("front", front), KeyValuePair.Create<string, DataNode>("body", new DataNode.Scalar(body.Trim('\n')))]) { Line = 1, Column = 1 };

    private static YamlResult Refused(string file, string message) => new YamlResult.Broken([new(file, 1, 1, message)]);
}
