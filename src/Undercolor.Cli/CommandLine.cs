using System.CommandLine;
using Undercolor.Cli.Verbs;

namespace Undercolor.Cli;

/// <summary>The command line as a function: arguments in, an exit code out, data and sentences on the two writers.</summary>
public static class CommandLine
{
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="output">Takes data.</param>
    /// <param name="error">Takes everything else.</param>
    /// <returns>0 nothing at or above <c>--fail-on</c>, 1 findings, 2 usage, 3 input unreadable, 4 internal fault.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Reads a civil-rights complaint and shows, for each defendant, what ties that person to the violation. Information, not legal advice.")
        {
            CheckVerb.Create(), ScreenVerb.Create(), CaseVerb.Create(), CauseVerb.Create(), CiteVerb.Create(), DraftVerb.Create(), InstructVerb.Create(), LawVerb.Create(), PaperVerb.Create(), VerdictVerb.Create(),
            ExplainVerb.Create(), PrimerVerb.Create(), PackVerb.Create(), DumpVerb.Create(), DoctorVerb.Create(),
        };
        var parsed = root.Parse(arguments);
        foreach (var fault in parsed.Errors) error.WriteLine(fault.Message);
        if (parsed.Errors.Count > 0) return ExitCode.Usage;
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UnwritableException unwritable)
        {
            error.WriteLine(unwritable.Message);
            return ExitCode.Usage;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            error.WriteLine($"Undercolor met a fault of its own ({fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}.{fault.TargetSite?.Name}); nothing of the document was written.");
            return ExitCode.Internal;
        }
    }
}
