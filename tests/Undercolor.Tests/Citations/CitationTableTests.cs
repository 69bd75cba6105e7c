using System.Text.Json;
using Undercolor.Citations.Tables;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Tests.Shared;
using Xunit;

namespace Undercolor.Tests.Citations;

public sealed class CitationTableTests
{
    private static CitationTables Tables => RuleBench.Desk.Finder.Tables;

    /// <summary>Years that the tables have otherwise on purpose, because the covers of the series do.</summary>
    private static readonly string[] s_yearsOfOurOwn = ["F. Supp.", "F. Supp. 2d", "F.3d", "F.R.D.", "F. App'x"];

    [Fact]
    public void The_packs_bind_without_a_fault()
    {
        var errors = new PackErrors();
        CitationPacks.Bind(RepositoryPacks.Tree, errors);
        Assert.Empty(errors.Found);
    }

    [Fact]
    public void A_court_has_one_line() => Assert.Equal(Tables.Courts.All.Count, Tables.Courts.All.Select(c => c.Id).Distinct().Count());

    [Fact]
    public void Every_federal_court_of_the_packs_is_among_them() => Assert.All(RuleBench.Library.Courts.All, court => Assert.NotNull(Tables.Courts.Find(court.Id)));

    [Theory, InlineData("9th Cir.", "ca9"), InlineData("Bankr. N.D. Ohio", "ohnb"), InlineData("Pa.Super.", "pasuperct"), InlineData("D Kan", "ksd"), InlineData("quoting", null)]
    public void A_court_is_known_by_its_abbreviation(string printed, string? id) => Assert.Equal(id, Tables.Courts.ByAbbreviation(printed)?.Id);

    [SharedFact]
    public void Every_reporter_code_and_journal_of_the_source_is_in_our_tables()
    {
        var ours = Tables.Series.Select(s => s.Cite.Split('*')[0].TrimEnd()).ToHashSet(StringComparer.Ordinal);
        var missing = from file in (string[])["reporters.json", "laws.json", "journals.json"]
                      from entry in Read("reporters-db", file).EnumerateObject()
                      from one in entry.Value.EnumerateArray()
                      from cite in one.TryGetProperty("editions", out var editions) ? editions.EnumerateObject().Select(e => e.Name) : [entry.Name]
                      where !ours.Contains(cite) && !ours.Any(o => cite.StartsWith(o, StringComparison.Ordinal) && Tables.Series.Any(s => s.Cite.StartsWith($"{o} *", StringComparison.Ordinal)))
                      select cite;
        Assert.Empty(missing);
    }

    [SharedFact]
    public void Their_years_agree()
    {
        var differ = from entry in Read("reporters-db", "reporters.json").EnumerateObject()
                     from one in entry.Value.EnumerateArray()
                     from edition in one.GetProperty("editions").EnumerateObject()
                     where !s_yearsOfOurOwn.Contains(edition.Name)
                     let years = (From: Year(edition.Value, "start") is 1750 ? 0 : Year(edition.Value, "start"), To: Year(edition.Value, "end"))
                     where !Tables.Series.Any(s => s.Cite == edition.Name && (s.From, s.To) == years)
                     select $"{edition.Name}: {years}";
        Assert.Empty(differ);
    }

    [SharedFact]
    public void Every_court_of_the_source_is_in_our_tables()
    {
        var missing = from court in Read("courts-db", "courts.json").EnumerateArray()
                      let ours = Tables.Courts.Find(court.GetProperty("id").GetString()!)
                      where ours is null || ours.Id != "scotus" && ours.Cite != court.GetProperty("citation_string").GetString()!.Trim().Replace('’', '\'')
                      select court.GetProperty("id").GetString();
        Assert.Empty(missing);
    }

    private static JsonElement Read(string folder, string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFactAttribute.Folder!, "citations", "data", folder, file))).RootElement;

    private static int Year(JsonElement edition, string side) =>
        edition.GetProperty(side).GetString() is { } date ? int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
