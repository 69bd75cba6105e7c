namespace Undercolor.Derivations;

/// <summary>What kind of conclusion a node of a derivation is; docs/derivations.md says of each from what it follows.</summary>
public enum Step
{
    /// <summary>A defendant's ruling, from the cells.</summary>
    Ruling,

    /// <summary>One cell, from the reasons why it is asked, the rule on parties, the right and the stated links.</summary>
    Cell,

    /// <summary>Why this right is asked of this defendant.</summary>
    Asked,

    /// <summary>The rule on parties that decides for this defendant, if any does.</summary>
    Party,

    /// <summary>Whether facts take a party out of a rule again.</summary>
    Unless,

    /// <summary>What the facts and the circuits make of one right.</summary>
    Right,
    Theory,
    Element,

    /// <summary>An optional theory, or another test of fault, that some circuits ask.</summary>
    Addition,

    /// <summary>What one circuit makes of the right.</summary>
    Circuit,

    /// <summary>A few defendants who are said to have acted together are each taken at the pleading's word.</summary>
    Few,

    /// <summary>What the facts answer that are firm at the stage.</summary>
    Firm,
    All,
    Any,

    /// <summary>The test that the right itself brings.</summary>
    OfRight,

    /// <summary>What the defendant is.</summary>
    Office,
    NotRequired,

    /// <summary>A single test of the facts: those that meet it, or that none of so many does.</summary>
    Facts,

    /// <summary>What the stated links of a case file come to.</summary>
    Links,

    /// <summary>One loss of the right, as the test of causation answers for this person.</summary>
    Loss,

    /// <summary>What the times of a case file leave of the theories that are met.</summary>
    Times,

    /// <summary>One theory, as the times leave it: <c>kept</c>, <c>open</c>, <c>not-there</c>, or <c>not-met</c> where it was none that tied anyway.</summary>
    Timed,
}
