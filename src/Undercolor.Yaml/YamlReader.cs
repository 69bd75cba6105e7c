using System.Buffers;
using System.Text;

namespace Undercolor.Yaml;

/// <summary>Reads one YAML text into a plain tree. Scalars stay text: <c>no</c>, <c>1983</c> and <c>2026-11-01</c>
/// are what was written, and the binder that knows the key decides what they mean.</summary>
/// <remarks>A deliberately small YAML: no anchors, aliases or tags, no repeated keys, one document in a file.</remarks>
public static class YamlReader
{
    private static readonly SearchValues<char> s_controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r']), '\u007F']);

    /// <param name="text">May start with a byte-order mark and may use any line ends.</param>
    /// <param name="fileName">Only printed in errors.</param>
    /// <returns>Never throws because of what the text holds.</returns>
    public static YamlResult Read(string text, string fileName) => Read(text, fileName, YamlLimits.Default);

    /// <inheritdoc cref="Read(string, string)"/>
    public static YamlResult Read(string text, string fileName, YamlLimits limits)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.Bytes)
            return Refused(fileName, 1, 1, $"The file has {bytes} bytes; at most {limits.Bytes} are read. Split it into several files.");
        return text.AsSpan().IndexOfAny(s_controls) is var at and >= 0 ? RefusedControl(text, at, fileName) : new EventReader(text, fileName, limits).ReadDocument();
    }

    /// <summary>A NUL would end the text for the parser, and what follows would be lost in silence.</summary>
    private static YamlResult.Broken RefusedControl(string text, int at, string fileName)
    {
        var before = text.AsSpan(0, at);
        return Refused(fileName, before.Count('\n') + 1, at - before.LastIndexOf('\n'),
            $"The control character U+{(int)text[at]:X4} stands here. Delete it, or save the file as plain UTF-8 text.");
    }

    private static YamlResult.Broken Refused(string file, int line, int column, string message) => new([new(file, line, column, message)]);
}
