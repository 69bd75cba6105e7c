using System.Text;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Proves on each text that the fixed words of the model came out exactly: without what was put in, the text is the source without its brackets,
/// letter by letter (spaces and line ends apart, which close where words are left out).</summary>
public static class FixedWords
{
    /// <returns>How many fixed words there are.</returns>
    /// <exception cref="InvalidOperationException">They did not come out exactly, or a bracket is left: a fault of this program.</exception>
    public static int Prove(string source, IEnumerable<EquatableArray<Construct>> parts, EquatableArray<TextPiece> pieces, string text)
    {
        var (expected, words) = (new StringBuilder(), 0);
        foreach (var part in parts)
            foreach (var piece in part)
                if (piece is Construct.Fixed) words += Outside(source, piece.Span, expected);
                else IsBracket(source, piece);
        var printed = Letters(string.Concat(pieces.Where(p => p.Kind == PieceKind.Fixed).Select(p => p.Text)));
        if (printed != expected.ToString()) throw new InvalidOperationException("The fixed words of the model did not come out exactly.");
        if (Letters(string.Concat(pieces.Select(p => p.Text))) != Letters(text)) throw new InvalidOperationException("The text is not what its pieces come to.");
        if (text.AsSpan().IndexOfAny('[', ']') >= 0) throw new InvalidOperationException("A bracket is left in the text.");
        return words;
    }

    private static int Outside(string source, TextSpan span, StringBuilder expected)
    {
        var words = span.Of(source);
        if (words.AsSpan().IndexOfAny('[', ']') >= 0) throw new InvalidOperationException("A bracket was read as fixed words.");
        expected.Append(Letters(words));
        return words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>What is not fixed begins and ends with a bracket (or is a blank, or what a conversion left behind), and its brackets are paired.</summary>
    private static void IsBracket(string source, Construct piece)
    {
        var (words, depth) = (piece.Span.Of(source), 0);
        foreach (var c in words) depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth != 0 || piece is not Construct.Dropped && words[0] is not ('[' or '(' or '_')) throw new InvalidOperationException("Words outside of brackets were taken for a bracket.");
    }

    private static string Letters(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
