using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Parties;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class PartyMatchTests
{
    [Theory]
    [InlineData("OFFICER ALDER FINCH", "OFFICER ALDER FINCH", MatchGround.SameName, true)]
    [InlineData("OFFICER ALDER FINCH", "SERGEANT ALDER FINCH", MatchGround.OtherTitle, true)]
    [InlineData("OFFICER FINCH", "SERGEANT FINCH", MatchGround.OtherTitle, false)]
    [InlineData("OFFICER FINCH", "OFFICER ALDER FINCH", MatchGround.FirstName, false)]
    [InlineData("A. FINCH", "ALDER FINCH", MatchGround.FirstName, false)]
    [InlineData("OFFICER ALDER FINCH", "OFFICER ALDER FINSH", MatchGround.Spelling, false)]
    [InlineData("COUNTY OF ALDER", "ALDER COUNTY", MatchGround.SameBody, true)]
    [InlineData("OFFICER JOHN DOE 2", "JOHN DOE DEPUTY 2", MatchGround.SameNumber, false)]
    public void Names_that_fit_are_one_party(string old, string @new, MatchGround ground, bool sure)
    {
        var party = Assert.Single(Defendants(Pairs.Complaint(old, Pairs.Plain[0]), Pairs.Complaint(@new, Pairs.Plain[0])));
        Assert.Equal((PartyFate.Kept, ground, sure), (party.Fate, party.Ground, party.IsSure));
    }

    [Theory]
    [InlineData("OFFICER ALDER FINCH", "OFFICER BIRCH FINCH")]
    [InlineData("OFFICER ALDER FINCH", "OFFICER JUNIPER VALE")]
    [InlineData("CITY OF LARKMOOR", "CITY OF HOLLYBANK")]
    [InlineData("OFFICER KIM", "OFFICER TIM")]
    public void Names_that_do_not_fit_are_two(string old, string @new) =>
        Assert.Equal([PartyFate.Added, PartyFate.Dropped], Defendants(Pairs.Complaint(old, Pairs.Plain[0]), Pairs.Complaint(@new, Pairs.Plain[0])).Select(p => p.Fate));

    [Fact]
    public void A_last_name_that_two_people_have_matches_nobody() =>
        Assert.DoesNotContain(Defendants(Pairs.Complaint("OFFICER FINCH", Pairs.Plain[0]), Pairs.Complaint("OFFICER ALDER FINCH; OFFICER BIRCH FINCH", Pairs.Plain[0])), p => p.Fate == PartyFate.Kept);

    private static readonly string[] s_doeTwice = ["John Doe 1 struck Plaintiff in the face with his fist at the bus station.", "John Doe 1 kicked Plaintiff in the ribs while she lay on the ground."];

    [Fact]
    public void A_name_takes_the_place_of_a_placeholder_by_what_is_told_of_both()
    {
        var party = Assert.Single(Defendants(Pairs.Complaint("JOHN DOE 1", s_doeTwice), Pairs.Complaint("OFFICER ALDER FINCH", s_doeTwice.Select(l => l.Replace("John Doe 1", "Officer Finch", StringComparison.Ordinal)))));
        Assert.Equal((PartyFate.Named, MatchGround.SameConduct, true), (party.Fate, party.Ground, party.IsSure));
        Assert.Equal(["1→1", "2→2"], party.Ties.Select(t => $"{t.Old.Paragraph}→{t.New.Paragraph}"));
    }

    [Fact]
    public void One_act_in_common_is_a_match_that_is_not_sure()
    {
        var party = Assert.Single(Defendants(Pairs.Complaint("JOHN DOE 1", s_doeTwice[0]), Pairs.Complaint("OFFICER ALDER FINCH", s_doeTwice[0].Replace("John Doe 1", "Officer Finch", StringComparison.Ordinal))));
        Assert.Equal((PartyFate.Named, false), (party.Fate, party.IsSure));
    }

    [Fact]
    public void A_placeholder_whose_acts_are_shared_out_evenly_is_nobody_for_sure() =>
        Assert.DoesNotContain(Defendants(Pairs.Complaint("JOHN DOE 1", s_doeTwice), Pairs.Complaint("OFFICER ALDER FINCH; OFFICER JUNIPER VALE",
            s_doeTwice[0].Replace("John Doe 1", "Officer Finch", StringComparison.Ordinal), s_doeTwice[1].Replace("John Doe 1", "Officer Vale", StringComparison.Ordinal))), p => p.Fate == PartyFate.Named);

    [Fact]
    public void A_name_is_not_given_to_a_placeholder_of_whom_nothing_like_it_is_told() =>
        Assert.DoesNotContain(Defendants(Pairs.Complaint("JOHN DOE 1", s_doeTwice), Pairs.Complaint("OFFICER ALDER FINCH", Pairs.Plain[4], "Officer Finch wrote a report.")), p => p.Fate == PartyFate.Named);

    [Fact]
    public void The_new_complaint_may_say_as_whom_somebody_was_sued()
    {
        var party = Assert.Single(Defendants(Pairs.Complaint("JOHN DOE 1", Pairs.Plain[0]), Pairs.Complaint("OFFICER ALDER FINCH", "Officer Alder Finch was previously sued as John Doe 1.", Pairs.Plain[0])));
        Assert.Equal((PartyFate.Named, MatchGround.SaidToBe, true), (party.Fate, party.Ground, party.IsSure));
    }

    [Fact]
    public void Another_capacity_is_told_with_both() =>
        Assert.Equal((Capacity.Individual, Capacity.Both), Defendants(Pairs.Complaint("OFFICER ALDER FINCH, in his individual capacity", Pairs.Plain[0]), Pairs.Complaint("OFFICER ALDER FINCH, in his individual and official capacities", Pairs.Plain[0]))[0].Capacity);

    [Fact]
    public void Somebody_new_whom_the_old_complaint_names_is_told_with_the_place()
    {
        var parties = Defendants(Pairs.Old, Pairs.New);
        Assert.Equal("9", parties.Single(p => p.Name == "Officer Tamsin Brock").Elsewhere!.Paragraph);
        Assert.Equal(PartyFate.Dropped, parties.Single(p => p.Name == "Sergeant Brook Marlow").Fate);
    }

    [Theory]
    [InlineData("COUNTY OF ALDER", "COUNTY OF ALDER; ALDER COUNTY")]
    [InlineData("ALDER COUNTY POLICE DEPARTMENT", "ALDER COUNTY POLICE DEPARTMENT; ALDER COUNTY")]
    public void A_body_that_is_sued_under_another_form_of_its_name_or_stands_in_a_longer_one_is_not_said_to_be_left_out(string old, string @new) =>
        Assert.Null(Defendants(Pairs.Complaint(old, "Defendant Alder County Police Department keeps a log."), Pairs.Complaint(@new, Pairs.Plain[0])).Single(p => p.Fate == PartyFate.Added).Elsewhere);

    [Fact]
    public void The_only_plaintiff_of_each_is_the_same_and_not_surely_so()
    {
        var party = Pairs.Of(Pairs.Finch(Pairs.Plain[0]), Pairs.Finch(Pairs.Plain[0]).Replace("WREN CALLOWAY", "ROBIN ASH", StringComparison.Ordinal)).Parties[0];
        Assert.Equal((true, MatchGround.OnlyOne, false), (party.IsPlaintiff, party.Ground, party.IsSure));
    }

    private static PartyChange[] Defendants(string old, string @new) => [.. Pairs.Of(old, @new).Parties.Where(p => !p.IsPlaintiff)];
}
