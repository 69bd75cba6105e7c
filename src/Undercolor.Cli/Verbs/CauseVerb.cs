using System.CommandLine;
using System.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>cause --jsonl FILE</c>: who and what caused an effect.</summary>
internal static class CauseVerb
{
    public static Command Create()
    {
        var questions = new Option<string?>("--jsonl") { Description = "Answer questions about models, one JSON object a line, from a file or from standard input (-)." };
        var command = new Command("cause", "Ask what caused an effect: but-for, actual cause, and why.") { questions };
        command.Validators.Add(given =>
        {
            if (given.GetValue(questions) is null) given.AddError("cause wants --jsonl FILE.");
        });
        command.SetAction(result => Answer(result.GetValue(questions)!, result.InvocationConfiguration));
        return command;
    }

    private static int Answer(string path, InvocationConfiguration io)
    {
        try
        {
            using var lines = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);
            return CauseQuestions.Answer(lines, io.Output);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            io.Error.WriteLine($"{Path.GetFileName(path)}: The file cannot be read: {fault.Message}");
            return ExitCode.Unreadable;
        }
    }
}
