using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Whose fact a test asks for.</summary>
/// <remarks><c>Group</c>: several people together whom the words do not tell apart, and of whom the defendant may be one.</remarks>
public enum By { Anyone, Self, Other, Plaintiff, Body, Policymaker, Outsider, Group }

/// <summary>To whom the act of a tested fact was done.</summary>
public enum To { Anyone, Plaintiff, Self }

/// <summary>A question that a pack asks of the facts. Closed: packs combine these, C# answers them.</summary>
/// <remarks>
/// <code>
/// test  = { all: [test] } | { any: [test] } | { right: conduct | fault, by: who } | { function: [function] } | leaf
/// leaf  = { fact: [kind], by: who, to: whom, class: [name], with: [name], without: [name], kin: true, dated: true }
/// </code>
/// <c>class</c> wants one of its classes, <c>with</c> all of them, <c>without</c> none of them; <c>kin</c> one of the classes
/// that the right calls its own; <c>dated</c> a day or a time in the same clause.
/// </remarks>
public abstract record FactTest
{
    private FactTest() { }

    public sealed record All(EquatableArray<FactTest> Tests) : FactTest;

    public sealed record Any(EquatableArray<FactTest> Tests) : FactTest;

    /// <summary>The test that the right itself brings: its conduct or its state of mind.</summary>
    public sealed record OfRight(string Part, By By) : FactTest;

    public sealed record Leaf(
        EquatableArray<FactKind> Kinds, By By, To To, EquatableArray<string> Classes, EquatableArray<string> With, EquatableArray<string> Without, bool Kin, bool Dated) : FactTest;

    /// <summary>Met by what the defendant is: a supervisor, a policymaker.</summary>
    public sealed record OfFunction(EquatableArray<Function> Functions) : FactTest;

    /// <summary>Always met: an element that the right does not need.</summary>
    public sealed record NotRequired : FactTest;

    internal static FactTest Bind(PackNode node)
    {
        if (node.Has("all")) return new All(node.List("all", Bind));
        if (node.Has("any")) return new Any(node.List("any", Bind));
        if (node.Has("right")) return new OfRight(node.Required("right"), node.Word("by", By.Self));
        if (node.Has("function")) return new OfFunction(node.Texts("function").Select(f => FunctionOf(node, f)).ToEquatableArray());
        if (node.Flag("not-required")) return new NotRequired();
        return new Leaf(
            node.Texts("fact").Select(k => KindOf(node, k)).ToEquatableArray(), node.Word("by", By.Self), node.Word("to", To.Anyone),
            node.Texts("class"), node.Texts("with"), node.Texts("without"), node.Flag("kin"), node.Flag("dated"));
    }

    private static Function FunctionOf(PackNode node, string word)
    {
        if (Words<Function>.Find(word, out var function)) return function;
        node.Fail("function", $"'{word}' is no function. The functions are {Words<Function>.Choices}.");
        return default;
    }

    private static FactKind KindOf(PackNode node, string word)
    {
        if (Words<FactKind>.Find(word, out var kind)) return kind;
        node.Fail("fact", $"'{word}' is no kind of fact. The kinds are {Words<FactKind>.Choices}.");
        return default;
    }
}
