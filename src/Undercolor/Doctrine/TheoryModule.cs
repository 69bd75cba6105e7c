using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What the times of a case file say about an element.</summary>
public enum ElementTiming
{
    None,

    /// <summary>Its facts are what was done, from the first beginning to the last end.</summary>
    Violation,

    /// <summary>Its facts put the defendant there while that was done.</summary>
    Presence,
}

/// <summary>One element of a theory of liability.</summary>
/// <param name="Reason">Reason code where the element is missing, kebab case.</param>
/// <param name="Gap">What is missing, in one clause.</param>
/// <param name="Example">An example of the kind of fact; fictional names.</param>
public sealed record TheoryElement(
    string Id, string Label, FactTest Test, string Reason, string Gap, string Example, EquatableArray<string> Authorities, ElementTiming Timing = ElementTiming.None)
{
    internal static TheoryElement Bind(PackNode node) => new(
        node.Required("id"), node.Required("label"), node.Map("test", FactTest.Bind), node.Required("reason"), node.Required("gap"), node.Optional("example"), node.Texts("authorities"),
        node.Word("timing", ElementTiming.None));
}

/// <summary>One way for a defendant to be tied to a violation.</summary>
/// <param name="Id">Kebab case; what an overlay names.</param>
/// <param name="Theory">The word of the closed vocabulary; several modules may share one, where circuits test it in different ways.</param>
/// <param name="IsOptional">In force only in the circuits whose overlay adopts it; otherwise common to all.</param>
/// <param name="ForBodies">For cities, counties and companies; otherwise for persons.</param>
/// <param name="Kinds">The kinds of body to which it applies; empty for all.</param>
/// <param name="Rights">The rights to which it applies; empty for all.</param>
public sealed record TheoryModule(
    string Id, string Theory, string Label, bool IsOptional, bool ForBodies, EquatableArray<PartyKind> Kinds, EquatableArray<string> Rights, EquatableArray<TheoryElement> Elements, EquatableArray<string> Authorities)
{
    /// <summary>The module as a circuit adopts it: the circuit's authorities stand before the common ones.</summary>
    public TheoryModule On(EquatableArray<string> authorities) => this with
    {
        Elements = Elements.Select(e => e with { Authorities = authorities.Concat(e.Authorities).Distinct().ToEquatableArray() }).ToEquatableArray(),
    };

    internal static TheoryModule Bind(PackNode node) => new(
        node.Required("id"), node.Optional("theory", node.Required("id")), node.Required("label"), node.Flag("optional"), node.Flag("for-bodies"), node.Words<PartyKind>("kinds"), node.Texts("rights"), node.List("elements", TheoryElement.Bind), node.Texts("authorities"));
}
