using System.Diagnostics;
using System.Globalization;
using Undercolor.Fuzz;

// instrument FOLDER                    this program with its assemblies instrumented
// run SECONDS CHECKED ROOT [TARGET…]   each target in a process of its own, which is begun again when an input kills it
// minimize CHECKED ROOT [TARGET…]      CHECKED is the folder of the checked-in corpora, ROOT that of this machine's finds
// count FILE…                         how many basic blocks the check of each complaint runs: a measure of work that no other work disturbs
// replay TARGET FILE…                  says what each file does
return args switch
{
    ["instrument", var folder] => Say($"{Blocks.Keep(folder, Instrumenter.Write(folder))} blocks"),
    ["run", var seconds, var corpora, var root, .. var names] => RunAll(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), corpora, root, names),
    ["loop", var name, var seconds, var seed, var corpora, var root] => Loop(name, seconds, seed, corpora, root),
    ["minimize", var corpora, var root, .. var names] => Each(names, t => Minimizer.Run(t, Place(t, corpora, root))),
    ["count", .. var files] => Count(files),
    ["replay", var name, .. var files] => Replay(Chosen([name]).Single(), files),
    _ => Say("See the head of tools/fuzz/Program.cs.", exit: 2),
};

static int RunAll(TimeSpan all, string corpora, string root, string[] names)
{
    var targets = Chosen(names).ToList();
    var findings = 0;
    foreach (var target in targets)
    {
        var place = Place(target, corpora, root);
        var (clock, time) = (Stopwatch.StartNew(), all / targets.Count);
        for (var seed = Environment.TickCount; clock.Elapsed < time && RunOne(target, time - clock.Elapsed, ++seed, corpora, root) is var exit and not 0;)
            if (File.Exists(place.Current)) Say($"{target.Name}: {Corpus.Save(place.Findings, File.ReadAllBytes(place.Current), exit == Workplace.HangExit ? "hang-" : "crash-")}");
        findings += Corpus.Files(place.Findings).Count();
    }
    Say(Blocks.Table(targets.Select(t => Place(t, corpora, root).Blocks)));
    return Say($"{findings} findings in {Path.Combine(root, "findings")}", exit: findings == 0 ? 0 : 1);
}

static int RunOne(Target target, TimeSpan time, int seed, string corpora, string root)
{
    using var process = Process.Start(Environment.ProcessPath!,
        [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(Target).Assembly.Location] : Array.Empty<string>(),
         "loop", target.Name, time.TotalSeconds.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), corpora, root]);
    process.WaitForExit();
    return process.ExitCode;
}

static int Loop(string name, string seconds, string seed, string corpora, string root)
{
    var target = Chosen([name]).Single();
    new Session(target, Place(target, corpora, root), int.Parse(seed, CultureInfo.InvariantCulture)).Run(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
    return 0;
}

static int Replay(Target target, string[] files)
{
    foreach (var file in files)
    {
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            target.Run(File.ReadAllBytes(file));
            Say(string.Create(CultureInfo.InvariantCulture, $"{file}: ended after {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms"));
        }
        catch (Exception fault)
        {
            Say($"{file}: {fault}");
        }
    }
    return 0;
}

static int Count(string[] files)
{
    foreach (var file in files)
    {
        var document = File.ReadAllBytes(file);
        Checks.Only(document); // What is made once a process is made here.
        var before = Coverage.Hits;
        Checks.Only(document);
        Say(string.Create(CultureInfo.InvariantCulture, $"{Coverage.Hits - before}"));
    }
    return 0;
}

static int Each(string[] names, Action<Target> act)
{
    foreach (var target in Chosen(names)) act(target);
    return 0;
}

static Workplace Place(Target target, string corpora, string root) => new(Path.Combine(corpora, target.Name), root, target.Name);

static IEnumerable<Target> Chosen(string[] names) => names.Length == 0 ? Target.All : names.Select(n => Target.All.Single(t => t.Name == n));

static int Say(string words, int exit = 0)
{
    Console.WriteLine(words);
    return exit;
}
