using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.Deriving;

/// <summary>Writes down how a test of the packs was answered.</summary>
/// <param name="facts">The facts that the query looks at.</param>
internal sealed class TestDeriver(FactQuery query, IReadOnlyList<Fact> facts, Person person, FactNumbers numbers)
{
    private readonly int _naming = facts.Count(f => f.Actors.Members.Contains(person.Id));

    public Derivation Of(FactTest test, RightModule? right, By who = By.Self)
    {
        query.Under(right);
        return Node(test, right, who);
    }

    private Derivation Node(FactTest test, RightModule? right, By who)
    {
        var answer = query.Ask(test, who);
        var value = Words<ElementValue>.Of(answer.Value);
        return test switch
        {
            FactTest.All all => new(Step.All, "", value) { From = all.Tests.Select(t => Node(t, right, who)).ToEquatableArray() },
            FactTest.Any any => new(Step.Any, "", value) { From = any.Tests.Select(t => Node(t, right, who)).ToEquatableArray() },
            FactTest.OfRight part => new(Step.OfRight, part.Part, value) { Rule = right is null ? null : PackRule.Of(right), From = right is null ? [] : [Node(FactQuery.TestOf(right, part), right, part.By)] },
            FactTest.OfFunction office => new(Step.Office, "", value) { Asks = TestWords.Of(office) },
            FactTest.NotRequired => new(Step.NotRequired, "", value),
            FactTest.Leaf leaf => Leaf(answer, value, leaf, FactQuery.DoerOf(leaf, who)),
            _ => throw new InvalidOperationException("The tests are a closed set."),
        };
    }

    private Derivation Leaf(Answer answer, string value, FactTest.Leaf leaf, By by) => new(Step.Facts, "", value)
    {
        Asks = TestWords.Of(leaf, by), Among = TestWords.NamesThePerson(by) ? _naming : facts.Count, Facts = numbers.Grounds(answer.Grounds),
    };
}
