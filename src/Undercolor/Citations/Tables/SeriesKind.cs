namespace Undercolor.Citations.Tables;

/// <summary>What a series prints.</summary>
public enum SeriesKind
{
    /// <summary>Decisions of the courts of one State.</summary>
    State,

    /// <summary>Decisions of the highest court of the country.</summary>
    Scotus,

    /// <summary>Decisions of other federal courts.</summary>
    Federal,

    /// <summary>Decisions of several States.</summary>
    Regional,

    /// <summary>Decisions on one subject.</summary>
    Topical,

    /// <summary>Numbers that a court gives its own decisions.</summary>
    Neutral,

    Lexis,
    Westlaw,
    Statute,
    Session,
    Regulation,
    Register,
    Docket,
    Municipal,
    Filing,
    Act,
    Rule,
    Constitution,
    Instruction,
    Journal,

    /// <summary>Papers of the case itself: pleadings, exhibits, depositions, videos.</summary>
    Record,
}
