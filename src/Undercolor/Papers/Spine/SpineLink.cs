using Undercolor.Analysis;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>Where an element shows.</summary>
public enum SpinePaper { Paragraph, Request, Sentence, Question }

/// <summary>An element of a claim of one plaintiff against one defendant.</summary>
/// <param name="Path">Id of the element behind that of its theory; the same in every paper.</param>
public readonly record struct SpineKey(string Plaintiff, string Defendant, string Claim, string Path);

/// <summary>An element that the papers are to carry.</summary>
public sealed record SpineNeed(SpineKey Key, ElementValue Value);

/// <summary>A part of a paper that carries an element.</summary>
/// <param name="Carrier">Names the part within its paper, so that the same part of another draft of the paper has the same name.</param>
/// <param name="Shown">How a reader finds it: a number, a name.</param>
public sealed record SpineLink(SpinePaper Paper, string Carrier, string Shown, SpineKey Key);

/// <summary>Why a paper has nothing for an element, although no part of it is gone.</summary>
/// <param name="IsOfCase">Nothing in the case file gives it; otherwise the paper has no words for it.</param>
public sealed record SpineAbsence(SpinePaper Paper, SpineKey Key, bool IsOfCase, string Why);

/// <summary>All papers of a case as links.</summary>
/// <param name="Absences">For each need and paper without a link.</param>
public sealed record SpineLinks(EquatableArray<SpineNeed> Needs, EquatableArray<SpineLink> Links, EquatableArray<SpineAbsence> Absences);
