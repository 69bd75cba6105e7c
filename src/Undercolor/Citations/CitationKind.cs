namespace Undercolor.Citations;

/// <summary>What a citation names and how.</summary>
public enum CitationKind
{
    /// <summary>Volume, reporter and first page.</summary>
    FullCase,

    /// <summary>Volume, reporter or journal, and a page inside.</summary>
    ShortCase,

    Id,
    Supra,

    /// <summary>The name of a case cited before, and a page.</summary>
    Reference,

    FullLaw,
    FullJournal,

    /// <summary>A section sign without a code.</summary>
    Section,

    Rule,
    Constitution,
    Instruction,

    /// <summary>A docket number in place of a reporter.</summary>
    Docket,

    /// <summary>A paper of the case itself.</summary>
    Record,
}
