using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Why a row of a roster does not fit a slot.</summary>
/// <param name="Line">Of the row.</param>
/// <param name="Is">What the row says.</param>
/// <param name="Wanted">What the slot says.</param>
public sealed record Mismatch(int Line, DoeTrait Trait, string Is, string Wanted);

/// <summary>How somebody on a roster stands to a slot.</summary>
/// <param name="Fits">Traits of the slot that a row gives and that fit.</param>
/// <param name="Unknown">Traits of the slot of which no row says anything; they rule nobody out.</param>
/// <param name="Mismatches">One for each row that does not fit; where a row fits, empty.</param>
public sealed record SlotMatch(Candidate Candidate, EquatableArray<DoeTrait> Fits, EquatableArray<DoeTrait> Unknown, EquatableArray<Mismatch> Mismatches)
{
    public bool IsRuledOut => !Mismatches.IsEmpty;

    /// <summary>Holds every row of somebody against a slot. What belongs to the person may stand in any row; what belongs to a turn of duty must fit in one.</summary>
    public static SlotMatch Of(Candidate candidate, CaseSlot slot)
    {
        var own = slot.Constraints.Where(c => !Candidate.IsOfDuty(c.Trait)).Select(c => Person(candidate, c)).OfType<Mismatch>().ToList();
        var duty = slot.Constraints.Where(c => Candidate.IsOfDuty(c.Trait)).ToList();
        var rows = candidate.Duty.Select(row => (Row: row, Wrong: duty.Select(c => Row(row, c)).OfType<Mismatch>().FirstOrDefault())).ToList();
        var mismatches = own.Count > 0 ? own : rows.Exists(r => r.Wrong is null) ? [] : rows.Select(r => r.Wrong!).ToList();
        var fitting = rows.Where(r => r.Wrong is null).Select(r => r.Row).ToList();
        bool IsKnown(SlotConstraint c) => Candidate.IsOfDuty(c.Trait) ? fitting.Exists(r => r.Values(c.Trait).Any()) : candidate.Values(c.Trait).Any();
        return new(
            candidate, slot.Constraints.Where(c => mismatches.Count == 0 && IsKnown(c)).Select(c => c.Trait).ToEquatableArray(),
            slot.Constraints.Where(c => mismatches.Count == 0 && !IsKnown(c)).Select(c => c.Trait).ToEquatableArray(), mismatches.ToEquatableArray());
    }

    private static Mismatch? Person(Candidate candidate, SlotConstraint constraint)
    {
        var rows = candidate.Rows.Where(r => r.Values(constraint.Trait).Any()).ToList();
        return rows.Count == 0 || rows.Exists(r => Row(r, constraint) is null) ? null : Row(rows[0], constraint);
    }

    /// <summary>Null where the row fits, and where it says nothing of the trait.</summary>
    private static Mismatch? Row(RosterRow row, SlotConstraint constraint)
    {
        var values = row.Values(constraint.Trait).ToList();
        return values.Count == 0 || values.Exists(v => constraint.Values.Any(w => Same(constraint.Trait, v, w.Text.Trim()))) ? null
            : new(row.Line, constraint.Trait, string.Join("; ", values), string.Join(" or ", constraint.Values.Select(w => w.Text.Trim())));
    }

    private static bool Same(DoeTrait trait, string value, string wanted) => trait == DoeTrait.Badge ? Pattern(Close(value), Close(wanted)) : string.Equals(value, string.Join(' ', wanted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters, digits and the two signs; badges are written with dashes and blanks or without.</summary>
    private static string Close(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '?' or '*')).ToUpperInvariant();

    /// <summary>Whether a text fits a pattern of <c>?</c> and <c>*</c>, in time of length times length.</summary>
    private static bool Pattern(string text, string pattern)
    {
        var (t, p, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == text[t])) (t, p) = (t + 1, p + 1);
            else if (p < pattern.Length && pattern[p] == '*') (star, mark, p) = (p, t, p + 1);
            else if (star >= 0) (p, mark, t) = (star + 1, mark + 1, mark + 1);
            else return false;
        return pattern.AsSpan(p).TrimEnd('*').IsEmpty;
    }
}
