using System.Globalization;
using System.Runtime.InteropServices;
using Undercolor;
using Undercolor.Analysis;
using Undercolor.Bench;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;

// bench/run.sh: every figure of bench/README.md. LAUNCHER COUNTER FOLDER PEERS PAGE: the program, tools/fuzz/run.sh, a folder to work in, one with the peers, and the page to write.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["causes"])
{
    Causes.Measure(new(), Library.Bind(PackBinary.Read(EmbeddedPacks.Packs.Span)));
    return 0;
}
if (args is ["drafts"])
{
    Drafts.Measure(new(), Library.Bind(PackBinary.Read(EmbeddedPacks.Packs.Span)));
    return 0;
}
if (args is ["diff"])
{
    Comparisons.Measure(new(), Made());
    return 0;
}
if (args is ["grid"])
{
    Grids.Measure(new(), Library.Bind(PackBinary.Read(EmbeddedPacks.Packs.Span)));
    return 0;
}
if (args is not [var launcher, var counter, var folder, var peers, var page]) return 2;
Directory.CreateDirectory(folder);

var workbench = Made();
var report = new Report();

report.Line($"{DateTime.UtcNow:yyyy-MM-dd}: {Machine()}. Each time is the median of several runs, then the best; of the two, the best says what the work costs where the machine has other work.");
LauncherToReport();
Instead();
Warm();
Growth();
MoreDefendants();
Folder();
Grids.Measure(report, workbench.Library);
Causes.Measure(report, workbench.Library);
Comparisons.Measure(report, workbench);
report.WriteInto(page);
return 0;

static Workbench Made()
{
    var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
    return new(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));
}

string Machine() => string.Create(CultureInfo.InvariantCulture,
    $"{Environment.ProcessorCount} {RuntimeInformation.ProcessArchitecture} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, .NET {Environment.Version}{Load()}");

string Load() => File.Exists("/proc/loadavg") ? $", with a load of {File.ReadAllText("/proc/loadavg").Split(' ')[0]} from other work at the start" : "";

string[] CheckOf(string file) => ["check", file, "--format", "json", "--fail-on", "never"];

string Megabytes(double peak) => peak > 0 ? $"{peak:0} MB" : "–";

void LauncherToReport()
{
    report.Line("\n### From the launcher to the report: 50 pages, 12 defendants\n\n| form | time | processor time | most memory |\n| --- | --- | --- | --- |");
    foreach (var form in new[] { "txt", "docx", "pdf" })
        if (FileOf(50, form) is { } file) Row(form, CheckOf(file));
    Row("nothing (`--version`)", "--version");

    void Row(string name, params string[] arguments)
    {
        var runs = Enumerable.Range(0, 10).Select(_ => Programs.Watch(launcher, arguments)).Skip(1).ToList();
        report.Line($"| {name} | {new Measured([.. runs.Select(r => r.Time).Order()])} | {Measured.Show(runs.Min(r => r.Processor))} | {Megabytes(runs.Max(r => r.Peak))} |");
    }
}

// What a user has at hand: lines that name a defendant, or names and verbs sentence by sentence. None of them says who did what.
void Instead()
{
    var ours = Measured.Of(5, () => Programs.Run(launcher, CheckOf(FileOf(50, "txt")!)));
    report.Line("\n### What a user would take instead: 50 pages, each from the start of its process to its end\n");
    report.Line("None of these says which defendant did what, or what is missing; they are the price of less.\n\n| | gives | time | our time over it |\n| --- | --- | --- | --- |");
    report.Line($"| `undercolor check` (txt) | the report | {ours} | 1 |");
    var names = Complaint.Of(50).Defendants;
    var (text, docx, pdf) = (FileOf(50, "txt")!, FileOf(50, "docx")!, FileOf(50, "pdf"));
    Peer("grep", "lines with a defendant's name", $"grep -nE '{string.Join('|', names)}' '{text}'");
    if (pdf is not null) Peer("pdftotext", "the same, from the PDF", $"pdftotext -layout '{pdf}' - | grep -nE '{string.Join('|', names)}'");
    Peer("pandoc", "the same, from the DOCX", $"pandoc -t plain --wrap=none '{docx}' | grep -nE '{string.Join('|', names)}'");
    Peer("soffice", "the text of the DOCX, nothing searched", $"soffice --headless --convert-to txt:Text --outdir '{folder}/out' '{docx}'");
    foreach (var reader in new[] { "wink-nlp", "compromise" })
        if (Directory.Exists(Path.Combine(peers, "node_modules", reader)))
            Peer("node", $"{reader}: names and verbs of each sentence", $"node '{peers}/names-and-verbs.mjs' {reader.Split('-')[0]} '{text}' {string.Join(' ', names)}");

    void Peer(string program, string gives, string line)
    {
        if (!Programs.Has(program)) return;
        var theirs = Measured.Of(5, () => Programs.Shell(line));
        report.Line($"| {program} | {gives} | {theirs} | {ours.Best / theirs.Best:0.0} |");
    }
}

void Warm()
{
    // The compiler of .NET compiles what runs often a second time; before that, small documents look dearer than they are.
    var sample = Read(FileOf(20, "txt")!);
    for (var i = 0; i < 60; i++) Check(sample);
    report.Line("\n### In a process that is warm: 50 pages, 12 defendants\n\n| step | time |\n| --- | --- |");
    foreach (var form in new[] { "txt", "docx", "pdf" })
        if (FileOf(50, form) is { } file) report.Line($"| reading the {form} | {Measured.Of(9, () => Read(file))} |");
    var document = Read(FileOf(50, "txt")!);
    report.Line($"| the whole check | {Measured.Of(9, () => Check(document))} |");
    var result = Check(document);
    report.Line($"| writing it as JSON | {Measured.Of(9, () => JsonReport.One(result.Assessment))} |");
}

