using System.CommandLine;
using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs.Pack;

/// <summary><c>pack check [DIR]</c>: whether packs are sound, each file by itself and all of them together.</summary>
internal static class PackCheckVerb
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "A folder that holds packs/; left out, the packs of the program.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Check that packs are sound: one sentence for each fault, with its file, line and column.") { folder };
        command.SetAction(result => Run(result.GetValue(folder), result.InvocationConfiguration));
        return command;
    }

    private static int Run(string? folder, InvocationConfiguration io)
    {
        var (tree, unread, exit) = PackFolders.Read(folder);
        foreach (var fault in unread) (exit == ExitCode.Findings ? io.Output : io.Error).WriteLine(VisibleText.Of(fault));
        if (tree is null) return exit;
        var (library, errors) = PackCheck.Of(tree);
        var citations = new PackErrors();
        CitationPacks.Bind(folder is null ? PackBinary.Read(EmbeddedPacks.Citations.Span) : tree, citations);
        foreach (var error in errors.Concat(citations.Found)) io.Output.WriteLine(PackFolders.Sentence(error));
        if (errors.Count + citations.Found.Count > 0) return ExitCode.Findings;
        io.Output.WriteLine(FormattableString.Invariant($"The packs {library.Version} are sound: {library.Theories.Count} theories, {library.Rights.Count} rights, {library.Parties.Count} rules on parties, {library.Circuits.Count} circuits, {library.States.All.Count} States and territories, {library.Authorities.Count} authorities."));
        return ExitCode.Clean;
    }
}
