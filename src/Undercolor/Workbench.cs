using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Authorities;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Reading.Mending;
using Undercolor.Rules;
using Undercolor.Rules.Form;
using Undercolor.Text;

namespace Undercolor;

/// <summary>The front door of the engine: a source document in, an assessment out. Immutable and safe to share.</summary>
/// <param name="citations">Asked only where a text may hold citations; without it they are not looked at.</param>
public sealed class Workbench(Library library, ReadingLexicon reading, Lexicon words, RuleBook pages, Lazy<CitationDesk>? citations = null)
{
    private readonly Reader _reader = new(words, reading);

    public Library Library => library;

    /// <param name="tool">Name and version of the host, printed in the report.</param>
    public CheckResult Check(SourceDocument source, CheckOptions options, string tool)
    {
        var text = TextCleaner.Clean(source);
        var tree = PleadingParser.Parse(text);
        var corrections = new CorrectionLedger(options.Corrections, tree);
        var (court, courtFrom) = CourtOf(tree, options, corrections);
        var law = library.For(court, StateOf(court, tree, options), options.AsOf ?? library.AsOf);
        var @case = _reader.Read(tree, options.Names, law.Rights, corrections);
        var defendants = Analyzer.Assess(@case, law);
        var context = new RuleContext(tree, @case, defendants, law, reading, CitedIn(text.Text, court, law));
        var findings = Suppression.Apply(RuleRunner.Run(context, pages).ToEquatableArray(), corrections, @case);
        return new(text, tree, @case, new Assessment
        {
            Provenance = new(tool, library.Version, source.Sha256, Sha256(text.Text), court?.Id, courtFrom, options.Stage, law.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Document = new(tree.Paragraphs.Count, tree.Numbered, tree.SentenceCount, source.Pages, source.Notes),
            Plaintiffs = @case.Plaintiffs.Select((p, i) => new PlaintiffRow($"p{i + 1}", p.Name)).ToEquatableArray(),
            Incidents = @case.Incidents.Select((x, i) => new IncidentRow($"i{i + 1}", x.When, x.Where, x.Paragraphs)).ToEquatableArray(),
            Defendants = defendants,
            ScreeningHeads = ScreeningFace.Of(@case, defendants),
            Diagnostics = findings.Kept,
            TimeLimit = TimeLimits.Of(context),
            Corrections = corrections.Outcomes.Select(o => CorrectionRow.Of(o, findings.SetAside[o.Correction])).ToEquatableArray(),
            LiberalReadings = options.ProSe ? LiberalConstruction.Of(@case, law, defendants) : null,
        });
    }

    private CitedText? CitedIn(string text, Court? court, LawInForce law) =>
        citations is not null && CitationDesk.MayCite(text) ? citations.Value.Read(text, court, law.AsOf, Exhibits.None) : null;

    /// <summary>What the reader made of each sentence, for those who mend it.</summary>
    public string TraceClauses(SourceDocument source, CheckOptions options) =>
        ClauseTrace.Show(PleadingParser.Parse(TextCleaner.Clean(source)), words, reading, options.Names);

    private (Court? Court, string From) CourtOf(ComplaintTree tree, CheckOptions options, CorrectionLedger corrections)
    {
        var corrected = CourtMender.Apply(library.Courts, options.Court, corrections);
        if (options.Court is { } id) return (library.Courts.Find(id), "option");
        if (corrected is not null) return (corrected, "correction");
        var found = tree.Caption.CourtText.Length > 0 ? library.Courts.RecognizeCaption(tree.Caption.CourtText) : null;
        return found is { } match ? (match.Court, "caption") : (null, "none");
    }

    /// <summary>The State whose law says who can be sued: the court's, else the only one that the pleading tells.</summary>
    private string? StateOf(Court? court, ComplaintTree tree, CheckOptions options) =>
        court is { State.Length: > 0 } ? court.State : library.States.OnlyOneNamed($"{tree.Text}\n{string.Join('\n', options.Names.Defendants)}")?.Code;

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
