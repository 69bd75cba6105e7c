using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Undercolor.CitationBench;
using Undercolor.Citations;
using Undercolor.Doctrine;
using Undercolor.Packs;

// [OPINIONS.jsonl.gz]                       bytes per second of processor time, then that of hostile inputs of 1, 4 and 16 million characters and of long lines
// citations OPINIONS.jsonl.gz EVERY FROM    one citation in EVERY, the first being FROM, a JSON object a line, to be read by a person
// windows OPINIONS.jsonl.gz COUNT LENGTH    COUNT windows of LENGTH characters, in which a person writes down every citation
// recall OPINIONS.jsonl.gz COUNT LENGTH FILE   what was written down of those windows beside what is found
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(false);
var watch = Stopwatch.StartNew();
var finder = new CitationFinder(CitationPacks.Bind(PackBinary.Read(EmbeddedPacks.Citations.Span)));
if (args is ["citations", var cited, var every, var from])
{
    Sampling.Citations(Sampling.Read(cited), finder, int.Parse(every), int.Parse(from), Console.Out);
    return 0;
}
if (args is ["windows", var read, var count, var length])
{
    Sampling.Show(Sampling.Windows(Sampling.Read(read), int.Parse(count), int.Parse(length)), Console.Out);
    return 0;
}
if (args is ["recall", var written, var windows, var wide, var sheet])
{
    Recall.Compare(Sampling.Windows(Sampling.Read(written), int.Parse(windows), int.Parse(wide)), sheet, finder, Console.Out);
    return 0;
}
Console.WriteLine($"tables read and bound in {watch.Elapsed.TotalMilliseconds:0} ms: {finder.Tables.Series.Count} series, {finder.Tables.Courts.All.Count} courts");
if (args is [var opinions]) Throughput(opinions);
Hostile();
OneLine();
return 0;

void Throughput(string file)
{
    var texts = Sampling.Read(file).ConvertAll(opinion => opinion.Text);
    var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
    var (best, found) = (TimeSpan.MaxValue, 0);
    for (var run = 0; run < 8; run++)
    {
        var spent = Spent(() => found = texts.Sum(text => finder.Find(text).Count));
        if (spent < best) best = spent;
    }
    Console.WriteLine($"{texts.Count} opinions, {bytes / 1e6:0.0} MB, {found} citations: {bytes / 1e6 / best.TotalSeconds:0.0} MB for each second of processor time (best of 8)");
}

/// <summary>Processor time, which other work of the machine hardly touches.</summary>
TimeSpan Spent(Action work)
{
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    work();
    return Process.GetCurrentProcess().TotalProcessorTime - before;
}

void Hostile()
{
    foreach (var unit in (string[])["§", "Id. Id. ", "7", "(", "1 U.S. 1 (", "1 U.S. 1, ", "A v. ", "See Id. at 5; ", "— U.S. —, ", "Foo, supra, ", "(1)", "____"])
    {
        var times = new List<string>();
        foreach (var size in (int[])[1 << 20, 1 << 22, 1 << 24])
        {
            var text = string.Concat(Enumerable.Repeat(unit, size / unit.Length));
            times.Add($"{Spent(() => CitationResolver.Resolve(text, finder.Find(text))).TotalMilliseconds:0} ms");
        }
        Console.WriteLine($"hostile {JsonSerializer.Serialize(unit),-20} {string.Join(" · ", times)}");
    }
    foreach (var (words, unit) in ((string, Func<int, string>)[])[("all of one volume", i => $"Vale v. Thorne, 1 U.S. {i}. Vale, 1 U.S. at 5. Vale, supra, at 5. "), ("parallel, no comma", i => $"1 U.S. {i} ")])
    {
        var times = new List<string>();
        foreach (var size in (int[])[1 << 20, 1 << 22, 1 << 24])
        {
            var grown = new StringBuilder(size + 100);
            for (var i = 1; grown.Length < size; i++) grown.Append(unit(i));
            var text = grown.ToString();
            times.Add($"{Spent(() => CitationResolver.Resolve(text, finder.Find(text))).TotalMilliseconds:0} ms");
        }
        Console.WriteLine($"hostile {words,-20} {string.Join(" · ", times)}");
    }
}

void OneLine()
{
    const string Sentence = "The officers were sued, as in Vale v. Thorne, 12 F.4th 340, 345 (9th Cir. 2022), under the statute, and nothing else was asked of the court on that day in March. ";
    foreach (var unit in (string[])[Sentence, "Id. Id. "])
        // A hundred megabytes of nothing but short forms are twenty-five million citations: more than the machine holds.
        foreach (var megabytes in unit == Sentence ? (int[])[1, 10, 100] : [1, 10])
        {
            var text = string.Concat(Enumerable.Repeat(unit, megabytes * 1_000_000 / unit.Length));
            var before = GC.GetTotalMemory(true);
            var (found, plain) = (0, 0);
            long kept = 0;
            var spent = Spent(() =>
            {
                var citations = finder.Find(text);
                (found, kept) = (citations.Count, GC.GetTotalMemory(false) - before);
            });
            var peer = Spent(() => plain = Plain().Count(text));
            Console.WriteLine($"one line of {megabytes} MB, {JsonSerializer.Serialize(unit[..8])}…: {spent.TotalMilliseconds:0} ms, {found} citations, at most {kept / 1e6:0} MB beside the text; a plain regular expression {peer.TotalMilliseconds:0} ms, {plain} matches");
        }
}

/// <summary>What somebody would write who wants volume, a common reporter and page, and nothing else.</summary>
partial class Program
{
    [GeneratedRegex(@"\b\d{1,4}\s+(?:U\.\s?S\.|S\.\s?Ct\.|F\.\s?(?:2d|3d|4th)|F\.\s?Supp\.(?:\s?[23]d)?)\s+(?:at\s+)?\d{1,5}\b|\bId\.")]
    private static partial Regex Plain();
}
