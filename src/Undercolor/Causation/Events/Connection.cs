using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>What stands between a person's conduct and an effect.</summary>
/// <param name="Event">Index.</param>
/// <param name="People">Ids of those who did it; empty where nobody is named.</param>
/// <param name="Step">What it is to the chain; the packs say what follows from it.</param>
/// <param name="Why">Places of what the label rests on.</param>
public sealed record Intervener(int Event, EquatableArray<string> People, ChainStep Step, EquatableArray<GraphPlace> Why);

/// <summary>Whether conduct is connected to an effect closely enough, by the best way from the one to the other.</summary>
/// <param name="Answer">Of the best way.</param>
/// <param name="Path">Indices of events, the conduct first and the effect last; empty where no way leads there.</param>
/// <param name="OnPath">Those on the best way.</param>
/// <param name="Elsewhere">Those on other ways only.</param>
public sealed record Connection(ChainAnswer Answer, EquatableArray<int> Path, EquatableArray<Intervener> OnPath, EquatableArray<Intervener> Elsewhere)
{
    public static Connection None { get; } = new(ChainAnswer.Open, [], [], []);
}
