using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class TokenizerTests
{
    private static string Cut(string text) => string.Join(" | ", Tokenizer.Tokenize(text).Select(token => token.Span.Of(text)));

    [Theory]
    [InlineData("She didn't run.", "She | did | n't | run | .")]
    [InlineData("Finch’s baton", "Finch | ’s | baton")]
    [InlineData("the officers' car", "the | officers | ' | car")]
    [InlineData("he cannot stand", "he | can | not | stand")]
    [InlineData("'Stop,' he said", "' | Stop | , | ' | he | said")]
    [InlineData("Hale, Jr.'s arm", "Hale | , | Jr. | 's | arm")]
    public void Clitics_are_tokens_of_their_own(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("Sgt. Ortiz and Ofc. J. Pell", "Sgt. | Ortiz | and | Ofc. | J. | Pell")]
    [InlineData("42 U.S.C. § 1983", "42 | U.S.C. | § | 1983")]
    [InlineData("at 5 p.m. on", "at | 5 | p.m. | on")]
    [InlineData("Roe v. Dep't of Corr.", "Roe | v. | Dep't | of | Corr.")]
    [InlineData("No. 4 is here", "No. | 4 | is | here")]
    [InlineData("He said no. 4 left", "He | said | no. | 4 | left")]
    [InlineData("He said no. Four left", "He | said | no | . | Four | left")]
    [InlineData("Exhibit A. The log", "Exhibit | A | . | The | log")]
    [InlineData("12 F.3d 400", "12 | F.3d | 400")]
    public void Abbreviations_keep_their_period(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("$1,000.50 at 10:45 on 3/4/2031", "$ | 1,000.50 | at | 10:45 | on | 3/4/2031")]
    [InlineData("the 3rd 9mm round, 2, 300", "the | 3rd | 9mm | round | , | 2 | , | 300")]
    [InlineData("9:15p.m.", "9:15 | p.m.")]
    [InlineData("¶¶ 4-6", "¶ | ¶ | 4-6")]
    public void Numbers_stay_whole(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("face-down Vera-Luna K-9", "face-down | Vera-Luna | K-9")]
    [InlineData("Muñiz-Dávila ﬁred", "Muñiz-Dávila | ﬁred")]
    [InlineData("a/k/a C/O Pell and/or Finch/Dole", "a/k/a | C/O | Pell | and/or | Finch | / | Dole")]
    [InlineData("the car.The dog", "the | car | . | The | dog")]
    [InlineData("clerk@larkmoor.gov or larkmoor.gov.", "clerk@larkmoor.gov | or | larkmoor.gov | .")]
    [InlineData("wait . . . no... . Then", "wait | . . . | no | ... | . | Then")]
    [InlineData("ran -- away — far", "ran | -- | away | — | far")]
    public void Words_and_marks_are_cut_where_a_reader_cuts_them(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("[T]he", "The")]
    [InlineData("arrest[ed]", "arrested")]
    [InlineData("tr[ied]", "tried")]
    [InlineData("claim[]", "claim")]
    [InlineData("ﬁred", "fired")]
    [InlineData("Dep’t", "Dep't")]
    public void The_normal_form_of_one_word_drops_what_an_editor_or_a_printer_put_in(string word, string normal)
    {
        var token = Assert.Single(Tokenizer.Tokenize(word));
        Assert.Equal(normal, token.NormalForm(word));
    }

    [Fact]
    public void A_word_in_brackets_is_no_altered_word() => Assert.Equal("saw | [ | her | ] | fall", Cut("saw [her] fall"));

    [Fact]
    public void Spans_count_from_the_start_of_the_whole_text()
    {
        var token = Assert.Single(Tokenizer.Tokenize("He ran.", new TextSpan(3, 6)));
        Assert.Equal(new TextSpan(3, 6), token.Span);
    }
}
