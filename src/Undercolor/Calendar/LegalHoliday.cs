using Undercolor.Text;

namespace Undercolor.Calendar;

/// <summary>By whom a day is made a holiday.</summary>
public enum HolidaySource
{
    /// <summary>The statute on legal public holidays names the day.</summary>
    Named,

    /// <summary>It takes the place of such a day that falls on a weekend.</summary>
    Observed,

    /// <summary>The State where the court sits declares it.</summary>
    State,

    /// <summary>Whether it is a legal holiday is not known.</summary>
    Open,
}

/// <summary>Why a day is, or may be, a legal holiday.</summary>
/// <param name="Rests">Name of the State's statute; empty for the statute of the United States.</param>
/// <param name="Authorities">Keys; empty for a State's.</param>
public sealed record LegalHoliday(DateOnly Day, string Name, HolidaySource Source, string Rests, EquatableArray<string> Authorities);
