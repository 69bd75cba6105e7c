using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cli.Verbs;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>Renders outcomes in the chosen format, to standard output or a file.</summary>
internal sealed class ReportWriter(CommonOptions options, ParseResult result, int exitCode)
{
    private readonly ReportMode _mode = result.GetValue(options.Mode) == "screening" ? ReportMode.Screening : ReportMode.Plaintiff;

    public void Write(List<FileOutcome> outcomes)
    {
        var read = outcomes.Where(o => o.Result is not null).ToList();
        var text = Render(outcomes, read, result.GetValue(options.Format)!);
        if (result.GetValue(options.Output) is { } path) Write(path, text);
        else result.InvocationConfiguration.Output.Write(text);
    }

    /// <exception cref="UnwritableException">The place cannot be written.</exception>
    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{path} cannot be written: {fault.Message}");
        }
    }

    private string Render(List<FileOutcome> outcomes, List<FileOutcome> read, string format) => format switch
    {
        "json" => JsonReport.Files([.. outcomes.Select(Row)], _mode),
        "jsonl" => JsonReport.FileLines(outcomes.Select(Row), _mode),
        "sarif" => SarifReport.Of(read.Select(Pair)),
        "csv" => CsvReport.Of(read.Select(Pair)),
        "md" => string.Join("\n", read.Select(o => MarkdownReport.Of(o.Result!.Assessment, ContextOf(o)))),
        "html" => string.Concat(read.Select(o => HtmlReport.One(o.Result!, Engine.Workbench.Library.Authority, _mode, Engine.Tool))),
        _ => string.Join("\n", read.Select(o => TextReport.Of(o.Result!.Assessment, ContextOf(o), new TextOptions(Color: HasColor)))),
    };

    /// <summary>Only a terminal gets color, and not where <c>NO_COLOR</c> is set (no-color.org) or the terminal is a plain one.</summary>
    private bool HasColor =>
        result.GetValue(options.Output) is null && ReferenceEquals(result.InvocationConfiguration.Output, Console.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static FileRow Row(FileOutcome outcome) => new(outcome.File, outcome.Result?.Assessment, outcome.Error ?? "");

    private (Assessment, ReportContext) Pair(FileOutcome outcome) => (outcome.Result!.Assessment, ContextOf(outcome));

    public ReportContext ContextOf(FileOutcome outcome) => new()
    {
        DocumentName = outcome.File == "-" ? "-" : Path.GetFileName(outcome.File),
        CleanText = outcome.Result!.Text.Text,
        Paragraphs = Paragraphs(outcome.Result),
        Sentences = outcome.Result.Tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Span)).ToEquatableArray(),
        Authorities = Engine.Workbench.Library.Authority,
        Rules = id => Engine.Rules.Find(id)?.Descriptor,
        Mode = _mode,
        Explain = result.GetValue(options.Explain),
        ToolVersion = Engine.Version,
        ExitCode = exitCode,
    };

    /// <summary>Headings and paragraphs in the order of the text.</summary>
    private static EquatableArray<ParagraphView> Paragraphs(CheckResult read) =>
        read.Tree.Paragraphs.Select(p => new ParagraphView(p.Number, p.Node, p.Span, null))
            .Concat(read.Tree.Sections.Where(s => s.Heading.Length > 0).Select(s => new ParagraphView("", read.Text.BlockAt(s.HeadingSpan.Start).Node, s.HeadingSpan, s.Heading)))
            .OrderBy(v => v.Span.Start).ToEquatableArray();
}
