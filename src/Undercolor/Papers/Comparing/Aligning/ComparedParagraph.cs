using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>A paragraph of one side with its words: blocks that go on under one number are one.</summary>
/// <param name="Index">Zero-based, in the order of the paper.</param>
/// <param name="Words">A number for each word, the same for the same word on both sides. The numbers in a reference to paragraphs do not count as words.</param>
/// <param name="Spans">The place of each word.</param>
/// <param name="Key">The same for two paragraphs only where all words are the same.</param>
internal sealed record ComparedParagraph(int Index, EquatableArray<Paragraph> Blocks, Section Section, int[] Words, TextSpan[] Spans, int Key, Pinpoint At)
{
    public string Number => Blocks[0].Number;

    public bool IsNumbered => Blocks[0].IsNumbered;

    /// <summary>The printed number where it is nothing but digits; else null.</summary>
    public int? Value => IsNumbered && Number.Length < 6 && Number.All(char.IsAsciiDigit) ? int.Parse(Number, System.Globalization.CultureInfo.InvariantCulture) : null;
}
