using Undercolor.Doctrine;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class RemedyTableTests
{
    private static readonly Library s_library = Library.Bind(RepositoryPacks.Tree);

    /// <summary>Every kind, capacity and remedy, without a function and with each: no cell is empty, and each says why.</summary>
    [Fact]
    public void Every_combination_has_one_answer_with_a_reason_and_an_authority()
    {
        var law = s_library.For(null, null, s_library.AsOf);
        var cells = from kind in Enum.GetValues<PartyKind>()
                    from capacity in Enum.GetValues<Capacity>()
                    from remedy in Enum.GetValues<Remedy>()
                    from function in Enum.GetValues<Function>().Select(f => (Function?)f).Prepend(null)
                    select law.Remedy(kind, function is { } f ? [f] : [], capacity, remedy);
        var all = cells.ToList();

        Assert.Equal(8 * 4 * 6 * 12, all.Count);
        Assert.All(all, rule =>
        {
            Assert.NotEmpty(rule.Why);
            Assert.NotEmpty(rule.Authorities);
            Assert.Equal(rule.Answer == RemedyAnswer.Unclear, rule.Unknown.Length > 0);
        });
    }

    [Fact]
    public void Every_row_is_the_answer_to_something()
    {
        var answers = from kind in Enum.GetValues<PartyKind>()
                      from capacity in Enum.GetValues<Capacity>()
                      from remedy in Enum.GetValues<Remedy>()
                      from function in Enum.GetValues<Function>().Select(f => (Function?)f).Prepend(null)
                      select s_library.Tables.Remedies.Ask(kind, function is { } f ? [f] : [], capacity, remedy, s_library.AsOf).Id;
        Assert.Empty(s_library.Tables.Remedies.Rules.Select(r => r.Id).Except(answers));
    }

    [Fact]
    public void The_function_that_is_immune_decides_where_a_person_has_several() =>
        Assert.Equal("judge-money", s_library.Tables.Remedies.Ask(PartyKind.NaturalPerson, [Function.Supervisor, Function.Judge], Capacity.Individual, Remedy.Compensatory, s_library.AsOf).Id);

    [Theory]
    [InlineData(Capacity.Individual)]
    [InlineData(Capacity.Official)]
    [InlineData(Capacity.Both)]
    [InlineData(Capacity.Unspecified)]
    public void A_capacity_says_nothing_about_a_body(Capacity capacity) =>
        Assert.Equal("city-punitive", s_library.Tables.Remedies.Ask(PartyKind.Municipality, [], capacity, Remedy.Punitive, s_library.AsOf).Id);
}
