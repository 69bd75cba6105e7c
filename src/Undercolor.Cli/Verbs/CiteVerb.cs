using System.CommandLine;
using Undercolor.Authorities;
using Undercolor.Cli.Lookup;
using Undercolor.Documents;
using Undercolor.Documents.Word;
using Undercolor.Pleadings;
using Undercolor.Reports.Cited;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>cite FILE…</c>: the citations of a paper, to what they point, and what the tables say of them.</summary>
internal sealed class CiteVerb
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Papers to read; - is standard input.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _lines = new("--jsonl") { Description = "Read one object a line {\"id\", \"text\"} from this file, or - for standard input, and answer with a line each." };
    private readonly Option<string> _format = new("--format") { Description = "text, json, sarif, csv, html; md and docx are the table of authorities", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file instead of standard output; docx needs it." };
    private readonly ExhibitOption _exhibits = new();
    private readonly Option<bool> _lookup = new("--lookup") { Description = "Ask CourtListener about volume, reporter and page of each case; needs COURTLISTENER_TOKEN. Nothing else is sent." };
    private readonly Option<string?> _cache = new("--lookup-cache") { Description = "Keep the answers of --lookup in this file and ask for none twice." };
    private readonly ReadingOptions _reading = new();

    public static Command Create() => new CiteVerb().Build();

    private Command Build()
    {
        _format.Accept("text", "json", "sarif", "csv", "html", "md", "docx");
        var command = new Command("cite", "Find the citations of a paper, say to what they point and what the shipped tables say of them.") { _files };
        foreach (Option option in (Option[])[_lines, _format, _output, _lookup, _cache]) command.Add(option);
        _exhibits.AddTo(command);
        _reading.AddTo(command);
        command.Validators.Add(given =>
        {
            var files = given.GetValue(_files) ?? [];
            if (given.GetValue(_lines) is null == (files.Length == 0)) given.AddError("cite wants files to read, or --jsonl.");
            if (given.GetValue(_format) is "html" or "md" or "docx" && files.Length > 1) given.AddError("This format makes one paper of one file; run cite once for each.");
            if (given.GetValue(_format) == "docx" && given.GetValue(_output) is null) given.AddError("--format docx needs -o FILE.");
        });
        command.SetAction(result => result.GetValue(_lines) is { } lines ? CiteLines.Run(lines, result.InvocationConfiguration) : Run(result));
        return command;
    }

    private int Run(ParseResult result)
    {
        var error = result.InvocationConfiguration.Error;
        if (_exhibits.Read(result, _reading.Documents(result)) is not { } exhibits) return ExitCode.Unreadable;
        var lookup = result.GetValue(_lookup) ? CitationLookups.Make(result.GetValue(_cache), error) : null;
        if (lookup is null && result.GetValue(_lookup)) return ExitCode.Usage;
        var reports = new List<CiteReport>();
        var unreadable = false;
        foreach (var file in result.GetValue(_files)!)
            DocumentReader.Read(file, _reading.Documents(result)).Match<bool>(
                document => { reports.Add(Report(file, document, exhibits, lookup, result)); return true; },
                sentence => { error.WriteLine(sentence); return !(unreadable = true); });
        if (reports.Count > 0) CiteOutput.Write(reports, result.GetValue(_format)!, result.GetValue(_output), result.InvocationConfiguration.Output);
        return unreadable ? ExitCode.Unreadable : reports.Any(report => report.Rows.Any(row => row.Check.Differs)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private CiteReport Report(string file, SourceDocument document, Exhibits exhibits, ICitationLookup? lookup, ParseResult result)
    {
        var library = Engine.Workbench.Library;
        var clean = TextCleaner.Clean(document);
        var options = _reading.Law(result);
        var (court, _) = Engine.Workbench.CourtOf(PleadingParser.Parse(clean), options);
        var cited = Engine.Citations.Read(clean.Text, court, options.AsOf ?? library.AsOf, exhibits);
        var lookups = lookup is null ? null : LookupWords.Of(cited, lookup, CancellationToken.None).GetAwaiter().GetResult();
        return CiteReport.Of(Path.GetFileName(file), Engine.Tool, library.Version, cited, clean, lookups);
    }
}
