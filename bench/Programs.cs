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

    /// <summary>The most memory that the program held at once, in MB, looked up every few milliseconds; null where the system does not tell.</summary>
    public static double? Peak(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return null;
        using var process = Start(program, arguments);
        var peak = 0L;
        while (!process.WaitForExit(3)) peak = Math.Max(peak, HighWater(process.Id));
        return peak / 1024.0;
    }

    private static long HighWater(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim()[..^3]);
        }
        catch (IOException)
        {
            return 0;
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
