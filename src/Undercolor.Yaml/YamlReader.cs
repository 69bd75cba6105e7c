using System.Text;

namespace Undercolor.Yaml;

/// <summary>Reads one YAML text into a plain tree. Scalars stay text: <c>no</c>, <c>1983</c> and <c>2026-11-01</c>
/// are what was written, and the binder that knows the key decides what they mean.</summary>
/// <remarks>A deliberately small YAML: no anchors, aliases or tags, no repeated keys, one document in a file.</remarks>
public static class YamlReader
{
    /// <param name="text">May start with a byte-order mark and may use any line ends.</param>
    /// <param name="fileName">Only printed in errors.</param>
    /// <returns>Never throws because of what the text holds.</returns>
    public static YamlResult Read(string text, string fileName) => Read(text, fileName, YamlLimits.Default);

    /// <inheritdoc cref="Read(string, string)"/>
    public static YamlResult Read(string text, string fileName, YamlLimits limits)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        return bytes > limits.Bytes
            ? new YamlResult.Broken([new(fileName, 1, 1,
                $"The file has {bytes} bytes; at most {limits.Bytes} are read. Split it into several files.")])
            : new EventReader(text, fileName, limits).ReadDocument();
    }
}
