using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class TaggerTests
{
    private static string Tag(string text, Func<Tagger, string, Token[], PartOfSpeech[]> tag)
    {
        var tokens = Tokenizer.Tokenize(text);
        var tags = tag(new Tagger(TestLexicon.Value), text, tokens);
        return string.Join(' ', tokens.Zip(tags, (token, part) => $"{token.Span.Of(text)}/{part.Name()}"));
    }

    private static string VerbsOf(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var tags = new Tagger(TestLexicon.Value).Tag(text, tokens);
        return string.Join(' ', tokens.Zip(tags).Where(pair => pair.Second == PartOfSpeech.Verb).Select(pair => pair.First.Span.Of(text)));
    }

    // The tags that the model's own engine gives.
    [Theory]
    [InlineData("Officer/PROPN Finch/PROPN struck/VERB Roe/PROPN in/ADP the/DET face/NOUN ./PUNCT")]
    [InlineData("The/DET officers/NOUN shot/NOUN Dana/PROPN Roe/PROPN three/NUM times/NOUN ./PUNCT")]
    [InlineData("Plaintiff/PROPN informed/ADJ the/DET nurse/NOUN that/PRON he/PRON could/AUX not/PART breathe/VERB ./PUNCT")]
    [InlineData("Defendants/PROPN Finch/PROPN and/CCONJ Pell/PROPN violated/VERB the/DET rights/NOUN of/ADP Roe/PROPN ./PUNCT")]
    [InlineData("Pell/PROPN stood/VERB within/ADP arm/NOUN 's/PART reach/VERB and/CCONJ watched/VERB ./PUNCT")]
    public void The_model_is_read_as_its_own_engine_reads_it(string tagged)
    {
        var text = string.Join(' ', tagged.Split(' ').Select(pair => pair[..pair.LastIndexOf('/')])).Replace(" 's", "'s", StringComparison.Ordinal);
        Assert.Equal(tagged, Tag(text, (tagger, source, tokens) => tagger.TagByModel(source, tokens)));
    }

    [Theory]
    [InlineData("Officer Finch shot Dana Roe three times.", "shot")]
    [InlineData("The K-9 bit Plaintiff's left leg.", "bit")]
    [InlineData("Plaintiff informed the nurse that he was hurt.", "informed hurt")]
    [InlineData("Pell kneed and tased him.", "kneed tased")]
    [InlineData("The punch split his lip.", "split")]
    public void A_past_tense_behind_its_subject_is_a_verb(string text, string verbs) => Assert.Equal(verbs, VerbsOf(text));

    [Theory]
    [InlineData("Roe was restrained in his cell.", "restrained")]
    [InlineData("He was shot, bit, and left there.", "shot bit left")]
    [InlineData("She was first given a form.", "given")]
    public void A_participle_behind_be_is_a_verb(string text, string verbs) => Assert.Equal(verbs, VerbsOf(text));

    [Theory]
    [InlineData("Finch was swearing at her.", "swearing")]
    [InlineData("He saw Officer Pell standing at the door.", "saw standing")]
    [InlineData("They began loading boxes.", "began loading")]
    public void A_gerund_with_its_complement_is_a_verb(string text, string verbs) => Assert.Equal(verbs, VerbsOf(text));

    [Theory]
    [InlineData("Pell stood within arm's reach.", "stood")]
    [InlineData("Finch's kick broke his rib.", "broke")]
    [InlineData("The vehicle stop ended.", "ended")]
    [InlineData("A trained dog searched the marked car.", "searched")]
    [InlineData("The shooting of Roe caused emotional harms.", "caused")]
    [InlineData("The above named Defendants fired without warning.", "fired")]
    [InlineData("He went to court.", "went")]
    [InlineData("Pell used force.", "used")]
    public void A_noun_phrase_holds_no_verb(string text, string verbs) => Assert.Equal(verbs, VerbsOf(text));

    [Theory]
    [InlineData("Nurse Grant told Officer Will May that Dr. Ford left.", "told left")]
    [InlineData("Ford refused.", "refused")]
    [InlineData("COUNT II: FAILURE TO INTERVENE AGAINST DEFENDANT PELL", "")]
    public void A_capital_makes_a_name(string text, string verbs) => Assert.Equal(verbs, VerbsOf(text));

    [Fact]
    public void Prose_in_capitals_is_read_as_prose() => Assert.Equal("HIT TOOK", VerbsOf("OFFICER FINCH HIT ME IN THE FACE AND TOOK MY PHONE."));

    [Fact]
    public void An_altered_word_is_read_as_what_it_means() =>
        Assert.Equal("[d]ismissed arrest[ed]", VerbsOf("The judge [d]ismissed it after they arrest[ed] Roe."));

    [Fact]
    public void Tags_of_a_megabyte_of_one_letter_come_soon()
    {
        var text = new string('a', 1 << 20) + new string('.', 1 << 20) + string.Concat(Enumerable.Repeat("\"(A. ", 1 << 17));
        var tokens = Tokenizer.Tokenize(text);
        Assert.Equal(tokens.Length, new Tagger(TestLexicon.Value).Tag(text, tokens).Length);
        Assert.NotEmpty(SentenceSplitter.Split(text, new TextSpan(0, text.Length)));
    }
}
