using System.CommandLine;
using Undercolor.Causation.Events;

namespace Undercolor.Cli;

/// <summary>Reads what <c>cause</c> is asked about.</summary>
internal static class CauseInputs
{
    /// <returns>The report, or the sentences that say what is wrong.</returns>
    public static (CausationReport? Report, IReadOnlyList<string> Errors) Read(string path, ReadingOptions reading, ParseResult result) =>
        CaseFiles.Read(path).Match<(CausationReport?, IReadOnlyList<string>)>(
            file => (Engine.Workbench.Causes(file), []), errors => (null, [.. errors.Select(e => e.ToString())]));
}