void Growth()
{
    report.Line("\n### Growth with length: the whole check, warm, 12 defendants and 6 days throughout\n\n| pages | processor time | per page | memory asked for | basic blocks run |\n| --- | --- | --- | --- | --- |");
    int[] lengths = [10, 20, 50, 100, 200, 500, 1000];
    var points = Points(lengths.Select(pages => (pages, Read(FileOf(pages, "txt")!))).ToList(), rounds: 5);
    var blocks = Programs.Print(counter, ["count", .. lengths.Select(pages => FileOf(pages, "txt")!)]).Select(l => double.Parse(l)).ToList();
    foreach (var (i, point) in points.Index())
        report.Line($"| {lengths[i]} | {point.Time} | {point.Time.Best / lengths[i]:0.00} ms | {point.Asked:0} MB | {(i < blocks.Count ? $"{blocks[i] / 1e6:0.0} million" : "–")} |");
    report.Line();
    Fit("Processor time", "ms", lengths.Zip(points, (pages, point) => ((double)pages, point.Time.Best)));
    Fit("Memory asked for", "MB", lengths.Zip(points, (pages, point) => ((double)pages, point.Asked)));
    if (blocks.Count == lengths.Length) Fit("Basic blocks", "million", lengths.Zip(blocks, (pages, count) => ((double)pages, count / 1e6)));
    report.Line($"- Most memory of `undercolor check` on the 1,000 pages: {Megabytes(Programs.Watch(launcher, CheckOf(FileOf(1000, "txt")!)).Peak)}.");
}

void Fit(string what, string unit, IEnumerable<(double, double)> points)
{
    var line = Line.Through([.. points]);
    report.Line($"- {what}: the nearest line is {line.Start:0.0} {unit} + {line.Slope:0.00} {unit} a page; R² {line.R2:0.0000}; the farthest point is {100 * line.Deviation:0.0} % off it.");
}

// Each defendant is judged on each claim and each incident, so that this work grows with defendants times pages: no line is expected.
void MoreDefendants()
{
    report.Line("\n### Growth with length and defendants: one officer more for every five pages\n\n| pages, defendants | processor time | per page | memory asked for |\n| --- | --- | --- | --- |");
    var complaints = new[] { 10, 20, 50, 100, 200 }.Select(pages => (Pages: pages, Complaint: Complaint.Of(pages, pages / 5))).ToList();
    foreach (var (pages, complaint) in complaints) complaint.Write(Path.Combine(folder, $"{pages}-officers.txt"));
    var points = Points(complaints.Select(c => (c.Pages, Read(Path.Combine(folder, $"{c.Pages}-officers.txt")))).ToList(), rounds: 5);
    foreach (var (i, (pages, complaint)) in complaints.Index())
        report.Line($"| {pages}, {complaint.Defendants.Count} | {points[i].Time} | {points[i].Time.Best / pages:0.00} ms | {points[i].Asked:0} MB |");
}

// Round after round through all lengths, so that a busy minute of the machine does not fall on one of them.
List<(Measured Time, double Asked)> Points(List<(int Pages, SourceDocument Document)> documents, int rounds)
{
    var times = documents.Select(_ => new List<double>()).ToList();
    for (var round = 0; round < rounds; round++)
        foreach (var (i, (pages, document)) in documents.Index())
            // Short ones more often: the hundredth of a second that a clock may be off is nothing over many.
            times[i].Add(Measured.Processor(Math.Max(1, 200 / pages), () => Check(document)));
    return [.. documents.Select((d, i) => (new Measured([.. times[i].Order()]), Asked(d.Document)))];
}

// Memory asked for in all, in MB; most of it is given back at once.
double Asked(SourceDocument document)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    Check(document);
    return (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
}

// A court's morning.
void Folder()
{
    const int Papers = 500;
    var docket = Path.Combine(folder, "docket");
    if (!Directory.Exists(docket))
    {
        Directory.CreateDirectory(docket);
        // Between 2 and 10 officers, so that no two in a row are alike.
        for (var i = 0; i < Papers; i++) Complaint.Of(20, 2 + i % 9).Write(Path.Combine(docket, $"{i:000}.txt"));
    }
    var output = Path.Combine(folder, "screened");
    string[] screen = ["screen", docket, "--out", output, "--jobs", "2"];
    Clear(output);
    report.Line($"\n### A folder of {Papers} complaints of 20 pages: `screen --jobs 2`, one run\n\n| | time | complaints a second | processor time for one | most memory |\n| --- | --- | --- | --- | --- |");
    Row("all of them");
    Row("again, when nothing has changed");

    void Row(string name)
    {
        var run = Programs.Watch(launcher, screen);
        report.Line($"| {name} | {Measured.Show(run.Time)} | {Papers * 1000 / run.Time:0.0} | {Measured.Show(run.Processor / Papers)} | {Megabytes(run.Peak)} |");
    }
}

void Clear(string path)
{
    if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
}

CheckResult Check(SourceDocument document) => workbench.Check(document, CheckOptions.Default, "bench");

SourceDocument Read(string file) => DocumentReader.Read(file).Match(document => document, sentence => throw new InvalidOperationException(sentence));

string? FileOf(int pages, string form)
{
    var path = Path.Combine(folder, $"{pages}.{form}");
    if (File.Exists(path)) return path;
    if (form != "pdf") Complaint.Of(pages).Write(path);
    else if (!Programs.Has("soffice") || Programs.Run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, FileOf(pages, "docx")!) != 0) return null;
    return path;
}
