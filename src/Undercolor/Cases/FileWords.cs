using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>Words of a case file and where they stand in it.</summary>
/// <param name="Text">As YAML understands them: without quotes, escapes and the line breaks inside.</param>
/// <param name="Anchors">Tie offsets in <paramref name="Text"/> to zero-based UTF-16 offsets in the file; between two anchors both run in step.</param>
/// <param name="Line">One-based line in the file.</param>
/// <param name="Column">One-based column in the file, in UTF-16 code units.</param>
public sealed record FileWords(string Text, EquatableArray<SourceAnchor> Anchors, int Line, int Column)
{
    public static FileWords None { get; } = new("", [], 0, 0);

    /// <summary>Words that stand in no file, for cases that are made by a program.</summary>
    public static FileWords Of(string text) => new(text, [], 0, 0);

    public bool IsEmpty => Text.Length == 0;

    public override string ToString() => Text;
}
