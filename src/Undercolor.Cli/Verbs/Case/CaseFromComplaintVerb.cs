using System.CommandLine;
using Undercolor.Documents;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case from-complaint FILE</c>: a complaint as a case file.</summary>
internal static class CaseFromComplaintVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The complaint; - is standard input." };
        var (reading, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("from-complaint", "Read a complaint and write a case file: people, events in the complaint's own words, and the paragraph of each.") { file, output };
        reading.AddTo(command);
        command.SetAction(result => Run(result.GetValue(file)!, result.GetValue(output), reading, result));
        return command;
    }

    private static int Run(string path, string? output, ReadingOptions reading, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        var corrections = CorrectionFiles.For(path, null);
        if (corrections.Error is { } fault) return Unreadable(fault, io);
        return DocumentReader.Read(path, reading.Documents(result)).Match(
            document =>
            {
                var read = Engine.Workbench.Check(document, reading.Law(result) with { Corrections = corrections.Corrections }, Engine.Tool);
                return OutputFile.Write(CaseFileWriter.Write(read.Case, read.Assessment.Provenance.Court, read.Assessment.Provenance.Stage, document), output, io);
            },
            sentence => Unreadable(sentence, io));
    }

    private static int Unreadable(string sentence, InvocationConfiguration io)
    {
        io.Error.WriteLine(sentence);
        return ExitCode.Unreadable;
    }
}
