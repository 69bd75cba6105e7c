using Undercolor.Papers.Comparing.Prayers;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class PrayerTests
{
    private const string Two = "OFFICER ALDER FINCH; OFFICER JUNIPER VALE";

    private static ReliefChanges Changes(IEnumerable<string> old, IEnumerable<string> @new) =>
        Pairs.Of(Pairs.Complaint(Two, [Pairs.Struck, "# PRAYER FOR RELIEF", .. old]), Pairs.Complaint(Two, [Pairs.Struck, "# PRAYER FOR RELIEF", .. @new])).Relief;

    [Theory]
    [InlineData("Plaintiff asks for punitive damages.", ReliefKind.Punitive)]
    [InlineData("Plaintiff asks for an injunction.", ReliefKind.Injunction)]
    [InlineData("Plaintiff asks for a declaration that the policy is void.", ReliefKind.Declaration)]
    [InlineData("Plaintiff asks for nominal damages.", ReliefKind.Nominal)]
    [InlineData("Plaintiff asks for attorney’s fees.", ReliefKind.Fees)]
    [InlineData("Plaintiff asks for the costs of suit.", ReliefKind.Costs)]
    [InlineData("Plaintiff asks for prejudgment interest.", ReliefKind.Interest)]
    public void What_only_the_old_complaint_asks_for_is_found(string request, ReliefKind kind)
    {
        var relief = Changes(["Plaintiff asks for compensatory damages.", request], ["Plaintiff asks for compensatory damages."]);
        Assert.Equal([(ReliefKind.Compensatory, true), (kind, false)], relief.Kinds.Select(k => (k.Kind, k.New is not null)));
        Assert.False(relief.IsSame);
    }

    [Fact]
    public void Somebody_from_whom_it_is_asked_no_more_is_named()
    {
        var relief = Changes(["Plaintiff asks for punitive damages against Officer Finch and Officer Vale."], ["Plaintiff asks for punitive damages against Officer Finch."]);
        Assert.Equal(["Officer Juniper Vale"], Assert.Single(relief.Kinds).LeftOut);
        Assert.Equal(["Officer Juniper Vale"], relief.WithoutRequest);
    }

    [Fact]
    public void Words_for_all_defendants_take_in_everybody()
    {
        var relief = Changes(["Plaintiff asks for punitive damages against Officer Finch."], ["Plaintiff asks for punitive damages against all Defendants."]);
        Assert.Equal(["Officer Juniper Vale"], Assert.Single(relief.Kinds).TakenIn);
        Assert.Empty(relief.WithoutRequest);
    }

    [Fact]
    public void A_request_that_does_not_say_of_whom_leaves_nobody_out() =>
        Assert.True(Changes(["Plaintiff asks for punitive damages against Officer Finch and Officer Vale."], ["Plaintiff asks for punitive damages."]).IsSame);

    [Fact]
    public void Sums_of_one_side_only_are_told()
    {
        var relief = Changes(["Plaintiff asks for compensatory damages of $250,000."], ["Plaintiff asks for compensatory damages of $90,000.50."]);
        Assert.Equal(("$250,000", "$90,000.50"), (Assert.Single(relief.OldAmounts), Assert.Single(relief.NewAmounts)));
    }

    [Fact]
    public void A_count_that_no_request_names_is_told_where_requests_name_counts()
    {
        string[] counts = ["# COUNT I: EXCESSIVE FORCE", Pairs.Plain[1], "# COUNT II: FALSE ARREST", Pairs.Plain[2], "# PRAYER FOR RELIEF"];
        Assert.Equal([2], Pairs.Of(Pairs.Finch([Pairs.Struck, .. counts, "Plaintiff asks for compensatory damages on Counts I and II."]), Pairs.Finch([Pairs.Struck, .. counts, "Plaintiff asks for compensatory damages on Count I."])).Relief.CountsWithout);
    }

    [Fact]
    public void A_complaint_without_a_prayer_is_said_to_have_none()
    {
        var relief = Pairs.Of(Pairs.Finch(Pairs.Struck, "# PRAYER FOR RELIEF", "Plaintiff asks for punitive damages."), Pairs.Finch(Pairs.Struck)).Relief;
        Assert.Equal((true, false), (relief.OldFound, relief.NewFound));
    }
}
