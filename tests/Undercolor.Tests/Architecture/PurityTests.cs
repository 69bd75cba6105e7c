using Xunit;

namespace Undercolor.Tests.Architecture;

public sealed class PurityTests
{
    [Fact]
    public void The_engine_touches_no_file_network_clock_console_process_chance_or_culture() =>
        Offense.None(Purity.Check(Uses.Of(Product.Engine)));

    [Fact]
    public void The_engine_uses_nothing_but_NET() =>
        Assert.All(Product.Engine.AssemblyReferences, r => Assert.StartsWith("System.", r.Name, StringComparison.Ordinal));

    public static TheoryData<string> Planted => [.. Plantings.In("Impure").Select(t => t.Name)];

    [Theory, MemberData(nameof(Planted))]
    public void A_planted_impurity_is_caught(string name)
    {
        var type = Plantings.In("Impure").Single(t => t.Name == name);
        Plantings.IsCaught(type, Purity.Check(Uses.Of(type)).Select(o => o.Word));
    }
}
