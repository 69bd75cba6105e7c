using Undercolor.Papers.Comparing.References;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing;

/// <summary>A right that words of a complaint name, on both sides.</summary>
/// <param name="Right">Id of the right in the packs.</param>
/// <param name="Old">Where the old complaint names it first; null where it does not, or in a heading only.</param>
/// <param name="LeftOut">Defendants of both complaints against whom only the old one names it.</param>
/// <param name="TakenIn">Defendants of both complaints against whom only the new one names it.</param>
public sealed record ClaimChange(string Right, string Label, bool InOld, bool InNew, Pinpoint? Old, Pinpoint? New, EquatableArray<string> LeftOut, EquatableArray<string> TakenIn)
{
    public bool IsSame => InOld && InNew && LeftOut.IsEmpty && TakenIn.IsEmpty;
}

/// <summary>A count on both sides, by its heading.</summary>
/// <param name="Old">The heading; empty for a count that is new.</param>
/// <param name="New">The heading; empty for a count that is left out.</param>
public sealed record CountChange(string Old, string New, int? OldNumber, int? NewNumber)
{
    internal static CountChange Of(CountPair pair) => new(pair.Old?.Heading ?? "", pair.New?.Heading ?? "", NumberOf(pair.Old), NumberOf(pair.New));

    public bool IsSame => Old == New;

    private static int? NumberOf(Section? count) => count is null ? null : CountNumbers.NumberOf(count);
}
