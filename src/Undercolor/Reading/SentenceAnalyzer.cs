using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Cuts sentences into words and tags them.</summary>
internal sealed class SentenceAnalyzer(Lexicon lexicon)
{
    private readonly Tagger _tagger = new(lexicon);

    public List<AnalyzedSentence> Analyze(ComplaintTree tree)
    {
        var sentences = new List<AnalyzedSentence>(tree.SentenceCount);
        foreach (var paragraph in tree.Paragraphs)
            foreach (var sentence in paragraph.Sentences)
                sentences.Add(new(paragraph, tree.SectionOf(paragraph), sentence, Words(tree.Text, sentence.Span)));
        return sentences;
    }

    public Word[] Words(string text, TextSpan span)
    {
        var tokens = Tokenizer.Tokenize(text, span);
        var tags = _tagger.Tag(text, tokens);
        var words = new Word[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var normal = tokens[i].NormalForm(text);
            var verbal = tags[i] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
            words[i] = new(
                tokens[i].Span, tokens[i].Span.Of(text), normal.ToLowerInvariant(), tags[i],
                verbal ? Lemmatizer.VerbLemma(lexicon, normal) : "", verbal ? VerbForms.Of(lexicon, normal) : VerbForm.None);
        }
        return CompoundVerbs.Join(words, lexicon);
    }
}
