using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Tests.Comparing;
using Xunit;

namespace Undercolor.Tests.Shared;

/// <summary>Real complaints: one with its amended complaint, and each with itself.</summary>
public sealed class AmendedPairTests
{
    private static readonly Lazy<string[]> s_texts = new(() => [.. Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder!, "gold", "texts"), "*.txt").Order(StringComparer.Ordinal)]);

    /// <summary>Mostly other words, other defendants, another prayer; the plaintiff's name is spelled in two ways.</summary>
    [SharedFact]
    public void A_real_amended_complaint_is_held_against_the_first_one()
    {
        var amended = s_texts.Value.Single(f => f.EndsWith("-fac.txt", StringComparison.Ordinal));
        var first = s_texts.Value.Single(f => f.EndsWith("-complaint.txt", StringComparison.Ordinal));
        var compared = Pairs.Of(File.ReadAllText(first), File.ReadAllText(amended));
        Assert.Equal(PartyFate.Kept, Assert.Single(compared.Parties, p => p.IsPlaintiff).Fate);
        var defendants = compared.Parties.Where(p => !p.IsPlaintiff).ToList();
        Assert.Contains(defendants, p => p is { Fate: PartyFate.Kept, IsSure: true });
        Assert.True(defendants.Count(p => p.Fate == PartyFate.Added) >= 5);
        Assert.True(defendants.Count(p => p.Fate == PartyFate.Dropped) >= 2);
        Assert.All(defendants.Where(p => p.Fate == PartyFate.Added), p => Assert.Contains(compared.RelationBack.Footings, f => f.Name == p.Name));
        Assert.True(compared.Paragraphs.Count(p => p.Fate == ParagraphFate.Added) > 200);
        Assert.Equal((true, true), (compared.Relief.OldFound, compared.Relief.NewFound));
    }

    [SharedFact]
    public void Each_text_and_itself_do_not_differ()
    {
        foreach (var file in s_texts.Value)
        {
            var text = File.ReadAllText(file);
            var compared = Pairs.Of(text, text);
            Assert.True((compared with { References = compared.References with { Faults = [] } }).IsSame, Path.GetFileName(file));
        }
    }
}
