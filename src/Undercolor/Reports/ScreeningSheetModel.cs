using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A line of a screening sheet and the places in the paper that it rests on.</summary>
/// <param name="At">As people cite them: <c>caption, ¶¶ 7, 9–10</c>; empty for none.</param>
public sealed record SheetLine(string Text, string At);

/// <summary>A named property of the paper, such as its court.</summary>
public sealed record SheetEntry(string Name, string Value);

/// <summary>One defendant in the layout that courts order: the name, the facts, the right.</summary>
/// <param name="Capacity">The capacity in words.</param>
/// <param name="Result">The result in words: stated, not stated, cannot be sued under § 1983, immune, open.</param>
/// <param name="Facts">What the paper says that this defendant did or left undone.</param>
/// <param name="FactsAt">The places of all facts; empty for none.</param>
/// <param name="Rights">The rights asserted against this defendant.</param>
/// <param name="NotAddressed">The elements that no paragraph addresses with facts; places where one is named without facts.</param>
public sealed record SheetDefendant(
    string Name, string Capacity, string Result, EquatableArray<SheetLine> Facts, string FactsAt, EquatableArray<SheetLine> Rights, EquatableArray<SheetLine> NotAddressed);

/// <summary>A head of screening that the face of the paper raises, and as to whom.</summary>
/// <param name="Defendants">Names; empty where it is raised as to the paper as a whole.</param>
public sealed record SheetHead(string Head, EquatableArray<string> Defendants, string At);

/// <summary>A neutral sheet for a court's staff, ready for any format: words only, no markup.</summary>
/// <param name="Summary">The sheet in one sentence.</param>
/// <param name="Paper">What was read: file, case number, court, plaintiffs, length.</param>
/// <param name="Heads">Heads of the screening statutes.</param>
/// <param name="Source">How it was read: program, law, checksum.</param>
public sealed record SheetModel(
    string Title, string Summary, EquatableArray<SheetEntry> Paper, EquatableArray<SheetDefendant> Defendants, EquatableArray<SheetHead> Heads, EquatableArray<SheetEntry> Source);
