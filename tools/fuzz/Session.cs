using System.Diagnostics;
using System.Globalization;

namespace Undercolor.Fuzz;

/// <summary>One process that tries inputs on one target for a while: what goes a new way joins the corpus, what throws or hangs is kept as a finding.</summary>
internal sealed class Session(Target target, Workplace place, int seed)
{
    /// <summary>Processor time, so that a busy machine is no hang.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(10);

    /// <summary>Managed memory that one input of at most 40 KB may ask for in all.</summary>
    private const long MaximumAllocation = 2_000_000_000;

    private readonly List<byte[]> _corpus = [];
    private readonly HashSet<string> _faults = [];
    private FileStream? _current;
    private long _runs;
    private TimeSpan _started, _slowest;

    public void Run(TimeSpan time)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place.Current)!);
        using var current = _current = new FileStream(place.Current, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var watchdog = new Thread(Watch) { IsBackground = true };
        watchdog.Start();
        foreach (var input in Corpus.Read(place.Checked).Concat(Corpus.Read(place.Found)).Concat(Seeds.Of(target.Name, place.Repository)).Append([])) Try(input, keep: false);
        var mutator = new Mutator(target, seed);
        var (begun, used, clock) = (_runs, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        while (clock.Elapsed < time) Try(mutator.Next(_corpus), keep: true);
        Blocks.Save(place.Blocks, Coverage.Blocks);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name,-12} {_runs - begun,9} runs in {(Environment.CpuUsage.TotalTime - used).TotalSeconds,5:0} s of processor time {_corpus.Count,6} inputs {Coverage.Known,6} steps {Coverage.Blocks.Count(b => b != 0),6} blocks   slowest {_slowest.TotalMilliseconds:0} ms"));
    }

    private void Try(byte[] input, bool keep)
    {
        Remember(input);
        var (allocated, before) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        _started = before;
        Interlocked.Increment(ref _runs);
        Coverage.Begin();
        try
        {
            target.Run(input);
        }
        catch (Exception fault)
        {
            Report(input, "crash-", fault.ToString(), $"{fault.GetType().FullName} {FirstFrame(fault)}");
        }
        var isNew = Coverage.Learn();
        var took = Environment.CpuUsage.TotalTime - before;
        if (keep && took > _slowest) Corpus.Save(place.Slowest, input, string.Create(CultureInfo.InvariantCulture, $"{(_slowest = took).TotalMilliseconds:00000}ms-"));
        if (GC.GetAllocatedBytesForCurrentThread() - allocated > MaximumAllocation) Report(input, "greedy-", "It asked for more than 2 GB.", "greedy");
        if (keep && !isNew) return;
        _corpus.Add(input);
        if (keep) Corpus.Save(place.Found, input);
    }

    /// <summary>Written before each run, so that what kills the process is not lost.</summary>
    private void Remember(byte[] input)
    {
        _current!.Position = 0;
        _current.Write(input);
        _current.SetLength(input.Length);
    }

    private void Watch()
    {
        for (var (last, since) = (-1L, TimeSpan.Zero); ; Thread.Sleep(500))
        {
            var run = Interlocked.Read(ref _runs);
            if (run != last) (last, since) = (run, Environment.CpuUsage.TotalTime);
            else if (Environment.CpuUsage.TotalTime - since > s_hang) Environment.Exit(Workplace.HangExit);
        }
    }

    private void Report(byte[] input, string prefix, string words, string kind)
    {
        if (!_faults.Add(kind)) return;
        File.WriteAllText(Corpus.Save(place.Findings, input, prefix) + ".stack", words);
    }

    private static string FirstFrame(Exception fault) => (fault.StackTrace ?? "").Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("at Undercolor.", StringComparison.Ordinal)) ?? "";
}
