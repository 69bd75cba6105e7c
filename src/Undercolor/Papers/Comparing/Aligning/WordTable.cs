using System.Runtime.InteropServices;
using Undercolor.Papers.Comparing.References;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>Gives the words and the paragraphs of two papers numbers, the same for the same words.</summary>
internal sealed class WordTable
{
    /// <summary>Stands for the numbers of a reference to paragraphs.</summary>
    private const string Reference = "¶";

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    /// <summary>The paragraphs that hold words.</summary>
    public IReadOnlyList<ComparedParagraph> Read(ComplaintTree tree)
    {
        var paragraphs = new List<ComparedParagraph>();
        foreach (var blocks in Together(tree.Paragraphs))
        {
            var (words, spans) = (new List<int>(), new List<TextSpan>());
            foreach (var block in blocks) Read(tree.Text, block.Body, words, spans);
            if (words.Count == 0) continue;
            var whole = new TextSpan(blocks[0].Body.Start, blocks[^1].Body.End);
            paragraphs.Add(new(paragraphs.Count, blocks.ToEquatableArray(), tree.SectionOf(blocks[0]), [.. words], [.. spans], KeyOf(words), tree.At(blocks[0], null, whole)));
        }
        return paragraphs;
    }

    private static IEnumerable<List<Paragraph>> Together(EquatableArray<Paragraph> all)
    {
        var open = new List<Paragraph>();
        foreach (var paragraph in all)
        {
            if (open.Count > 0 && !(paragraph.IsNumbered && open[0].Number == paragraph.Number && open[0].Section == paragraph.Section))
            {
                yield return open;
                open = [];
            }
            open.Add(paragraph);
        }
        if (open.Count > 0) yield return open;
    }

    private void Read(string text, TextSpan body, List<int> words, List<TextSpan> spans)
    {
        var references = ReferenceReader.Numbers(text, body);
        var next = 0;
        for (var at = body.Start; at < body.End;)
        {
            while (next < references.Count && references[next].End <= at) next++;
            if (next < references.Count && references[next].Start == at)
            {
                Add(Reference, references[next]);
                at = references[next].End;
                continue;
            }
            var end = at;
            while (end < body.End && IsInWord(text, end) && !(next < references.Count && end == references[next].Start)) end++;
            if (end > at) Add(text[at..end].ToLowerInvariant().Replace('’', '\'').TrimEnd('\''), new(at, MarksBehind(text, end, body.End)));
            at = Math.Max(end, at + 1);
        }

        void Add(string word, TextSpan span)
        {
            words.Add(NumberOf(_words, word));
            spans.Add(span);
        }
    }

    /// <summary>Where the marks end that stand right behind a word; they are shown with it and not compared.</summary>
    private static int MarksBehind(string text, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(text[at]) && !IsInWord(text, at) && text[at] != '¶') at++;
        return at;
    }

    private static bool IsInWord(string text, int at) => char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' or '$' or '%' || text[at] is ',' or '.' && IsInNumber(text, at) || char.IsSurrogate(text[at]) || char.IsSymbol(text[at]);

    private static bool IsInNumber(string text, int at) => at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private int KeyOf(List<int> words) => NumberOf(_keys, MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(words)).ToString());

    private static int NumberOf(Dictionary<string, int> table, string key)
    {
        if (!table.TryGetValue(key, out var number)) table[key] = number = table.Count;
        return number;
    }
}
