using System.CommandLine;
using System.Text;

namespace Undercolor.Cli;

/// <summary>Writes what a verb made to the file that <c>-o</c> names, or to standard output.</summary>
internal static class OutputFile
{
    public static Option<string?> Option() => new("--output", "-o") { Description = "Write to this file instead of standard output; a file that is there is left alone." };

    /// <summary>Never writes over a file.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UnwritableException">The place cannot be written.</exception>
    public static int Write(string text, string? path, InvocationConfiguration io)
    {
        if (path is null)
        {
            io.Output.Write(text);
            return ExitCode.Clean;
        }
        return Write(new UTF8Encoding(false).GetBytes(text), path, io);
    }

    /// <inheritdoc cref="Write(string, string?, InvocationConfiguration)"/>
    public static int Write(ReadOnlySpan<byte> bytes, string path, InvocationConfiguration io)
    {
        try
        {
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) file.Write(bytes);
            io.Error.WriteLine($"{path} was written.");
            return ExitCode.Clean;
        }
        catch (IOException) when (File.Exists(path))
        {
            io.Error.WriteLine($"{path} is there already and is left as it is.");
            return ExitCode.Usage;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{path} cannot be written: {fault.Message}");
        }
    }
}
