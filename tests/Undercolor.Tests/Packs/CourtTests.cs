using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class CourtTests
{
    private static readonly CourtTable s_courts = CourtTable.Bind(RepositoryPacks.Tree);
    private static readonly StateTable s_states = StateTable.Bind(RepositoryPacks.Tree);

    public static TheoryData<string> Districts => new(s_courts.All.Where(court => court.Level == CourtLevel.District).Select(court => court.Id));

    public static TheoryData<string> Circuits => new(s_courts.All.Where(court => court.Level == CourtLevel.Appeals).Select(court => court.Id));

    private static string? Recognized(string caption) => s_courts.RecognizeCaption(caption)?.Court.Id;

    [Fact]
    public void There_are_94_district_courts_13_courts_of_appeals_and_one_supreme_court() =>
        Assert.Equal([94, 13, 1], Enum.GetValues<CourtLevel>().Select(level => s_courts.All.Count(court => court.Level == level)));

    [Fact]
    public void Every_district_court_has_the_circuit_of_its_state_and_a_court_of_appeals() => Assert.All(
        s_courts.All.Where(court => court.Level == CourtLevel.District),
        court =>
        {
            Assert.Equal(s_states.Find(court.State)?.Circuit, court.Circuit);
            Assert.Equal(CourtLevel.Appeals, s_courts.Find(court.CircuitCourt)?.Level);
        });

    [Fact]
    public void Every_state_has_a_district_court_but_American_Samoa() =>
        Assert.Equal(["AS"], s_states.All.Select(state => state.Code).Except(s_courts.All.Select(court => court.State)));

    [Fact]
    public void Fifty_states_six_other_places_are_found_by_code_and_by_name()
    {
        Assert.Equal(56, s_states.All.Count);
        Assert.Equal(s_states.Find("wv"), s_states.Find("West Virginia"));
        Assert.Null(s_states.Find("Westphalia"));
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void A_district_is_read_from_one_line_of_capitals_with_its_division(string id)
    {
        var caption = $"IN THE {Full(id).ToUpperInvariant()} HAMMOND DIVISION\n\nJANE DOE, Plaintiff,";
        var match = s_courts.RecognizeCaption(caption);
        Assert.Equal(id, match?.Court.Id);
        Assert.Equal(Full(id).ToUpperInvariant(), caption[match!.Value.Span.Start..match.Value.Span.End]);
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void A_district_is_read_from_two_lines_without_for_the(string id)
    {
        var district = Full(id)["United States District Court for the ".Length..].ToUpperInvariant();
        var caption = $"1\n2 UNITED STATES DISTRICT COURT\n3 {district}\n4 PORTLAND DIVISION\n";
        var match = s_courts.RecognizeCaption(caption);
        Assert.Equal(id, match?.Court.Id);
        Assert.Equal($"UNITED STATES DISTRICT COURT\n3 {district}", caption[match!.Value.Span.Start..match.Value.Span.End]);
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void A_district_is_read_by_its_printed_name_and_by_its_abbreviation(string id)
    {
        var court = s_courts.Find(id)!;
        Assert.Equal(id, Recognized(court.Name));
        Assert.Equal(id, Recognized($"U.S. District Court, {court.Abbreviation}"));
        Assert.Equal(id, Recognized($"US District Court ({court.Abbreviation.Replace(" ", "", StringComparison.Ordinal)})"));
    }

    [Theory]
    [MemberData(nameof(Circuits))]
    public void A_circuit_is_read_by_its_name_and_by_its_abbreviation(string id)
    {
        var court = s_courts.Find(id)!;
        Assert.Equal(id, Recognized("No. 24-1234\n" + court.Name.ToUpperInvariant()));
        Assert.Equal(id, Recognized($"U.S. Court of Appeals, {court.Abbreviation}"));
    }

    [Theory]
    [InlineData("UNITED STATES DISTRICT COURT\nfor the\n__Northern__ District of __Texas__\n__Dallas__ Division", "txnd")]
    [InlineData("UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\nAT SEATTLE", "wawd")]
    [InlineData("United States District Court, S. D. California", "casd")]
    [InlineData("UNITED STATES DISTRICT COURT\nIN AND FOR THE DISTRICT OF ARIZONA", "azd")]
    [InlineData("NORTHERN DISTRICT OF OHIO\nUNITED STATES DISTRICT COURT", "ohnd")]
    [InlineData("UNITED STATES DISTRICT COURT\nJANE DOE, pro se\nEASTERN DISTRICT OF MICHIGAN", "mied")]
    [InlineData("IN THE DISTRICT COURT OF THE VIRGIN ISLANDS\nDIVISION OF ST. CROIX", "vid")]
    [InlineData("UNITED STATES DISTRICT COURT\nDISTRICT OF GUAM", "gud")]
    [InlineData("UNITED STATES DISTRICT COURT FOR THE DISTRICT OF THE NORTHERN MARIANA ISLANDS", "nmid")]
    [InlineData("Supreme Court of the United States", "scotus")]
    [InlineData("U.S. SUPREME COURT", "scotus")]
    [InlineData("UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\nOn Appeal from the United States District Court for the District of Oregon", "ca9")]
    public void Other_layouts_are_read(string caption, string id) => Assert.Equal(id, Recognized(caption));

    [Theory]
    [InlineData("")]
    [InlineData("IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS")]
    [InlineData("IN THE DISTRICT COURT OF THE FOURTH JUDICIAL DISTRICT OF THE STATE OF IDAHO")]
    [InlineData("SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA")]
    [InlineData("SUPREME COURT OF THE STATE OF NEW YORK")]
    [InlineData("DISTRICT OF COLUMBIA COURT OF APPEALS")]
    [InlineData("UNITED STATES DISTRICT COURT")]
    [InlineData("The Northern District of California is large.")]
    public void Other_courts_and_half_captions_name_no_federal_court(string caption) => Assert.Null(Recognized(caption));

    private static string Full(string id) => s_courts.Find(id)!.Name.StartsWith("United", StringComparison.Ordinal)
        ? s_courts.Find(id)!.Name
        : $"United States District Court for the {s_courts.Find(id)!.Also[0]}";
}
