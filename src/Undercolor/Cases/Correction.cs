using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>On which side of the case somebody stands.</summary>
public enum Side { Plaintiff, Defendant, Neither }

/// <summary>One reading that a person has mended. It changes what the program read, never what the paper says.</summary>
/// <remarks>A closed set: each case is applied by one stage, and every one of them has an outcome in the report.</remarks>
public abstract record Correction
{
    private Correction() { }

    /// <summary>One-based line in the corrections file; 0 where it came from elsewhere.</summary>
    public int Line { get; init; }

    /// <summary>Why, in the person's own words; required only for <see cref="Suppress"/>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The word of the file: <c>actor</c>, <c>fact</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What is corrected, for people.</summary>
    public abstract string Target { get; }

    /// <summary>What it is, for people.</summary>
    public abstract string Value { get; }

    /// <summary>The sentence that it hangs on; null where it hangs on none.</summary>
    public virtual Anchor? Anchor => null;

    /// <summary>Who some words of a sentence stand for.</summary>
    /// <param name="Words">As written: <c>he</c>, <c>the officers</c>.</param>
    /// <param name="Occurrence">One-based; 0 for every occurrence in the sentence.</param>
    /// <param name="Who">Names of the cast; empty for somebody outside it.</param>
    public sealed record Actor(Anchor At, string Words, int Occurrence, EquatableArray<string> Who) : Correction
    {
        public override string Kind => "actor";
        public override string Target => $"“{Words}”{(Occurrence > 0 ? FormattableString.Invariant($" ({Occurrence})") : "")}";
        public override string Value => Who.IsEmpty ? "nobody of the cast" : string.Join(", ", Who);
        public override Anchor? Anchor => At;
    }

    /// <summary>What a sentence or clause states, who did it and to whom.</summary>
    /// <param name="Words">Words of the clause; empty for every fact of the sentence.</param>
    /// <param name="What">Null to leave the kind as it was read.</param>
    /// <param name="IsNone">The words state no fact at all.</param>
    /// <param name="By">Null to leave the actors as they were read.</param>
    /// <param name="To">Null to leave the targets as they were read.</param>
    public sealed record FactReading(Anchor At, string Words, FactKind? What, bool IsNone, EquatableArray<string>? By, EquatableArray<string>? To) : Correction
    {
        public override string Kind => "fact";
        public override string Target => $"“{(Words.Length > 0 ? Words : At.Sentence)}”";

        public override string Value => string.Join("; ", new[]
        {
            IsNone ? "no fact" : What is { } kind ? Words<FactKind>.Of(kind) : "",
            By is { } by ? $"by {string.Join(", ", by)}" : "", To is { } to ? $"to {string.Join(", ", to)}" : "",
        }.Where(part => part.Length > 0));

        public override Anchor? Anchor => At;
    }

    /// <summary>The capacity in which a defendant is sued.</summary>
    public sealed record CapacityOf(string Name, Capacity Is) : Correction
    {
        public override string Kind => "capacity";
        public override string Target => Name;
        public override string Value => Words<Capacity>.Of(Is);
    }

    /// <summary>What a party is.</summary>
    public sealed record PartyKindOf(string Name, PartyKind Is) : Correction
    {
        public override string Kind => "party-kind";
        public override string Target => Name;
        public override string Value => Words<PartyKind>.Of(Is);
    }

    /// <summary>How a person is identified.</summary>
    public sealed record IdentifiedAs(string Name, Identified Is) : Correction
    {
        public override string Kind => "identified";
        public override string Target => Name;
        public override string Value => Words<Identified>.Of(Is);
    }

    /// <summary>Whether somebody is plaintiff, defendant or neither.</summary>
    public sealed record SideOf(string Name, Side Is) : Correction
    {
        public override string Kind => "party";
        public override string Target => Name;
        public override string Value => Words<Side>.Of(Is);
    }

    /// <summary>Names that stand for one person or body.</summary>
    /// <param name="Names">Two or more; the first stays.</param>
    public sealed record Same(EquatableArray<string> Names) : Correction
    {
        public override string Kind => "same";
        public override string Target => string.Join(", ", Names.Skip(1));
        public override string Value => Names[0];
    }

    /// <summary>Two names that the reader took for one person.</summary>
    public sealed record Separate(string Name, string Other) : Correction
    {
        public override string Kind => "separate";
        public override string Target => $"{Name}, {Other}";
        public override string Value => "two people";
    }

    /// <summary>The court in which the paper is filed.</summary>
    /// <param name="Id">CourtListener id.</param>
    public sealed record CourtIs(string Id) : Correction
    {
        public override string Kind => "court";
        public override string Target => "court";
        public override string Value => Id;
    }

    /// <summary>The plaintiff's custody when the incident happened.</summary>
    public sealed record CustodyIs(Custody Is) : Correction
    {
        public override string Kind => "custody";
        public override string Target => "plaintiff";
        public override string Value => Words<Custody>.Of(Is);
    }

    /// <summary>A finding that a person has weighed and set aside. It stays in the report, with the reason.</summary>
    /// <param name="Rule">Id of the rule.</param>
    /// <param name="At">Null for a finding that is named by its defendant; with neither, those that concern no defendant are meant.</param>
    /// <param name="Defendant">A name; empty for any.</param>
    public sealed record Suppress(string Rule, Anchor? At, string Defendant) : Correction
    {
        public override string Kind => "suppress";
        public override string Target => $"{Rule}{(Defendant.Length > 0 ? $" for {Defendant}" : "")}{(At is null && Defendant.Length == 0 ? " for the document" : "")}";
        public override string Value => "set aside";
        public override Anchor? Anchor => At;
    }
}
