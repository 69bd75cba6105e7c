namespace Undercolor.Cases;

/// <summary>How a fact is known.</summary>
public abstract record FactSource
{
    private FactSource() { }

    /// <summary>As written in the file.</summary>
    public FileWords Words { get; init; } = FileWords.None;

    public abstract T Match<T>(Func<Evidence, T> evidence, Func<Belief, T> belief, Func<Told, T> told);

    /// <summary>A piece of evidence of the case file, and a place in it.</summary>
    /// <param name="Id">Id of the evidence.</param>
    /// <param name="Place">Null for the piece as a whole.</param>
    public sealed record Evidence(string Id, EvidencePlace? Place) : FactSource
    {
        public override T Match<T>(Func<Evidence, T> evidence, Func<Belief, T> belief, Func<Told, T> told) => evidence(this);
    }

    /// <summary>Believed on information, not known.</summary>
    public sealed record Belief : FactSource
    {
        public override T Match<T>(Func<Evidence, T> evidence, Func<Belief, T> belief, Func<Told, T> told) => belief(this);
    }

    /// <summary>In plain words: <c>plaintiff saw</c>.</summary>
    public sealed record Told : FactSource
    {
        public override T Match<T>(Func<Evidence, T> evidence, Func<Belief, T> belief, Func<Told, T> told) => told(this);
    }
}

/// <summary>A place in a piece of evidence.</summary>
public abstract record EvidencePlace
{
    private EvidencePlace() { }

    /// <summary>Page and line of a transcript; the lines are 0 where only the page is given.</summary>
    public sealed record PageLine(int Page, int Line, int LastLine) : EvidencePlace
    {
        public override string ToString() => Line == 0 ? FormattableString.Invariant($"p. {Page}") : Line == LastLine ? FormattableString.Invariant($"{Page}:{Line}") : FormattableString.Invariant($"{Page}:{Line}-{LastLine}");
    }

    /// <summary>A time on a recording, by its own counter.</summary>
    /// <param name="Seconds">Since the counter's zero.</param>
    public sealed record Counter(int Seconds) : EvidencePlace
    {
        public override string ToString() => FormattableString.Invariant($"{Seconds / 3600:00}:{Seconds / 60 % 60:00}:{Seconds % 60:00}");
    }

    /// <summary>A Bates number.</summary>
    public sealed record Bates(string Number) : EvidencePlace
    {
        public override string ToString() => Number;
    }

    /// <summary>A numbered paragraph.</summary>
    public sealed record Numbered(string Number) : EvidencePlace
    {
        public override string ToString() => $"¶ {Number}";
    }
}
