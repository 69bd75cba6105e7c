using System.CommandLine;
using System.Text.Json;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>cite FILE…</c>: the citations of a text.</summary>
internal static class CiteVerb
{
    public static Command Create()
    {
        var lines = new Option<string?>("--jsonl") { Description = "Read one object a line {\"id\", \"text\"} from this file, or - for standard input, and answer with a line each." };
        var command = new Command("cite", "Find the citations of a text and say to what they point.") { lines };
        command.SetAction(result => Lines(result.GetValue(lines)!, result.InvocationConfiguration));
        return command;
    }

    private static int Lines(string file, InvocationConfiguration io)
    {
        using var input = file == "-" ? new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false)) : new StreamReader(file);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            try
            {
                using var row = JsonDocument.Parse(line);
                io.Output.WriteLine(CitationLines.Of(row.RootElement.GetProperty("id").ToString(), row.RootElement.GetProperty("text").GetString() ?? "", Engine.Citations));
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
