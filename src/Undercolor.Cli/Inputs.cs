using Undercolor.Authorities;
using Undercolor.Cases;
using Undercolor.Cli.Verbs;
using Undercolor.Documents;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Reads the documents that a verb was given.</summary>
internal static class Inputs
{
    public static ReadResult Read(string path, CommonOptions common, System.CommandLine.ParseResult result) =>
        DocumentReader.Read(path, common.Documents(result));

    /// <summary>Reads and checks one document with its corrections. What stands in the way is one sentence, said on standard error as well.</summary>
    /// <param name="document">The document where it has been read already.</param>
    public static FileOutcome Check(string path, CommonOptions common, Exhibits exhibits, System.CommandLine.ParseResult result, SourceDocument? document = null) =>
        Check(path, common.Read(result) with { Exhibits = exhibits }, common.Documents(result), result.GetValue(common.Corrections), result.InvocationConfiguration.Error, document);

    /// <inheritdoc cref="Check(string, CommonOptions, Exhibits, System.CommandLine.ParseResult, SourceDocument?)"/>
    /// <param name="given">The file of corrections that was named; null to look beside the document.</param>
    public static FileOutcome Check(string path, CheckOptions check, DocumentOptions reading, string? given, TextWriter error, SourceDocument? document = null)
    {
        Engine.Prepare();
        var corrections = CorrectionFiles.For(path, given);
        var options = check with { Corrections = corrections.Corrections };
        var outcome = corrections.Error is { } fault
            ? new FileOutcome(path, null, fault)
            : document is not null ? Check(path, new ReadResult.Success(document), options)
            : path == "-" ? CheckStandardInput(options, reading)
            : CaseFiles.IsOne(path) ? Check(path, CaseFiles.Read(path), options)
            : Check(path, DocumentReader.Read(path, reading), options);
        if ((outcome.Error ?? corrections.Note) is { } sentence) error.WriteLine(sentence);
        return outcome;
    }

    /// <summary>A document or a case file, whichever it is.</summary>
    private static FileOutcome CheckStandardInput(CheckOptions check, DocumentOptions options)
    {
        var bytes = StandardInput.Read(Math.Max(options.Limits.MaxBytes, CaseFileReader.Limits.Bytes));
        return StandardInput.IsCaseFile(bytes) ? Check("-", CaseFiles.Read(bytes, "-"), check)
            : Check("-", DocumentReader.Read(new MemoryStream(bytes, writable: false), options), check);
    }

    private static FileOutcome Check(string path, ReadResult read, CheckOptions check) => read.Match(
        document => new FileOutcome(path, Engine.Workbench.Check(document, check, Engine.Tool), null),
        sentence => new FileOutcome(path, null, sentence));

    private static FileOutcome Check(string path, CaseFileResult read, CheckOptions check) => read.Match(
        file => new FileOutcome(path, Engine.Workbench.Check(file, check, Engine.Tool), null),
        errors => new FileOutcome(path, null, errors.Count == 1 ? errors[0].ToString() : FormattableString.Invariant($"{errors[0]} ({errors.Count - 1} more; 'undercolor case check' lists all.)")));
}
