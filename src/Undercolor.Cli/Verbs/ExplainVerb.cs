using System.CommandLine;
using System.Text;
using Undercolor.Derivations.Checking;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>explain ID</c>: the page of a rule. <c>explain --verify FILE</c>: whether the rulings of a report follow.</summary>
internal static class ExplainVerb
{
    /// <summary>A report is read whole; this is far above what the largest complaint gives.</summary>
    private const long MostBytes = 500_000_000;

    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "A rule's id (UC2003) or name (group-pleading).", Arity = ArgumentArity.ZeroOrOne };
        var verify = new Option<string?>("--verify") { Description = "Check, step by step, that each ruling of a report follows from the packs and the facts; the report is one of check --explain --format json." };
        var command = new Command("explain", "Print the page of a rule: what it finds, why it matters, an example and its better twin; or verify a report.") { id, verify };
        command.Validators.Add(given =>
        {
            if (given.GetValue(id) is null == given.GetValue(verify) is null) given.AddError("explain wants the id of a rule, or --verify and a report; one of the two.");
        });
        command.SetAction(result => result.GetValue(verify) is { } file ? Verify(file, result.InvocationConfiguration) : Print(result.GetValue(id)!, result.InvocationConfiguration));
        return command;
    }

    private static int Print(string id, InvocationConfiguration io)
    {
        if (Engine.Rules.Find(id) is not { } page)
        {
            io.Error.WriteLine($"There is no rule {id}; the ids are listed in docs/rules.md.");
            return ExitCode.Usage;
        }
        io.Output.Write($"# {page.Descriptor.Id} {page.Descriptor.Title}\n\n{page.Body.Trim()}\n");
        return ExitCode.Clean;
    }

    private static int Verify(string path, InvocationConfiguration io)
    {
        var name = VisibleText.Of(Path.GetFileName(path));
        EquatableArray<ExplainedReport> reports;
        try
        {
            if (Directory.Exists(path)) throw new FormatException("This is a folder, not a report.");
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) throw new FormatException(FormattableString.Invariant($"The file has more than {MostBytes} bytes."));
            reports = DerivationReader.Read(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or FormatException)
        {
            io.Error.WriteLine($"{name}: {VisibleText.Of(fault.Message)}");
            return ExitCode.Unreadable;
        }
        var isSound = true;
        foreach (var report in reports)
        {
            var faults = DerivationVerification.Check(report, Engine.Workbench.Library);
            io.Output.Write(DerivationVerification.Text(name, report, faults));
            isSound &= faults.IsEmpty;
        }
        return isSound ? ExitCode.Clean : ExitCode.Findings;
    }
}
