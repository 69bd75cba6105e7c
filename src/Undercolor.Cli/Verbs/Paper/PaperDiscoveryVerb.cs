using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Cli.Verbs.Drafting;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Reports;
using Undercolor.Reports.Discovery;
using Undercolor.Reports.Drafted;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs.Paper;

/// <summary><c>paper discovery CASE</c>: what can be asked for each element, of whom, and the papers that ask it; with <c>--count</c>, how many interrogatories a set has.</summary>
internal sealed class PaperDiscoveryVerb
{
    private readonly Argument<string?> _case = new("CASE") { Description = "The case file; not with --count.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _to = new("--to") { Description = "Id or name of the defendant who is asked; without it, all." };
    private readonly Option<string?> _kind = new("--kind") { Description = $"{Words<DiscoveryKind>.Choices}; without it, all." };
    private readonly Option<string?> _count = new("--count") { Description = "Count the interrogatories of a set that is there already: DOCX, PDF, HTML, Markdown or text." };
    private readonly DraftOptions _options = new("docx", "pdf", "json", "md", "text");
    private readonly ReadingOptions _law = new();

    public static Command Create() => new PaperDiscoveryVerb().Make();

    private Command Make()
    {
        _kind.Accept([.. Enum.GetValues<DiscoveryKind>().Select(Words<DiscoveryKind>.Of)]);
        var command = new Command("discovery", "Interrogatories (counted with their subparts), requests for production and for admission, depositions: each request with the cell that it would fill.") { _case, _to, _kind, _count };
        _options.AddTo(command);
        _law.AddLawTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(_count) is null == given.GetValue(_case) is null) given.AddError("paper discovery wants a case file, or --count FILE.");
        });
        command.SetAction(result => result.GetValue(_count) is { } set ? Count(set, result)
            : CaseFiles.Read(result.GetValue(_case)!).Match(read => Write(read, result), errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private int Count(string path, ParseResult result)
    {
        var (io, table) = (result.InvocationConfiguration, Engine.Workbench.Library.Tables.Discovery);
        if (_options.Format(result) is not ("text" or "json")) return Say("--count is printed as text or json.", ExitCode.Usage, io);
        return DocumentReader.Read(path).Match(document =>
        {
            var count = Engine.Workbench.CountInterrogatories(document);
            if (count.Interrogatories.IsEmpty) return Say($"{document.Name}: no interrogatory was found in it.", ExitCode.Findings, io);
            var written = OutputFile.Write(_options.Format(result) == "json" ? CountReport.Json(count, table, document.Name) : CountReport.Text(count, table, Engine.Workbench.Library.Authority, document.Name), _options.Path(result), io);
            return written == ExitCode.Clean && count.Wider > table.Limits.Interrogatories.Number ? ExitCode.Findings : written;
        }, fault => Say(fault, ExitCode.Unreadable, io));
    }

    private int Write(CaseFile file, ParseResult result)
    {
        var (io, law, format) = (result.InvocationConfiguration, _law.Law(result), _options.Format(result));
        var plan = Engine.Workbench.Discovery(file, law);
        var to = result.GetValue(_to);
        if (to is not null && !plan.Sets.Any(s => IsTo(s, to)))
            return Say($"'{to}' is no defendant of the case file who can be asked; those who can are {string.Join(", ", plan.Sets.Select(s => $"{s.Name} ({s.To})").Distinct())}.", ExitCode.Usage, io);
        var sets = plan.Sets.Where(s => (to is null || IsTo(s, to)) && (result.GetValue(_kind) is not { } kind || Words<DiscoveryKind>.Of(s.Kind) == kind)).ToEquatableArray();
        if (sets.IsEmpty) return Say("The case file lets nothing of that kind be asked.", ExitCode.Findings, io);
        if (format is "docx" or "pdf" && sets.Count > 1) return Say("One paper goes to one party and is of one kind: add --to and --kind, or leave the format out to see all.", ExitCode.Usage, io);
        var (limits, redacts) = (Engine.Workbench.Library.Tables.Discovery.Limits, _options.Redacts(result));
        var papers = sets.SelectMany(s => Papers(file, law, plan, s)).ToList();
        return new DraftRun(file, law, io)
        {
            Make = () => papers.Count == 1 || format is "docx" or "pdf" ? papers[0] : Together(papers, plan.Notes),
            Other = format switch
            {
                "text" => redact => DiscoveryText.Show(plan, sets, limits, redact, file.Name),
                "json" => redact => DiscoveryJson.Show(plan, sets, redact, file.Name),
                "md" => _ => string.Join("\n---\n\n", papers.Select(p => DraftMarkdown.Show(redacts ? new Identifiers(file.People).Redact(p.Paper) : p.Paper, _options.Explains(result)))),
                _ => null,
            },
            Format = format, Path = _options.Path(result), Explains = _options.Explains(result), Redacts = redacts,
        }.Write();
    }

    /// <summary>What is served; for the deposition of a person, the outline as well.</summary>
    private static IEnumerable<Draft> Papers(CaseFile file, CheckOptions law, DiscoveryPlan plan, DiscoverySet set)
    {
        yield return Engine.Workbench.DiscoveryPaper(file, law, plan, set);
        if (set is { Kind: DiscoveryKind.Depositions, IsBody: false } && !set.Requests.IsEmpty) yield return Engine.Workbench.DepositionOutline(file, law, plan, set);
    }

    /// <summary>All papers as one, to be looked through for identifiers and gaps.</summary>
    private static Draft Together(List<Draft> papers, EquatableArray<DraftNote> notes) =>
        new(papers[0].Paper with { Blocks = papers.SelectMany((p, i) => p.Paper.Blocks.Select(b => b is PaperBlock.Numbered n ? n with { Id = FormattableString.Invariant($"{i}:{n.Id}") } : b)).ToEquatableArray() }, notes);

    private static bool IsTo(DiscoverySet set, string asked) => set.To == asked || set.Name.Equals(asked, StringComparison.OrdinalIgnoreCase);

    private static int Say(string sentence, int exit, InvocationConfiguration io)
    {
        io.Error.WriteLine(VisibleText.Of(sentence));
        return exit;
    }
}
