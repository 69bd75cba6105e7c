using System.Security.Cryptography;
using Undercolor.Documents.Docx;
using Undercolor.Documents.Intake;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Documents.Annotate;

/// <summary>
/// A user's own Word document, opened to be given back with comments. It is read as if the comments of an earlier run were
/// not there, and every character that was read is known by its place in its part.
/// </summary>
public sealed class WordOriginal
{
    /// <summary>Word opens no file with more ranges of comments (MS-OI29500, 2.1.315).</summary>
    private const int MostRanges = 32_767;

    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly Input _plain;
    private readonly DocxTrace _trace = new();

    internal WordOriginal(Input input)
    {
        using var package = new WordPackage(input);
        Permission.Check(package, input);
        OwnComments.Remove(package);
        _plain = input with { Bytes = package.Build() };
        Document = DocxReader.Read(_plain, _trace) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(input.Bytes)) };
    }

    /// <summary>What was read; its text is that of <see cref="DocumentReader"/>.</summary>
    public SourceDocument Document { get; }

    /// <summary>The bytes of the document without our comments, its main part as it was before they were put in.</summary>
    public byte[] Plain => [.. _plain.Bytes];

    /// <summary>The bytes of the document with comments; the same for the same input. Without comments, those of <see cref="Plain"/>.</summary>
    /// <param name="text">Cleaned from <see cref="Document"/>.</param>
    /// <param name="comments">Written in this order.</param>
    public Annotated Annotate(CleanText text, IReadOnlyList<FindingComment> comments)
    {
        using var package = new WordPackage(_plain);
        var main = package.Read(package.MainPart);
        var part = package.Part("comments");
        var standing = part is null ? null : package.Read(part);
        var known = standing is null ? [] : CommentsPart.Read(standing).ToList();
        var placed = new PlacedComments(main, _trace, package.MainPart, text);
        placed.Add(comments, known, MostRanges - main.Nodes.Count(n => n.Is("commentRangeStart")));
        package.Edit(package.MainPart, main, placed.Anchors.Edits());
        if (placed.Written.Count > 0) Write(package, part, standing, main.Root.Namespace, placed.Written);
        return new(package.Build(), placed.Written.Count, comments.Count - placed.Written.Count - placed.Standing, placed.Standing);
    }

    private static void Write(WordPackage package, string? part, XmlTree? standing, string space, IReadOnlyList<(int Id, IReadOnlyList<string> Paragraphs)> written)
    {
        var names = standing is null ? new("w:", "") : WordNames.Inside(standing, standing.Root);
        var xml = string.Concat(written.Select(c => CommentsPart.Write(names, c.Id, c.Paragraphs)));
        if (standing is null) package.Add("comments.xml", "comments", "comments", CommentsType, space, xml);
        else package.Edit(part!, standing, RootChildren.Append(standing, xml));
    }
}

/// <summary>A document with its comments.</summary>
/// <param name="Written">How many comments were written.</param>
/// <param name="LeftOut">How many found no place, or no room in what Word opens.</param>
/// <param name="Standing">How many stood there already in the same words, because somebody had answered or resolved them.</param>
public sealed record Annotated(byte[] Bytes, int Written, int LeftOut, int Standing);
