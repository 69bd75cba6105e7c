using System.Text;

namespace Undercolor.Cli.Batch;

/// <summary>What is kept of a paper that is done: three lines, so that the table and the lines of all papers can be put together without holding them.</summary>
/// <param name="Key">Stands for the bytes, the options and the program; empty where the paper must be tried again.</param>
/// <param name="Row">The row of <c>index.csv</c>, without its line end.</param>
/// <param name="Line">The line of <c>results.jsonl</c>, without its line end.</param>
internal sealed record ScreenRecord(string Key, string Row, string Line)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void WriteTo(Stream stream) => stream.Write(s_utf8.GetBytes($"{Key}\n{Row}\n{Line}\n"));

    /// <summary>The key alone; null where there is no record.</summary>
    public static string? KeyOf(string path)
    {
        if (!File.Exists(path)) return null;
        using var reader = new StreamReader(path, s_utf8);
        return reader.ReadLine();
    }

    public static ScreenRecord Read(string path)
    {
        using var reader = new StreamReader(path, s_utf8);
        return new(reader.ReadLine() ?? "", reader.ReadLine() ?? "", reader.ReadLine() ?? "");
    }
}
