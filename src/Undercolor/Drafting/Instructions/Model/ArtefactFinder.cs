using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Finds what a conversion left behind: brackets such as <c>[bookmark: …]</c>, and lines of a web page around the text.</summary>
internal static class ArtefactFinder
{
    private const int Longest = 300;

    public static EquatableArray<DroppedText> Find(CleanText clean, InstructionWords words) =>
        clean.Blocks.SelectMany(block => Line(clean.Text, block.Span, words) is { } line ? [line] : Brackets(clean.Text, block.Span, words)).ToEquatableArray();

    private static DroppedText? Line(string text, TextSpan block, InstructionWords words)
    {
        if (block.Length > Longest) return null;
        var line = Phrases.Plain(block.Of(text)).TrimEnd(':', '.');
        return words.Artefacts.FirstOrDefault(a => a.Line && a.Begins.Contains(line)) is { } found ? new(found.Name, block) : null;
    }

    private static IEnumerable<DroppedText> Brackets(string text, TextSpan block, InstructionWords words)
    {
        for (var at = text.IndexOf('[', block.Start, block.Length); at >= 0 && at < block.End; at = Next(text, at + 1, block.End))
        {
            var close = text.AsSpan(at + 1, Math.Min(block.End - at - 1, Longest)).IndexOfAny('[', ']');
            if (close <= 0 || text[at + 1 + close] != ']') continue;
            var plain = Phrases.Plain(text.AsSpan(at + 1, close)).TrimStart();
            if (words.Artefacts.FirstOrDefault(a => !a.Line && a.Begins.Any(b => plain.StartsWith(b, StringComparison.Ordinal))) is { } found) yield return new(found.Name, new(at, at + close + 2));
            else if (IsNumber(plain)) yield return new("mark of a footnote", new(at, at + close + 2));
        }
    }

    private static int Next(string text, int from, int end) => from >= end ? -1 : text.IndexOf('[', from, end - from);

    private static bool IsNumber(string plain) => plain.Length is > 0 and < 4 && plain.All(char.IsAsciiDigit);
}
