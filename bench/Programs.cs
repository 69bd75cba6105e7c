using System.ComponentModel;
using System.Diagnostics;

namespace Undercolor.Bench;

/// <summary>Other programs, run to their end with their output thrown away.</summary>
internal static class Programs
{
    public static bool Has(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <returns>The exit code; -1 where the program is not there.</returns>
    public static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }

    /// <summary>A line for the shell; paths in it are quoted by the caller.</summary>
    public static int Shell(string line) => Run("sh", "-c", line);

    /// <returns>The lines that the program prints; none where it fails.</returns>
    public static IReadOnlyList<string> Print(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : [];
    }

    /// <summary>Runs a program to its end and looks at it every few milliseconds; its child processes are not counted.</summary>
    public static Watched Watch(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(program, arguments);
        var (peak, used) = (0L, 0L);
        while (!process.WaitForExit(3) && OperatingSystem.IsLinux()) (peak, used) = (Math.Max(peak, HighWater(process.Id)), Math.Max(used, Ticks(process.Id)));
        return new(clock.Elapsed.TotalMilliseconds, peak / 1024.0, used * 10.0);
    }

    /// <summary>In kB.</summary>
    private static long HighWater(int id) =>
        Lines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line ? long.Parse(line.AsSpan(6).Trim()[..^3]) : 0;

    /// <summary>Hundredths of a second in the program and in the system for it: the 14th and 15th word, counted from behind the name in brackets.</summary>
    private static long Ticks(int id) =>
        Lines($"/proc/{id}/stat").FirstOrDefault() is { } line && line[(line.LastIndexOf(')') + 2)..].Split(' ') is { Length: > 12 } words ? long.Parse(words[11]) + long.Parse(words[12]) : 0;

    /// <summary>None of a process that has just ended.</summary>
    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}

/// <summary>What a program took: times in milliseconds, the most memory that it held at once in MB; 0 where the system does not tell.</summary>
internal sealed record Watched(double Time, double Peak, double Processor);
