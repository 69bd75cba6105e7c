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

// bench/run.sh: every figure of bench/README.md. LAUNCHER FOLDER PEERS PAGE: the program, a folder to work in, one with the peers, and the page to write.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var launcher, var folder, var peers, var page]) return 2;
Directory.CreateDirectory(folder);

var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
var workbench = new Workbench(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));
var report = new Report();

report.Line($"{DateTime.UtcNow:yyyy-MM-dd}: {Machine()}. Each time is the median of several runs, then the best; of the two, the best says what the work costs where the machine has other work.");
LauncherToReport();
Instead();
Warm();
Growth();
MoreDefendants();
Folder();
report.WriteInto(page);
return 0;

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
    report.Line("\n### Growth with length: the whole check, warm, 12 defendants throughout, processor time\n\n| pages | time | per page | memory asked for |\n| --- | --- | --- | --- |");
    var points = new List<(double X, double Y)>();
    foreach (var pages in new[] { 10, 20, 50, 100, 200, 500, 1000 })
        points.Add((pages, Point($"{pages}", pages, Read(FileOf(pages, "txt")!))));
    var line = Line.Through(points);
    report.Line($"\nNearest line: {line.Start:0.0} ms + {line.Slope:0.00} ms a page; R² {line.R2:0.0000}; the farthest point is {100 * line.Deviation:0} % off it.");
    report.Line($"Most memory of `undercolor check` on the 1,000 pages: {Megabytes(Programs.Watch(launcher, CheckOf(FileOf(1000, "txt")!)).Peak)}.");
}

// Each defendant is judged on each claim and each incident, so that this work grows with defendants times pages: no line is expected.
void MoreDefendants()
{
    report.Line("\n### Growth with length and defendants: one officer more for every five pages, processor time\n\n| pages, defendants | time | per page | memory asked for |\n| --- | --- | --- | --- |");
    foreach (var pages in new[] { 10, 20, 50, 100, 200 })
    {
        var path = Path.Combine(folder, $"{pages}-officers.txt");
        var complaint = Complaint.Of(pages, pages / 5);
        complaint.Write(path);
        Point($"{pages}, {complaint.Defendants.Count}", pages, Read(path));
    }
}

double Point(string name, int pages, SourceDocument document)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    Check(document);
    var asked = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
    var time = Measured.OfProcessor(pages > 200 ? 3 : 9, () => Check(document));
    report.Line($"| {name} | {time} | {time.Best / pages:0.00} ms | {asked:0} MB |");
    return time.Best;
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
