using System.Globalization;

namespace Undercolor.Doctrine;

/// <summary>In what a period is stated.</summary>
public enum PeriodUnit { Hours, Days, Weeks, Months, Years }

/// <summary>A length of time that a rule gives, as it is stated: 90 days are not 3 months.</summary>
/// <param name="Length">Zero or more.</param>
public readonly record struct Period(int Length, PeriodUnit Unit)
{
    /// <summary>Longer ones are no periods of a lawsuit, and would leave the calendar.</summary>
    private const int Longest = 10_000;

    /// <summary>Reads <c>21d</c>, <c>21 days</c>, <c>3 months</c>, <c>1 year</c>, <c>48h</c>.</summary>
    public static Period? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var digits = trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || !int.TryParse(trimmed.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > Longest) return null;
        return trimmed[digits..].Trim() switch
        {
            "h" or "hour" or "hours" => new(length, PeriodUnit.Hours),
            "d" or "day" or "days" => new(length, PeriodUnit.Days),
            "w" or "week" or "weeks" => new(length, PeriodUnit.Weeks),
            "m" or "month" or "months" => new(length, PeriodUnit.Months),
            "y" or "year" or "years" => new(length, PeriodUnit.Years),
            _ => null,
        };
    }

    public override string ToString()
    {
        var unit = Words<PeriodUnit>.Of(Unit);
        return string.Create(CultureInfo.InvariantCulture, $"{Length} {(Length == 1 ? unit[..^1] : unit)}");
    }
}
