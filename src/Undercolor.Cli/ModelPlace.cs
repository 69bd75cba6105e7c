using System.CommandLine;
using System.Text;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>Says where in a model's file a fault stands: line and column of the file where it is text, else of the text that <c>dump text</c> prints.</summary>
internal static class ModelPlace
{
    /// <returns><see cref="ExitCode.Unreadable"/>.</returns>
    public static int Tell(string path, CleanText clean, EquatableArray<ModelFault> faults, InvocationConfiguration io)
    {
        var source = clean.Source.Format is SourceFormat.Docx or SourceFormat.Pdf || path == "-" ? null : Decoded(path);
        foreach (var fault in faults)
        {
            var (line, column) = source is not null && clean.Locate(fault.Offset).Source is { } at ? ModelInstruction.PlaceOf(source, at) : ModelInstruction.PlaceOf(clean.Text, fault.Offset);
            io.Error.WriteLine(FormattableString.Invariant($"{clean.Source.Name}({line},{column}): error: {Reports.VisibleText.Of(fault.Sentence)}"));
        }
        return ExitCode.Unreadable;
    }

    private static string? Decoded(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
