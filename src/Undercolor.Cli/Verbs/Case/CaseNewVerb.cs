using System.CommandLine;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case new [FILE]</c>: an empty case file that explains every part.</summary>
internal static class CaseNewVerb
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "The file to write; without it, standard output. A file that is there is left alone.", Arity = ArgumentArity.ZeroOrOne };
        var court = new Option<string?>("--court") { Description = "CourtListener id of the court, such as cand." };
        court.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var id }] && Engine.Workbench.Library.Courts.Find(id) is null) given.AddError($"--court wants the CourtListener id of a federal court, such as cand or ca9, not '{id}'.");
        });
        var command = new Command("new", "Begin a case file, with comments that explain each part in plain words.") { file, court };
        command.SetAction(result => OutputFile.Write(CaseTemplate.Write(result.GetValue(court)), result.GetValue(file), result.InvocationConfiguration));
        return command;
    }
}
