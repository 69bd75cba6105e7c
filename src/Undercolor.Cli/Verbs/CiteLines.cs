using System.CommandLine;
using System.Text.Json;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>cite --jsonl</c>: a line of JSON in, a line out.</summary>
internal static class CiteLines
{
    public static int Run(string file, InvocationConfiguration io) => JsonLines.Answer(file, io, lines => Answer(lines, io));

    private static int Answer(TextReader input, InvocationConfiguration io)
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (line.Length == 0) continue;
            try
            {
                using var row = JsonDocument.Parse(line);
                io.Output.WriteLine(CitationLines.Of(row.RootElement.GetProperty("id").ToString(), row.RootElement.GetProperty("text").GetString() ?? "", Engine.Citations.Finder));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                io.Error.WriteLine(FormattableString.Invariant($"Line {number} is not an object with \"id\" and \"text\"."));
                return ExitCode.Unreadable;
            }
        }
        return ExitCode.Clean;
    }
}
