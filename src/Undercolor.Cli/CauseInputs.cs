using System.CommandLine;
using Undercolor.Causation.Events;
using Undercolor.Documents;

namespace Undercolor.Cli;

/// <summary>Reads what <c>cause</c> is asked about.</summary>
internal static class CauseInputs
{
    /// <returns>The report, or the sentences that say what is wrong.</returns>
    public static (CausationReport? Report, IReadOnlyList<string> Errors) Read(string path, ReadingOptions reading, ParseResult result) =>
        CaseFiles.IsOne(path) ? Typed(path, reading.Law(result)) : Paper(path, reading, result);

    private static (CausationReport?, IReadOnlyList<string>) Typed(string path, CheckOptions options) =>
        CaseFiles.Read(path).Match<(CausationReport?, IReadOnlyList<string>)>(file => (Engine.Workbench.Causes(file, options), []), errors => (null, [.. errors.Select(e => e.ToString())]));

    private static (CausationReport?, IReadOnlyList<string>) Paper(string path, ReadingOptions reading, ParseResult result)
    {
        var corrections = CorrectionFiles.For(path, null);
        if (corrections.Error is { } fault) return (null, [fault]);
        return DocumentReader.Read(path, reading.Documents(result)).Match<(CausationReport?, IReadOnlyList<string>)>(
            document => (Engine.Workbench.Check(document, reading.Law(result) with { Corrections = corrections.Corrections }, Engine.Tool).Causes, []),
            sentence => (null, [sentence]));
    }
}
