using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>What a note beside a draft is about.</summary>
public enum NoteKind
{
    /// <summary>The last day to file, or that it is not known.</summary>
    TimeLimit,

    /// <summary>A criminal case or a finding of discipline.</summary>
    CriminalCase,

    /// <summary>A remedy that was left out, because the table shuts it.</summary>
    RemedyRefused,

    /// <summary>A remedy that was drafted against the table, with the reason in the file.</summary>
    RemedyOverridden,

    /// <summary>A remedy that was drafted and of which the table says more than yes.</summary>
    RemedyNoted,

    /// <summary>Something of the file that was not drafted, or a point of law that is open.</summary>
    Open,
}

/// <summary>Something that is said beside a draft and never in it.</summary>
/// <param name="Authorities">Keys.</param>
public sealed record DraftNote(NoteKind Kind, string Says, EquatableArray<string> Authorities);

/// <summary>A draft and what is to be said beside it.</summary>
public sealed record Draft(CourtPaper Paper, EquatableArray<DraftNote> Notes);
