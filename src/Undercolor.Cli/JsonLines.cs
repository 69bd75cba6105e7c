using System.CommandLine;
using System.Text;

namespace Undercolor.Cli;

/// <summary>Opens a file of JSON lines, or standard input, for a verb that answers each.</summary>
internal static class JsonLines
{
    /// <param name="file">A path, or - for standard input.</param>
    /// <param name="answer">Answers the lines and returns the exit code.</param>
    public static int Answer(string file, InvocationConfiguration io, Func<TextReader, int> answer)
    {
        try
        {
            using var lines = file == "-" ? new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)) : new StreamReader(file, new UTF8Encoding(false));
            return answer(lines);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            io.Error.WriteLine($"{Path.GetFileName(file)}: The file cannot be read: {fault.Message}");
            return ExitCode.Unreadable;
        }
    }
}
