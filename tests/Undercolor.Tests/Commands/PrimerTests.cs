using Undercolor.Tests.Packs;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Commands;

public sealed class PrimerTests
{
    private static readonly string[] s_slugs =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "primer"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => n != "README").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_page_of_the_folder_is_listed()
    {
        var (exit, output, error) = ScreenFolder.Run("primer");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(s_slugs, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Every_page_is_printed_with_its_authorities_and_without_links_that_lead_nowhere()
    {
        foreach (var slug in s_slugs)
        {
            var (exit, output, error) = ScreenFolder.Run("primer", slug);
            Assert.Equal((0, ""), (exit, error));
            Assert.StartsWith("# ", output, StringComparison.Ordinal);
            foreach (var left in (string[])["[[", "](/", "\r"]) Assert.DoesNotContain(left, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_cites_its_authority_in_full() =>
        Assert.Contains("Erickson v. Pardus, 551 U.S. 89", ScreenFolder.Run("primer", "screening").Output, StringComparison.Ordinal);

    [Fact]
    public void Every_page_that_a_page_leads_to_is_there()
    {
        foreach (var slug in s_slugs)
            foreach (var line in ScreenFolder.Run("primer", slug).Output.Split('\n').Where(l => l.StartsWith("Related: ", StringComparison.Ordinal)))
                Assert.Empty(line["Related: ".Length..].Split(", ").Except(s_slugs));
    }

    [Fact]
    public void A_slug_that_is_not_there_is_one_sentence() =>
        Assert.Equal((2, "", "There is no primer page 'luck'; 'undercolor primer' lists the pages.\n"), ScreenFolder.Run("primer", "luck"));
}
