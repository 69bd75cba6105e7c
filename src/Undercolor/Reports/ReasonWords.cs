using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>Each reason as a clause for a table and as a sentence about the pleading. Both modes show the same words.</summary>
public static class ReasonWords
{
    public static string Short(Reason reason) => reason switch
    {
        Reason.NoFacts => "no facts about this defendant",
        Reason.GroupPleading => "only as one of a group",
        Reason.RespondeatSuperior => "only for what others did",
        Reason.ShouldHaveKnown => "“should have known” only",
        Reason.Conclusory => "labels without facts",
        Reason.NoUnderlyingViolation => "no violation by another is stated",
        Reason.NotPresent => "not placed at the event",
        Reason.NoOpportunity => "no time or means to act",
        Reason.NoKnowledge => "no facts of knowledge",
        Reason.NoCausation => "no link to the harm",
        Reason.SupersedingCause => "someone else's decision came between",
        Reason.NoPolicy => "no policy, custom or final decision",
        Reason.NoColorOfLaw => "not under color of state law",
        Reason.WrongVehicle => "§ 1983 is not the vehicle",
        Reason.DepartmentNotSuable => "a part of a larger body",
        Reason.NotAPerson => "not a “person” under § 1983",
        Reason.DoeUnidentified => "not described",
        Reason.AbsoluteImmunity => "absolute immunity",
        Reason.OfficialCapacityOnly => "official capacity only",
        Reason.StateOfMind => "no facts of state of mind",
        Reason.CircuitSplit => "the circuits differ",
        Reason.Unreadable => "the words could not be read",
    };

    /// <param name="name">The defendant as the pleading names them.</param>
    public static string Sentence(Reason reason, string name) => reason switch
    {
        Reason.NoFacts => $"No sentence says what {name} personally did.",
        Reason.GroupPleading => $"A group is said to have acted; no sentence says which part {name} had in it.",
        Reason.RespondeatSuperior => $"What is said of {name} rests on the acts of other people.",
        Reason.ShouldHaveKnown => $"The pleading says that {name} should have known; it states no fact that shows knowledge.",
        Reason.Conclusory => $"The words about {name} are labels or legal conclusions without facts.",
        Reason.NoUnderlyingViolation => $"No sentence states a violation by somebody else that {name} could answer for.",
        Reason.NotPresent => $"No sentence places {name} where it happened.",
        Reason.NoOpportunity => $"No sentence states the time or the means that {name} had to act.",
        Reason.NoKnowledge => $"No sentence states a fact that shows what {name} knew.",
        Reason.NoCausation => $"No sentence ties what {name} did to the harm.",
        Reason.SupersedingCause => $"The pleading shows a decision by somebody else between what {name} did and the harm.",
        Reason.NoPolicy => $"No sentence states a policy, custom or final decision of {name} that caused the harm.",
        Reason.NoColorOfLaw => $"The pleading does not show {name} using power that state law gave.",
        Reason.WrongVehicle => $"The claim against {name} belongs under a law other than § 1983.",
        Reason.DepartmentNotSuable => $"{name} is a part of a larger body; state law decides whether it can be sued in its own name.",
        Reason.NotAPerson => $"{name} is not a “person” that § 1983 reaches.",
        Reason.DoeUnidentified => $"The pleading does not describe {name} so that the person could be found.",
        Reason.AbsoluteImmunity => $"The work that {name} is said to have done is covered by absolute immunity.",
        Reason.OfficialCapacityOnly => $"{name} is sued in an official capacity only, which is a suit against the office.",
        Reason.StateOfMind => $"No sentence states a fact that shows the state of mind of {name} which this right asks for.",
        Reason.CircuitSplit => $"The circuits differ on a rule that decides the answer for {name}.",
        Reason.Unreadable => $"The words about {name} could not be read well enough to answer.",
    };
}
