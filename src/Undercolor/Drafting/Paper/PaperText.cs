namespace Undercolor.Drafting.Paper;

/// <summary>Sentences as plain text, with the numbers that their pointers have.</summary>
public static class PaperText
{
    public static string Of(PaperSentence sentence, PaperNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return string.Concat(sentence.Pieces.Select(p => p.Match(words => words.Text, pointer => string.Concat(numbers.Parts(pointer).Select(r => r.Text)), missing => Gap(missing))));
    }

    public static string Of(IEnumerable<PaperSentence> sentences, PaperNumbers numbers) => string.Join(' ', sentences.Select(s => Of(s, numbers)));

    /// <summary>A sentence without pointers as plain text.</summary>
    public static string Plain(PaperSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return string.Concat(sentence.Pieces.Select(p => p.Match(words => words.Text, _ => "", Gap)));
    }

    /// <summary>A gap as it is shown everywhere.</summary>
    public static string Gap(Piece.Missing missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return $"[[{missing.What}]]";
    }
}
