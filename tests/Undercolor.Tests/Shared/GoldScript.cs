using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Undercolor.Tests.Shared;

/// <summary>Runs a script that asks the command line about the gold texts.</summary>
internal static class GoldScript
{
    /// <param name="path">Of the script.</param>
    /// <param name="arguments">Those behind <c>--cli COMMAND</c>.</param>
    /// <returns>What it prints.</returns>
    public static string Run(string path, params string[] arguments)
    {
        using var cli = new InProcessCli();
        var start = new ProcessStartInfo("python3", [path, "--cli", cli.Command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var script = Process.Start(start)!;
            var error = script.StandardError.ReadToEndAsync();
            var printed = script.StandardOutput.ReadToEnd();
            script.WaitForExit();
            Assert.True(script.ExitCode == 0, error.Result);
            return printed;
        }
        catch (Win32Exception)
        {
            Assert.Fail("python3 is not installed, and the script that scores the gold texts needs it.");
            throw;
        }
    }
}
