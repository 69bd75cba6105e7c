using FsCheck;
using FsCheck.Fluent;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class TextPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Officer", "Finch", "struck", "didn't", "officers'", "Dep't", "Sgt.", "U.S.C.", "p.m.", "J.", "No.", "v.", "Id.", "[T]he", "arrest[ed]",
        "[", "]", "(", ")", "\"", "“", "”", "'", "’", "‘", ".", "?", "!", ",", ";", ":", "...", ". . .", "…", "§", "¶", "-", "--", "—", "/", "@", "_", "&",
        "10:45", "1,000", "3rd", "9mm", "0", "A", "i", "s", "é", "e\u0301", "ﬁ", "\u00AD", "😀", "\uD800", "\u200B", " ", "  ", "\n", "\t", "\u00A0", "The", "he",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Tokens_cover_every_visible_character_once_and_in_order() => Prop.ForAll(Texts, text =>
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            Assert.False(token.Span.IsEmpty);
            Assert.True(string.IsNullOrWhiteSpace(text[at..token.Span.Start]));
            Assert.False(char.IsWhiteSpace(text[token.Span.Start]) || char.IsWhiteSpace(text[token.Span.End - 1]));
            at = token.Span.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_characters_are_covered_too() => Prop.ForAll<NonNull<string>>(text =>
    {
        var tokens = Tokenizer.Tokenize(text.Get);
        Assert.Equal(CountVisible(text.Get), tokens.Sum(token => CountVisible(token.Span.Of(text.Get))));
    }).QuickCheckThrowOnFailure();

    private static int CountVisible(string text) => text.Count(unit => !char.IsWhiteSpace(unit));

    [Fact]
    public void Sentences_lie_in_their_block_in_order_and_lose_no_token() => Prop.ForAll(Texts, text =>
    {
        var block = new TextSpan(text.Length / 4, text.Length);
        var sentences = SentenceSplitter.Split(text, block);
        Assert.All(sentences, sentence => Assert.True(block.Contains(sentence) && !sentence.IsEmpty));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(Tokenizer.Tokenize(text, block), token => Assert.Single(sentences, sentence => sentence.Contains(token.Span)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_token_gets_a_tag_and_the_same_one_each_time()
    {
        var tagger = new Tagger(TestLexicon.Value);
        Prop.ForAll(Texts, text =>
        {
            var tokens = Tokenizer.Tokenize(text);
            var tags = tagger.Tag(text, tokens);
            Assert.Equal(tokens.Length, tags.Length);
            Assert.DoesNotContain(PartOfSpeech.Unknown, tags);
            Assert.Equal(tags, tagger.Tag(text, tokens));
        }).QuickCheckThrowOnFailure();
    }
}
