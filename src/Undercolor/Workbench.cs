using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Analysis.Deriving;
using Undercolor.Authorities;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Citations;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Reading.Mending;
using Undercolor.Reading.Typed;
using Undercolor.Rules;
using Undercolor.Rules.Citing;
using Undercolor.Rules.Form;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor;

/// <summary>The front door of the engine: a source document in, an assessment out. Immutable and safe to share.</summary>
/// <param name="citations">Asked only where a text may hold citations; without it they are not looked at.</param>
public sealed partial class Workbench(Library library, ReadingLexicon reading, Lexicon words, RuleBook pages, Lazy<CitationDesk>? citations = null)
{
    private readonly Reader _reader = new(words, reading);
    private readonly CaseAssembler _assembler = new(words, reading);

    public Library Library => library;

    /// <param name="tool">Name and version of the host, printed in the report.</param>
    public CheckResult Check(SourceDocument source, CheckOptions options, string tool)
    {
        var text = TextCleaner.Clean(source);
        var tree = PleadingParser.Parse(text);
        var corrections = new CorrectionLedger(options.Corrections, tree);
        var (court, courtFrom) = CourtOf(tree, options, corrections);
        var law = LawOf(court, tree, options);
        var @case = _reader.Read(tree, options.Names, law.Rights, corrections);
        return Judge(tree, @case, law, corrections, Registry.All, options, ProvenanceOf(tree, court, courtFrom, law, options.Stage ?? Stage.Pleading, tool));
    }

    /// <summary>Checks a case that was typed in. The same analysis; rules on the form of a paper do not run.</summary>
    /// <param name="tool">Name and version of the host, printed in the report.</param>
    public CheckResult Check(CaseFile file, CheckOptions options, string tool)
    {
        var read = Read(file);
        var corrections = new CorrectionLedger(options.Corrections, read.Tree);
        CaseFileMender.Refuse(corrections);
        var (court, courtFrom) = CourtOf(file, options);
        var law = LawOf(court, read.Tree, options);
        return Judge(read.Tree, read.Case, law, corrections, Registry.OfFacts, options, ProvenanceOf(read.Tree, court, courtFrom, law, options.Stage ?? file.Stage, tool), read);
    }

