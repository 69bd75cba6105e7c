using System.CommandLine;
using Undercolor.Documents;
using Undercolor.Documents.Annotate;

namespace Undercolor.Cli;

/// <summary><c>--annotate OUT</c> and <c>--unannotate OUT</c>: the user's own Word document, with our comments or without them.</summary>
internal sealed class AnnotateOption
{
    private readonly Option<string?> _with = new("--annotate") { Description = "Write FILE, a Word document, to this file with a Word comment at the words of each finding; all else in it stays as it is." };
    private readonly Option<string?> _without = new("--unannotate") { Description = "Write FILE to this file without the comments that --annotate put in; all others stay." };

    public void AddTo(Command command, Argument<string[]> files)
    {
        command.Add(_with);
        command.Add(_without);
        command.Validators.Add(given =>
        {
            if (given.GetValue(_with) is not null && given.GetValue(_without) is not null) given.AddError("--annotate and --unannotate exclude each other; give one of them.");
            foreach (var option in (Option<string?>[])[_with, _without])
                if (given.GetValue(option) is { } target && given.GetValue(files) is { Length: > 0 } names && Fault(option.Name, names, target) is { } sentence) given.AddError(sentence);
        });
    }

    public bool IsGiven(ParseResult result) => Target(result) is not null;

    /// <summary>Opens the document; null where it cannot be annotated, which is said on standard error.</summary>
    public (WordOriginal? Original, int ExitCode) Open(string file, DocumentOptions options, ParseResult result)
    {
        if (DocxFile.Occupied(Target(result)!, file) is { } sentence) return Refused(sentence, ExitCode.Usage, result);
        return DocumentReader.ReadOriginal(file, options).Match(
            original => (original, ExitCode.Clean),
            other => Refused(other, ExitCode.Usage, result),
            unreadable => Refused(unreadable, ExitCode.Unreadable, result));
    }

    /// <exception cref="UnwritableException">The place cannot be written.</exception>
    public void Write(WordOriginal original, string file, Func<WordOriginal, Annotated> annotate, ParseResult result)
    {
        var target = Target(result)!;
        var made = result.GetValue(_with) is null ? null : annotate(original);
        DocxFile.Write(target, file, made?.Bytes ?? original.Plain, original.Document.Sha256);
        result.InvocationConfiguration.Error.WriteLine(made is null ? $"{target} was written without our comments." : Words(target, made));
    }

    private string? Target(ParseResult result) => result.GetValue(_with) ?? result.GetValue(_without);

    private static string? Fault(string option, string[] files, string target) => (files, target) switch
    {
        ({ Length: > 1 }, _) => $"{option} writes one document; give one FILE.",
        (_, "" or "-") => $"{option} wants the name of a file; standard output is for the report.",
        _ when CaseFiles.IsOne(files[0]) => $"{Path.GetFileName(files[0])} is a case file; {option} is for a Word document (DOCX).",
        _ when !Path.GetExtension(target).Equals(Path.GetExtension(files[0]) is { Length: > 0 } own ? own : ".docx", StringComparison.OrdinalIgnoreCase) =>
            $"{option} writes a document of the same kind as {Path.GetFileName(files[0])}; give it a name with the same ending, not {Path.GetFileName(target)}.",
        _ => null,
    };

    private static (WordOriginal?, int) Refused(string sentence, int exitCode, ParseResult result)
    {
        result.InvocationConfiguration.Error.WriteLine(sentence);
        return (null, exitCode);
    }

    private static string Words(string target, Annotated made)
    {
        var standing = made.Standing == 0 ? "" : FormattableString.Invariant($" {Count(made.Standing)} that somebody had answered or resolved stood there in the same words.");
        var left = made.LeftOut == 0 ? "" : FormattableString.Invariant($" {Count(made.LeftOut)} found no place in it.");
        return $"{target} was written with {(made.Written == 0 ? "no comments" : Count(made.Written))}.{standing}{left}";
    }

    private static string Count(int comments) => FormattableString.Invariant($"{comments} comment{(comments == 1 ? "" : "s")}");
}
