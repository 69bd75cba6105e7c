using System.Text;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>Where in a model something stands: line and column of its file where that is text, else of the text that <c>dump text</c> prints.</summary>
internal sealed class ModelPlace(string path, CleanText clean)
{
    private readonly string? _source = clean.Source.Format is SourceFormat.Docx or SourceFormat.Pdf || path == "-" ? null : Decoded(path);

    /// <param name="offset">In the cleaned text.</param>
    public (int Line, int Column) Of(int offset) =>
        _source is not null && clean.Locate(offset).Source is { } at ? ModelInstruction.PlaceOf(_source, at) : ModelInstruction.PlaceOf(clean.Text, offset);

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