    /// <summary>A case that was typed in, judged at every stage under the law of its court.</summary>
    public EquatableArray<StageRow> Stages(CaseFile file, CheckOptions options)
    {
        var read = Read(file);
        return StageComparison.Of(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), CaseTimeline.Of(file));
    }

    /// <summary>A case that was typed in, judged phase by phase under the law of its court.</summary>
    public PhaseReport Phases(CaseFile file, CheckOptions options)
    {
        var read = Read(file);
        return PhaseComparison.Of(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), CaseTimeline.Of(file), options.Stage ?? file.Stage);
    }

    /// <summary>What the times of a case file come to, and how long those who are said to have stood by were there.</summary>
    public (CaseTimeline Times, EquatableArray<TimedTheory> Timed) Times(CaseFile file, CheckOptions options)
    {
        var (read, times, stage) = (Read(file), CaseTimeline.Of(file), options.Stage ?? file.Stage);
        return (times, TimeElements.Add(Analyzer.Assess(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), stage), read.Case, times, stage).Timed);
    }

    /// <summary>A case file as the engine reads it, before it is judged.</summary>
    public CaseReading Read(CaseFile file) => _assembler.Read(file);

    /// <summary>What the links of a case file come to under the law of its court.</summary>
    public CausationReport Causes(CaseFile file, CheckOptions options) => Causes(file, LawOf(file, options));

    /// <summary>The law of a case file's court and day.</summary>
    public LawInForce LawOf(CaseFile file, CheckOptions options) => library.For(CourtOf(file, options).Court, null, options.AsOf ?? library.AsOf);

    private CausationReport Causes(CaseFile file, LawInForce law)
    {
        var (graph, faults) = FileGraph.Of(file);
        return CausationAnalyst.Analyze(file.Name, graph, faults, library.Tables.Causation.In(law));
    }

    private CausationReport Causes(Case @case, ComplaintTree tree, LawInForce law) =>
        CausationAnalyst.Analyze(tree.Clean.Source.Name, PleadedGraph.Of(@case, tree, reading), [], library.Tables.Causation.In(law));

    /// <summary>The words that a case file may use.</summary>
    public CaseTerms Terms => new(library.Courts, library.For(null, null, library.AsOf).Rights.Select(r => r.Id).ToEquatableArray(), reading.Classes);

    private CheckResult Judge(ComplaintTree tree, Case @case, LawInForce law, CorrectionLedger corrections, IReadOnlyList<IRule> rules, CheckOptions options, Provenance provenance, CaseReading? typed = null)
    {
        var causes = typed is null ? Causes(@case, tree, law) : Causes(typed.File, law);
        var times = typed is null ? null : CaseTimeline.Of(typed.File);
        var caused = CausationElements.Add(Analyzer.Assess(@case, law, provenance.Stage, options.Depth), @case, causes);
        var (defendants, timed) = times is null ? (caused, []) : TimeElements.Add(caused, @case, times, provenance.Stage);
        var context = new RuleContext(tree, @case, defendants, law, reading, CitedIn(tree, law, options.Exhibits)) { Typed = typed, Causes = typed is null ? null : causes, Times = times, Timed = timed };
        var findings = Suppression.Apply(RuleRunner.Run(context, rules, pages).ToEquatableArray(), corrections, @case);
        var source = tree.Clean.Source;
        return new(tree.Clean, tree, @case, new()
        {
            Provenance = provenance,
            Document = new(tree.Paragraphs.Count, tree.Numbered, tree.SentenceCount, source.Pages, source.Notes),
            Plaintiffs = @case.Plaintiffs.Select((p, i) => new PlaintiffRow($"p{i + 1}", p.Name)).ToEquatableArray(),
            Incidents = @case.Incidents.Select((x, i) => new IncidentRow($"i{i + 1}", x.When, x.Where, x.Paragraphs)).ToEquatableArray(),
            Defendants = defendants,
            ScreeningHeads = ScreeningFace.Of(@case, defendants, library.Tables.Prisoner),
            Diagnostics = findings.Kept,
            TimeLimit = TimeLimits.Of(context),
            Derivation = options.Depth != Depth.Results ? CaseDeriver.Of(@case, law, provenance.Stage, defendants) : null,
            Corrections = corrections.Outcomes.Select(o => CorrectionRow.Of(o, findings.SetAside[o.Correction])).ToEquatableArray(),
            LiberalReadings = options.ProSe ? LiberalConstruction.Of(@case, law, defendants) : null,
        }, causes, law) { File = typed?.File };
    }

    /// <summary>Null where no rule can find anything, so that the tables of citations, which are large, are not read.</summary>
    private CitedText? CitedIn(ComplaintTree tree, LawInForce law, Exhibits exhibits) =>
        citations is not null && (!exhibits.IsEmpty || CitationHint.In(tree.Text) || CitationInForm.Request(tree, reading) is not null)
            ? citations.Value.Read(tree.Text, law.Court, law.AsOf, exhibits)
            : null;

    private Provenance ProvenanceOf(ComplaintTree tree, Court? court, string courtFrom, LawInForce law, Stage stage, string tool) =>
        new(tool, library.Version, tree.Clean.Source.Sha256, Sha256(tree.Text), court?.Id, courtFrom, stage, law.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private LawInForce LawOf(Court? court, ComplaintTree tree, CheckOptions options) => library.For(court, StateOf(court, tree, options), options.AsOf ?? library.AsOf);

    /// <summary>What the reader made of each sentence, for those who mend it.</summary>
    public string TraceClauses(SourceDocument source, CheckOptions options) =>
        ClauseTrace.Show(PleadingParser.Parse(TextCleaner.Clean(source)), words, reading, options.Names);

    private (Court? Court, string From) CourtOf(CaseFile file, CheckOptions options) =>
        options.Court is { } given ? (library.Courts.Find(given), "option") : file.Court is { } own ? (library.Courts.Find(own), "case-file") : (null, "none");

    private (Court? Court, string From) CourtOf(ComplaintTree tree, CheckOptions options, CorrectionLedger corrections)
    {
        var corrected = CourtMender.Apply(library.Courts, options.Court, corrections);
        return options.Court is null && corrected is not null ? (corrected, "correction") : CourtOf(tree, options);
    }

    /// <summary>The court that a user names, else that of the caption; null where neither tells, and whence it is known.</summary>
    public (Court? Court, string From) CourtOf(ComplaintTree tree, CheckOptions options)
    {
        if (options.Court is { } id) return (library.Courts.Find(id), "option");
        var found = tree.Caption.CourtText.Length > 0 ? library.Courts.RecognizeCaption(tree.Caption.CourtText) : null;
        return found is { } match ? (match.Court, "caption") : (null, "none");
    }

    /// <summary>The State whose law says who can be sued: the court's, else the only one that the pleading tells.</summary>
    private string? StateOf(Court? court, ComplaintTree tree, CheckOptions options) =>
        court is { State.Length: > 0 } ? court.State : library.States.OnlyOneNamed($"{tree.Text}\n{string.Join('\n', options.Names.Defendants)}")?.Code;

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
