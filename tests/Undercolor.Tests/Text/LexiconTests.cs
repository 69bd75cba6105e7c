using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class LexiconTests
{
    [Fact]
    public void A_word_has_the_classes_of_its_spelling_or_of_its_small_letters()
    {
        Assert.True(TestLexicon.Value.MayBe("search", PartOfSpeech.Verb));
        Assert.True(TestLexicon.Value.MayBe("SEARCH", PartOfSpeech.Noun));
        Assert.True(TestLexicon.Value.ClassesOf("xqzt").IsEmpty);
    }

    [Fact]
    public void Letters_beyond_ascii_are_found() => Assert.False(TestLexicon.Value.ClassesOf("didn’t").IsEmpty);

    [Fact]
    public void Bytes_that_are_no_lexicon_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => Lexicon.Load(new byte[64]));
        Assert.Throws<InvalidDataException>(() => Lexicon.Load(new byte[3]));
    }

    [Fact]
    public void Parts_of_speech_keep_their_universal_names() =>
        Assert.All(Enum.GetValues<PartOfSpeech>(), part => Assert.Equal(part, PartsOfSpeech.Parse(part.Name())));
}
