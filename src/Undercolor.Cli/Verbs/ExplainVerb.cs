using System.CommandLine;

namespace Undercolor.Cli.Verbs;

/// <summary><c>explain ID</c>: the page of a rule.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "A rule's id (UC2003) or name (group-pleading)." };
        var command = new Command("explain", "Print the page of a rule: what it finds, why it matters, an example and its better twin.") { id };
        command.SetAction(result => Print(result.GetValue(id)!, result.InvocationConfiguration));
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
}
