using Undercolor.Authorities;
using Undercolor.Cases;
using Undercolor.Cli.Verbs;
using Undercolor.Documents;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>Reads the documents that a verb was given.</summary>
internal static class Inputs
{
    public static ReadResult Read(string path, CommonOptions common, System.CommandLine.ParseResult result) =>
        DocumentReader.Read(path, common.Documents(result));

    /// <summary>Reads and checks one document with its corrections. What stands in the way is one sentence, said on standard error as well.</summary>
    public static FileOutcome Check(string path, CommonOptions common, Exhibits exhibits, System.CommandLine.ParseResult result)
    {
        Engine.Prepare();
        var corrections = CorrectionFiles.For(path, result.GetValue(common.Corrections));
        var outcome = corrections.Error is { } fault
            ? new FileOutcome(path, null, fault)
            : CaseFiles.IsOne(path) ? Check(path, corrections.Corrections, common, exhibits, result)
            : Read(path, common, result).Match(
                document => new FileOutcome(path, Engine.Workbench.Check(document, common.Read(result) with { Corrections = corrections.Corrections, Exhibits = exhibits }, Engine.Tool), null),
                sentence => new FileOutcome(path, null, sentence));
        if ((outcome.Error ?? corrections.Note) is { } sentence) result.InvocationConfiguration.Error.WriteLine(sentence);
        return outcome;
    }

    private static FileOutcome Check(string path, EquatableArray<Correction> corrections, CommonOptions common, Exhibits exhibits, System.CommandLine.ParseResult result) => CaseFiles.Read(path).Match(
        file => new FileOutcome(path, Engine.Workbench.Check(file, common.Read(result) with { Corrections = corrections, Exhibits = exhibits }, Engine.Tool), null),
        errors => new FileOutcome(path, null, errors.Count == 1 ? errors[0].ToString() : FormattableString.Invariant($"{errors[0]} ({errors.Count - 1} more; 'undercolor case check' lists all.)")));
}
