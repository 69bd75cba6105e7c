using System.CommandLine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>primer [SLUG]</c>: the pages that explain the law in plain words.</summary>
internal static class PrimerVerb
{
    public static Command Create()
    {
        var slug = new Argument<string?>("SLUG") { Description = "The page to print (group-pleading); without it, all pages are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("primer", "Explain an idea of the law in plain words, or list the pages that do.") { slug };
        command.SetAction(result => Print(result.GetValue(slug), result.InvocationConfiguration));
        return command;
    }

    private static int Print(string? slug, InvocationConfiguration io)
    {
        if (slug is null)
        {
            io.Output.Write(PrimerText.List(Engine.Primer));
            return ExitCode.Clean;
        }
        if (Engine.Primer.Find(slug) is not { } page)
        {
            io.Error.WriteLine($"There is no primer page '{slug}'; 'undercolor primer' lists the pages.");
            return ExitCode.Usage;
        }
        io.Output.Write(PrimerText.Of(page, Engine.Workbench.Library.Authority));
        return ExitCode.Clean;
    }
}
