using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class StateTellingTests
{
    private static readonly StateTable s_states = StateTable.Bind(RepositoryPacks.Tree);

    [Theory]
    [InlineData("Officer Finch works in Oregon.", "OR")]
    [InlineData("The Horry County Police Department searched the car.", "SC")]
    [InlineData("the County of Clackamas and its deputies", "OR")]
    [InlineData("COUNTY OF HORRY", "SC")]
    [InlineData("New Hanover County Jail", "NC")]
    [InlineData("St. John the Baptist Parish", "LA")]
    [InlineData("He was charged under N.J.S.A. 2C:29-1.", "NJ")]
    [InlineData("NYPD officers at the 75th precinct", "NY")]
    [InlineData("He moved from Ohio to Oregon and lives in Clackamas County.", "OR")]
    [InlineData("Officers of West Virginia", "WV")]
    public void A_text_tells_its_State(string text, string code) => Assert.Equal(code, s_states.OnlyOneNamed(text)?.Code);

    [Theory]
    [InlineData("The Perry County Sheriff's Department")]
    [InlineData("Larkmoor County and the county of her birth")]
    [InlineData("Horry County and Clackamas County")]
    [InlineData("the horry county clerk")]
    [InlineData("He moved from Ohio to Oregon.")]
    [InlineData("The XNYPDX form and the RCWs")]
    public void A_text_that_names_none_or_several_tells_none(string text) => Assert.Null(s_states.OnlyOneNamed(text));
}
