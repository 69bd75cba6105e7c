using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static string Split(string text) =>
        string.Join(" | ", SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(sentence => sentence.Of(text)));

    private static void Unbroken(string text) => Assert.Equal(text, Split(text));

    [Theory]
    [InlineData("Plaintiff sues under 42 U.S.C. § 1983 and Fed. R. Civ. P. 8(a).")]
    [InlineData("Sgt. J. Ortiz of the Larkmoor Police Dep't of Investigations saw Officer A. B. Finch.")]
    [InlineData("In Roe v. City of Larkmoor, 12 F.3d 400, 402 (10th Cir. 2019), the court agreed.")]
    [InlineData("Finch (¶ 14) acted as ECF No. 12 and Doc. 1, p. 7 show.")]
    [InlineData("Robert Hale, Jr., lives on Main St. near Mt. Airy.")]
    [InlineData("OFFICER JAMES P. DOLE, SGT. A. B. FINCH, ET AL., Defendants.")]
    [InlineData("The U.S. Marshal arrived at 9 a.m. Monday.")]
    public void Abbreviations_and_citations_end_no_sentence(string text) => Unbroken(text);

    [Theory]
    [InlineData("They arrived at 5 p.m. | Officer Finch then knocked.")]
    [InlineData("He works for the Larkmoor Police Dep't. | The city trains him.")]
    [InlineData("She sued Grange Medical, Inc. | Pell was its nurse.")]
    [InlineData("He lives in the U.S. | He was born here.")]
    [InlineData("She saw John A. Dole at the door. | He ran.")]
    public void A_final_abbreviation_ends_a_sentence_when_what_follows_begins_one(string sentences) => AssertSplits(sentences);

    [Theory]
    [InlineData("He said, \"Stop.\" | Then he left.")]
    [InlineData("He yelled “Get down!” | Roe knelt.")]
    [InlineData("\"Stop!\" Finch yelled. | Roe stopped.")]
    [InlineData("He yelled \"stop. Do it now. Get down,\" and fired. | Roe fell.")]
    [InlineData("Was she hurt? | Yes! | She bled.")]
    public void A_quotation_keeps_its_sentence_together(string sentences) => AssertSplits(sentences);

    [Theory]
    [InlineData("Finch (the driver. He was new.) left. | Pell stayed.")]
    [InlineData("Defendants (1) hit him; (2) kicked him; and (3) left: no one helped. | He bled.")]
    [InlineData("12. Finch hit him. | 13 officers watched.")]
    [InlineData("The report said \"he was . . . calm\" . . . and then stopped. | It was wrong.")]
    public void Parentheses_lists_and_ellipses_hold_a_sentence_together(string sentences) => AssertSplits(sentences);

    [Theory]
    [InlineData("Force must be reasonable. See Roe v. Pell, 12 F.3d 400 (2019). | Finch's was not.")]
    [InlineData("He fell. (Tr. 12-14). | He rose. Id. at 15. | He ran.")]
    public void A_citation_stays_with_the_sentence_that_it_supports(string sentences) => AssertSplits(sentences);

    [Fact]
    public void A_missing_space_does_not_hide_a_boundary() =>
        Assert.Equal("He left the car. | The dog bit him.", Split("He left the car.The dog bit him."));

    [Fact]
    public void A_small_letter_continues_a_sentence() => Unbroken("He ran to the alley. and then fell.");

    private static void AssertSplits(string sentences) => Assert.Equal(sentences, Split(sentences.Replace(" | ", " ", StringComparison.Ordinal)));
}
