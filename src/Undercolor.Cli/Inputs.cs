using System.Security.Cryptography;
using Undercolor.Text;

namespace Undercolor.Cli;

internal static class Inputs
{
    public static SourceDocument Read(string path)
    {
        var bytes = path == "-" ? ReadAll(Console.OpenStandardInput()) : File.ReadAllBytes(path);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var lines = new List<SourceLine>();
        var at = 0;
        var blank = true;
        while (at <= text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text[at..end].TrimEnd('\r');
            lines.Add(new SourceLine(line, $"b{lines.Count + 1}") { Break = blank ? LineBreak.Gap : LineBreak.Soft, Anchors = [new SourceAnchor(0, at)] });
            blank = line.Trim().Length == 0;
            at = end + 1;
        }
        return new(Path.GetFileName(path), SourceFormat.Text, Convert.ToHexStringLower(SHA256.HashData(bytes)), lines.ToEquatableArray(), null, []);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
