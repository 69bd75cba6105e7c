using System.CommandLine;
using Undercolor.Cli;
using Undercolor.Cli.Verbs;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
var root = new RootCommand("Reads a civil-rights complaint and shows, for each defendant, what ties that person to the violation. Information, not legal advice.")
{
    CheckVerb.Create(), DumpVerb.Create(), ExplainVerb.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
return ExitCode.Usage;
