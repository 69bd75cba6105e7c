using System.CommandLine;
using System.Text;
using Undercolor.Cases;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Finds and reads the corrections of a document, and begins a file of them.</summary>
internal static class CorrectionFiles
{
    /// <summary>Switches off the file beside the document.</summary>
    public const string None = "none";

    private const string Extension = ".undercolor.yaml";

    /// <summary>What a corrections file says, or the sentence that says why it cannot be read.</summary>
    public sealed record Outcome(EquatableArray<Correction> Corrections, string? Note, string? Error);

    /// <summary><c>complaint.undercolor.yaml</c> beside <c>complaint.docx</c>; null for standard input.</summary>
    public static string? Beside(string document) => document == "-" ? null : Path.ChangeExtension(document, null) + Extension;

    public static bool IsOne(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <param name="given">The value of <c>--corrections</c>; null where it was not given.</param>
    public static Outcome For(string document, string? given)
    {
        if (given == None) return new([], null, null);
        if ((given ?? Beside(document)) is not { } path || given is null && !File.Exists(path)) return new([], null, null);
        var name = Path.GetFileName(path);
        return SmallFile.Read(path, CorrectionsReader.Limits.Bytes, "a corrections file", (text, _) => Read(text, name),
            sentence => new Outcome([], null, File.Exists(path) ? $"{name}(1,1): error: {sentence}" : $"{path} is not there; --corrections names the file, or {None}."));
    }

    /// <summary>Begins a corrections file; never touches one that is there.</summary>
    /// <returns>The sentence that says what was done.</returns>
    /// <exception cref="UnwritableException">The place cannot be written.</exception>
    public static string Begin(string path, string skeleton, int questions)
    {
        if (File.Exists(path)) return $"{path} is there already and is left as it is.";
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(new UTF8Encoding(false).GetBytes(skeleton));
            return FormattableString.Invariant($"{path} was written: {questions} {(questions == 1 ? "place" : "places")} to fill in.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{path} cannot be written: {fault.Message}");
        }
    }

    private static Outcome Read(string text, string name) => CorrectionsReader.Read(text, name, Engine.Rules, Engine.Workbench.Library.Courts).Match(
        read => new Outcome(read.Corrections, read.Open == 0 ? null : FormattableString.Invariant($"{name}: {read.Open} {(read.Open == 1 ? "entry is" : "entries are")} not filled in yet."), null),
        errors => new Outcome([], null, errors.Count == 1 ? errors[0].ToString() : FormattableString.Invariant($"{errors[0]} ({errors.Count - 1} more.)")));
}
