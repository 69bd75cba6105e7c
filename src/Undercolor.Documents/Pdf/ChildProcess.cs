using System.ComponentModel;
using System.Diagnostics;

namespace Undercolor.Documents.Pdf;

/// <summary>How a child process ended.</summary>
internal enum ChildEnd { Exited, NotInstalled, TimedOut, TooMuchOutput }

/// <param name="ExitCode">Meaningful only for <see cref="ChildEnd.Exited"/>.</param>
/// <param name="Errors">The first part of standard error; for telling causes apart, never for showing.</param>
internal sealed record ChildResult(ChildEnd End, int ExitCode, string Errors);

/// <summary>Runs one program without a shell: bounded in time and output, killed with its children when it passes a bound.</summary>
internal static class ChildProcess
{
    private const int ErrorChars = 4_000;

    /// <param name="line">Called for each line of standard output, in order; false stops the program.</param>
    public static ChildResult Run(string program, IReadOnlyList<string> arguments, TimeSpan limit, Func<string, bool> line)
    {
        using var process = new Process { StartInfo = Start(program, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new(ChildEnd.NotInstalled, -1, "");
        }
        process.StandardInput.Close();
        var errors = ReadErrors(process);
        var timedOut = false;
        using var timer = new Timer(_ => { timedOut = true; Kill(process); }, null, limit, Timeout.InfiniteTimeSpan);
        var stopped = false;
        while (process.StandardOutput.ReadLine() is { } text)
        {
            if (line(text)) continue;
            stopped = true;
            Kill(process);
            break;
        }
        process.WaitForExit();
        var end = timedOut ? ChildEnd.TimedOut : stopped ? ChildEnd.TooMuchOutput : ChildEnd.Exited;
        return new(end, process.ExitCode, errors.Result);
    }

    private static ProcessStartInfo Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task<string> ReadErrors(Process process)
    {
        var kept = new System.Text.StringBuilder();
        var buffer = new char[1024];
        for (int read; (read = await process.StandardError.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            if (kept.Length < ErrorChars) kept.Append(buffer, 0, read);
        return kept.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had already ended.
        }
    }
}
