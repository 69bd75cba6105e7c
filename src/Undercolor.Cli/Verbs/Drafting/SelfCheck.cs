using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Papers;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary>Reads a draft back as any complaint is read, and holds the result against the analysis of the case file itself.</summary>
internal static class SelfCheck
{
    /// <returns>A sentence for each cell that does not read as the case file does; empty where all do.</returns>
    public static IReadOnlyList<string> Of(CaseFile file, CheckOptions options, byte[] document) =>
        DocumentReader.Read(new MemoryStream(document, writable: false), DocumentOptions.Default).Match<IReadOnlyList<string>>(
            source => [.. DraftComparison.Of(Engine.Workbench.Check(file, options, Engine.Tool).Assessment, Engine.Workbench.Check(source, options with { Corrections = CheckOptions.Default.Corrections }, Engine.Tool).Assessment, DraftComparison.Asserted(file)).Select(Sentence)],
            fault => [$"The draft cannot be read back: {fault}"]);

    private static string Sentence(DraftDifference d) =>
        $"self-check: {d.Defendant}{(d.Claim.Length > 0 ? $", {d.Claim}" : "")}{(d.Theory.Length > 0 ? $", {d.Theory}" : "")}: {d.InCase} in the case file, {d.InDraft} in the draft{(d.Paragraphs.IsEmpty ? "" : $" (paragraphs {string.Join(", ", d.Paragraphs)})")}.";
}
