using Undercolor.Text;

namespace Undercolor.Documents;

/// <summary>Which side of tracked changes is read.</summary>
public enum Revisions
{
    /// <summary>As if every change were accepted: insertions kept, deletions dropped.</summary>
    Final,

    /// <summary>As if every change were rejected: deletions kept, insertions dropped.</summary>
    Original,
}

/// <summary>How a document is to be read.</summary>
public sealed record DocumentOptions
{
    public static DocumentOptions Default { get; } = new();

    public Revisions Revisions { get; init; } = Revisions.Final;

    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;

    /// <summary>The name to show for a stream; null shows <c>-</c>. Its extension helps to tell Markdown from plain text.</summary>
    public string? Name { get; init; }

    /// <summary>Overrides detection among the formats that are plain text (Text, Markdown, Html); null detects.</summary>
    public SourceFormat? Format { get; init; }
}
