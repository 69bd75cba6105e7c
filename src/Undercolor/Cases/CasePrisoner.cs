using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>In what custody a plaintiff is when the complaint is filed, as the courts' form for prisoners asks.</summary>
public enum PrisonerStatus { PretrialDetainee, CivillyCommitted, ImmigrationDetainee, ConvictedStatePrisoner, ConvictedFederalPrisoner, Other }

/// <summary>An answer that may be that nobody knows.</summary>
public enum PlainAnswer { Yes, No, Unknown }

/// <summary>The grievances of a prisoner about these events: what was filed, where, and what came of it.</summary>
/// <param name="Confined">Whether the plaintiff was confined when the events took place; null where the file does not say. So with the others.</param>
/// <param name="Institution">Where the plaintiff was confined then.</param>
/// <param name="Procedure">Whether that place had a grievance procedure.</param>
/// <param name="Covers">Whether the procedure covers the claims.</param>
/// <param name="CoversWhich">Which of them.</param>
/// <param name="Filed">Whether a grievance was filed at that place.</param>
/// <param name="FiledElsewhere">Whether one was filed at another place.</param>
/// <param name="Where">Where it was filed.</param>
/// <param name="Claimed">What it said.</param>
/// <param name="Result">What was decided.</param>
/// <param name="Appeal">Every step of appeal, and whether the last was taken.</param>
/// <param name="WhyNot">Why none was filed.</param>
/// <param name="Informed">Who was told of it instead, when, how, and the answer.</param>
/// <param name="Note">Anything else about it.</param>
public sealed record CaseExhaustion(
    bool? Confined, FileWords Institution, PlainAnswer? Procedure, PlainAnswer? Covers, FileWords CoversWhich, PlainAnswer? Filed, PlainAnswer? FiledElsewhere, FileWords Where, FileWords Claimed,
    FileWords Result, FileWords Appeal, FileWords WhyNot, FileWords Informed, FileWords Note)
{
    public static CaseExhaustion None { get; } = new(
        null, FileWords.None, null, null, FileWords.None, null, null, FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None);
}

/// <summary>What a prisoner has sued over before.</summary>
/// <param name="Strikes">Whether a case was dismissed under the three-strikes rule; null where the file does not say. So with the others.</param>
/// <param name="Dismissals">For each such case: court, day and order.</param>
/// <param name="SameFacts">Whether other suits were brought about the same facts.</param>
/// <param name="Conditions">Whether other suits were brought about imprisonment.</param>
public sealed record CaseLawsuits(bool? Strikes, EquatableArray<FileWords> Dismissals, bool? SameFacts, bool? Conditions, EquatableArray<CaseLawsuit> Suits)
{
    public static CaseLawsuits None { get; } = new(null, [], null, null, []);
}

/// <summary>What an earlier suit was about.</summary>
public enum LawsuitSubject { SameFacts, Conditions }

/// <summary>An earlier suit.</summary>
/// <param name="Plaintiffs">Names.</param>
/// <param name="Defendants">Names.</param>
/// <param name="Pending">Whether it is still open; null where the file does not say.</param>
public sealed record CaseLawsuit(
    LawsuitSubject About, FileWords Plaintiffs, FileWords Defendants, FileWords Court, FileWords Docket, FileWords Judge, FileWords Filed, bool? Pending, FileWords Ended, FileWords Result, FileWords Appeal);
