using Undercolor.Cases;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Xunit;

namespace Undercolor.Tests.Drafting;

public sealed class IdentifierTests
{
    private static CourtPaper Paper(string words) =>
        Drafted.Of(Drafted.Head).Paper with { Blocks = [new PaperBlock.Prose([new("", [new Piece.Words(words) { Key = "events[e1].did" }])])] };

    private static readonly Identifiers s_finder = new([new CasePerson { Id = "kid", Name = FileWords.Of("Robin Calloway"), IsMinor = true }]);

    [Theory]
    [InlineData("asked for SSN 123-45-6789 twice", "asked for SSN xxx-xx-6789 twice", IdentifierKind.SocialSecurityNumber)]
    [InlineData("read out the social security number 123456789", "read out the social security number xxx-xx-6789", IdentifierKind.SocialSecurityNumber)]
    [InlineData("wrote tax id 12-3456789 on it", "wrote tax id xx-xxx6789 on it", IdentifierKind.TaxpayerNumber)]
    [InlineData("took 40 dollars from account 4417 0093 2211", "took 40 dollars from account x2211", IdentifierKind.AccountNumber)]
    [InlineData("said that she was born on May 3, 2011", "said that she was born on 2011", IdentifierKind.BirthDate)]
    [InlineData("wrote DOB 05/03/2011", "wrote DOB 2011", IdentifierKind.BirthDate)]
    [InlineData("pushed Robin Calloway aside", "pushed R.C. aside", IdentifierKind.NameOfMinor)]
    public void What_a_filing_may_not_show_is_found_and_taken_out(string words, string redacted, IdentifierKind kind)
    {
        var paper = Paper(words);
        var found = Assert.Single(s_finder.In(paper));
        Assert.Equal((kind, "events[e1].did"), (found.Kind, found.Key));
        Assert.Equal(redacted, Drafted.Text(s_finder.Redact(paper)));
        Assert.Empty(s_finder.In(s_finder.Redact(paper)));
    }

    [Theory]
    [InlineData("called 555-0142 at 10:10 p.m.")]
    [InlineData("drove car 212 with badge 4417")]
    [InlineData("stopped her on May 3, 2011")]
    [InlineData("gave account of 12 blows")]
    [InlineData("pointed at Robins Callowayson")]
    [InlineData("cited 42 U.S.C. 1983 and docket 3:26-cv-01234")]
    public void Other_numbers_and_names_stay(string words) => Assert.Empty(s_finder.In(Paper(words)));
}
