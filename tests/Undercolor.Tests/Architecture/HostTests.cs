using Xunit;

namespace Undercolor.Tests.Architecture;

public sealed class HostTests
{
    public static TheoryData<string> Projects => [.. Product.Projects];

    [Theory, MemberData(nameof(Projects))]
    public void Only_Documents_starts_other_programs(string project)
    {
        var offenses = Hosts.ChildProcesses(Uses.Of(Product.Open(project)));
        if (project == "Undercolor.Documents") Assert.NotEmpty(offenses);
        else Offense.None(offenses);
    }

    [Fact]
    public void Packs_hands_out_bytes_and_does_nothing_else()
    {
        var packs = Product.Open("Undercolor.Packs");
        Assert.Empty(Hosts.Logic(packs.Types));
        Assert.Empty(packs.AssemblyReferences.Where(r => r.Name.StartsWith("Undercolor", StringComparison.Ordinal)).Select(r => r.Name));
        Assert.All(packs.Types.Where(t => t.IsPublic).SelectMany(t => t.Methods).Where(m => m.IsPublic), m => Assert.StartsWith("System.ReadOnlyMemory`1", m.ReturnType.FullName, StringComparison.Ordinal));
    }

    /// <summary>The hosts that only bring data in lean on the engine and on nothing else of ours.</summary>
    [Theory, InlineData("Undercolor.Yaml"), InlineData("Undercolor.Documents")]
    public void A_reader_leans_on_the_engine_alone(string project) =>
        Assert.Equal(["Undercolor"], Product.Open(project).AssemblyReferences.Select(r => r.Name).Where(n => n.StartsWith("Undercolor", StringComparison.Ordinal)));

    [Fact]
    public void A_planted_process_is_caught() =>
        Assert.Contains("process", Hosts.ChildProcesses(Uses.Of(Plantings.In("Impure").Single(t => t.Name == "StartsAProcess"))).Select(o => o.Word));

    public static TheoryData<string> Planted => [.. Plantings.In("Packs").Select(t => t.Name)];

    [Theory, MemberData(nameof(Planted))]
    public void Planted_logic_is_caught(string name)
    {
        var type = Plantings.In("Packs").Single(t => t.Name == name);
        Plantings.IsCaught(type, Hosts.Logic([type]).Select(o => o[(o.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }
}
