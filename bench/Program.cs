using System.Globalization;
using Undercolor;
using Undercolor.Analysis;
using Undercolor.Bench;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;

// bench/run.sh: every figure of bench/README.md, printed as Markdown. The first argument is the launcher, the second a folder to work in.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var launcher, var folder]) return 2;
Directory.CreateDirectory(folder);

var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
var workbench = new Workbench(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}. Each figure is the best of several runs, then the median.\n");
LauncherToReport();
WarmAnalysis();
Growth();
Folder();
return 0;

// From the shell's prompt to the report, beside what only gets the text out and looks for the names.
void LauncherToReport()
{
    Console.WriteLine("## From the launcher to the report: a complaint of 50 pages\n");
    Console.WriteLine("| form | undercolor check | most memory | text and grep alone | ratio |\n| --- | --- | --- | --- | --- |");
    foreach (var form in new[] { "txt", "docx", "pdf" })
    {
        if (FileOf(50, form) is not { } file) continue;
        var ours = Measured.Of(7, () => Programs.Run(launcher, "check", file, "--format", "json", "--fail-on", "never"));
        var memory = Programs.Peak(launcher, "check", file, "--format", "json", "--fail-on", "never");
        var (words, line) = Instead(form, file);
        var theirs = line is null ? null : Measured.Of(5, () => Programs.Shell(line));
        Console.WriteLine($"| {form} | {ours} | {(memory is { } mb ? $"{mb:0} MB" : "–")} | {(theirs is null ? words : $"{theirs} ({words})")} | {(theirs is null ? "–" : $"{ours.Best / theirs.Best:0.0}")} |");
    }
    if (Programs.Has("soffice") && FileOf(50, "docx") is { } docx)
        Console.WriteLine($"\nLibreOffice, DOCX to text: {Measured.Of(2, () => Programs.Run("soffice", "--headless", "--convert-to", "txt:Text", "--outdir", folder, docx))}.");
    Console.WriteLine($"\nNothing but starting (`--version`): {Measured.Of(7, () => Programs.Run(launcher, "--version"))}.\n");
}

// The nearest thing that a user has at hand: the plain text, and the lines that name each defendant. No answer, only lines.
(string Words, string? Line) Instead(string form, string file)
{
    var names = string.Join('|', Complaint.Of(50).Defendants);
    return form switch
    {
        "txt" => ("grep", $"grep -nE '{names}' '{file}'"),
        "docx" when Programs.Has("pandoc") => ("pandoc, grep", $"pandoc -t plain --wrap=none '{file}' | grep -nE '{names}'"),
        "pdf" when Programs.Has("pdftotext") => ("pdftotext, grep", $"pdftotext -layout '{file}' - | grep -nE '{names}'"),
        _ => ("not installed", null),
    };
}

void WarmAnalysis()
{
    Console.WriteLine("## In a process that is warm: 50 pages\n\n| step | time |\n| --- | --- |");
    var document = Read(FileOf(50, "txt")!);
    foreach (var form in new[] { "txt", "docx", "pdf" })
        if (FileOf(50, form) is { } file) Console.WriteLine($"| reading the {form} | {Measured.Of(7, () => Read(file))} |");
    Console.WriteLine($"| the whole check | {Measured.Of(7, () => Check(document))} |");
    var result = Check(document);
    Console.WriteLine($"| writing it as JSON | {Measured.Of(7, () => JsonReport.One(result.Assessment))} |\n");
}

void Growth()
{
    Console.WriteLine("## Growth with length: the whole check, warm, twelve defendants\n\n| pages | time | per page | memory asked for |\n| --- | --- | --- | --- |");
    var points = new List<(double X, double Y)>();
    foreach (var pages in new[] { 10, 20, 50, 100, 200, 500, 1000 })
    {
        var document = Read(FileOf(pages, "txt")!);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(document);
        var asked = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        var time = Measured.Of(pages > 200 ? 3 : 7, () => Check(document));
        points.Add((pages, time.Best));
        Console.WriteLine($"| {pages} | {time} | {time.Best / pages:0.00} ms | {asked:0} MB |");
    }
    var line = Line.Through(points);
    Console.WriteLine($"\nNearest line: {line.Start:0.0} ms + {line.Slope:0.00} ms a page; R² {line.R2:0.0000}; the farthest point is {line.Deviation:P0} off it.");
    if (FileOf(1000, "txt") is { } longest && Programs.Peak(launcher, "check", longest, "--format", "json", "--fail-on", "never") is { } mb)
        Console.WriteLine($"Most memory of `check` on the 1,000 pages: {mb:0} MB.\n");
}

// A court's morning: a folder of 500 complaints of 20 pages.
void Folder()
{
    var docket = Path.Combine(folder, "docket");
    if (!Directory.Exists(docket))
    {
        Directory.CreateDirectory(docket);
        for (var i = 0; i < 500; i++) Complaint.Of(20).Write(Path.Combine(docket, $"{i:000}.txt"));
    }
    Console.WriteLine("## A folder of 500 complaints of 20 pages\n");
    if (Programs.Run(launcher, "screen", "--help") != 0)
    {
        Console.WriteLine("This version has no `screen`.");
        return;
    }
    var output = Path.Combine(folder, "docket.jsonl");
    var time = Measured.Of(2, () => Programs.Run(launcher, "screen", docket, "--format", "jsonl", "-o", output));
    Console.WriteLine($"`screen`: {time}, {500_000 / time.Best:0} complaints a second.");
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
