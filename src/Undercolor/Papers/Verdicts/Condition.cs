using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>When a question is asked, by the answers to earlier ones. An answer that was not given makes every atom about it false.</summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>Whether it holds of some answers.</summary>
    public abstract bool Holds(Func<Atom, bool> isSo);

    public abstract IEnumerable<Atom> Atoms { get; }

    /// <summary>An answer to one question.</summary>
    /// <param name="Is">Any stands for <c>answered</c>.</param>
    /// <param name="Person">Id of somebody who is marked; empty for another kind of answer.</param>
    public sealed record Atom(string Question, AnswerWord Is, string Person = "") : Condition
    {
        public override bool Holds(Func<Atom, bool> isSo) => isSo(this);

        public override IEnumerable<Atom> Atoms => [this];
    }

    /// <summary>All of them.</summary>
    public sealed record And(EquatableArray<Condition> Parts) : Condition
    {
        public override bool Holds(Func<Atom, bool> isSo) => Parts.All(p => p.Holds(isSo));

        public override IEnumerable<Atom> Atoms => Parts.SelectMany(p => p.Atoms);
    }

    /// <summary>At least one of them.</summary>
    public sealed record Or(EquatableArray<Condition> Parts) : Condition
    {
        public override bool Holds(Func<Atom, bool> isSo) => Parts.Any(p => p.Holds(isSo));

        public override IEnumerable<Atom> Atoms => Parts.SelectMany(p => p.Atoms);
    }

    public sealed record Not(Condition Part) : Condition
    {
        public override bool Holds(Func<Atom, bool> isSo) => !Part.Holds(isSo);

        public override IEnumerable<Atom> Atoms => Part.Atoms;
    }

    /// <summary>One of some conditions, those that are such choices themselves taken apart; null for none, and the one where there is one.</summary>
    public static Condition? Either(IEnumerable<Condition> parts) => Joined(parts.SelectMany(p => p is Or choice ? choice.Parts : [p]), list => new Or(list));

    /// <summary>All of some conditions; null for none, and the one where there is one.</summary>
    public static Condition? Both(IEnumerable<Condition?> parts) => Joined(parts.OfType<Condition>(), list => new And(list));

    private static Condition? Joined(IEnumerable<Condition> parts, Func<EquatableArray<Condition>, Condition> join)
    {
        var list = parts.Distinct().ToEquatableArray();
        return list.Count switch { 0 => null, 1 => list[0], _ => join(list) };
    }
}
