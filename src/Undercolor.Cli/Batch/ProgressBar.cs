using System.CommandLine;
using System.Globalization;

namespace Undercolor.Cli.Batch;

/// <summary>A line on the terminal that says how far the work is. Where standard error is no terminal, nothing is written.</summary>
internal sealed class ProgressBar(TextWriter error, int all, bool shown)
{
    private const int Width = 30;

    private readonly Lock _lock = new();
    private int _done;

    public static ProgressBar On(InvocationConfiguration io, int all) => new(io.Error, all,
        all > 0 && ReferenceEquals(io.Error, Console.Error) && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public void Step()
    {
        if (!shown) return;
        lock (_lock)
        {
            _done++;
            var filled = (int)((long)_done * Width / all);
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('-', Width - filled)}] {_done} of {all}"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (shown) error.Write($"\r{new string(' ', Width + 40)}\r");
    }
}
