using Undercolor.Causation.Equations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>An answer, as far as the stated links give one.</summary>
public enum Known
{
    Yes,
    No,

    /// <summary>It depends on what nobody knows.</summary>
    Unknown,

    /// <summary>The search reached its bound.</summary>
    NotDecided,
}

/// <summary>How a person's conduct stands to an effect.</summary>
public enum CausalPattern
{
    /// <summary>No stated link leads from this person's conduct to the effect.</summary>
    NoLink,

    /// <summary>Without it the effect would not have come.</summary>
    ButFor,

    /// <summary>It brought the effect about, and something else, which did not come in, would have brought it about without it.</summary>
    Preempting,

    /// <summary>It was enough with others who were enough as well, or one of more than were needed.</summary>
    Overdetermined,

    /// <summary>It would have brought the effect about, but something else did so first.</summary>
    Preempted,

    /// <summary>It made no difference.</summary>
    NoDifference,

    /// <summary>It depends on what nobody knows.</summary>
    Unknown,
    NotDecided,
}

/// <summary>What the definitions say of some conduct and an effect.</summary>
/// <param name="ButFor">Would the effect have failed without it?</param>
/// <param name="Cause">Is it, or a part of it, an actual cause by the modified definition of Halpern and Pearl?</param>
/// <param name="Ness">Is it a necessary element of a set that was enough?</param>
/// <param name="Changed">Of a witness: events of the conduct that were otherwise. Indices.</param>
/// <param name="Held">Of a witness: events that were held as they were. Indices of events; what stepped in for nobody is left out.</param>
public sealed record CausalTest(Known ButFor, Known Cause, Known Ness, EquatableArray<int> Changed, EquatableArray<int> Held)
{
    public static CausalTest Unlinked { get; } = new(Known.No, Known.No, Known.No, [], []);
}

/// <summary>One event of a person's conduct, alone.</summary>
public sealed record ActAnswer(int Event, CausalTest Test);

/// <summary>A smallest set of people whose conduct together is a cause.</summary>
/// <param name="People">Ids.</param>
/// <param name="ButFor">Without the conduct of all of them, the effect would not have come.</param>
/// <param name="IsSure">It is so however the open points lie.</param>
public sealed record JointCause(EquatableArray<string> People, bool ButFor, bool IsSure);

/// <summary>What flips an answer.</summary>
/// <param name="Links">Smallest set of assumed links; indices; empty where no set of up to three flips it.</param>
/// <param name="WouldBe">The but-for answer without them.</param>
public sealed record Hinge(EquatableArray<int> Links, Known WouldBe)
{
    public static Hinge None { get; } = new([], Known.Unknown);
}

/// <summary>Everything about one person and one effect.</summary>
/// <param name="Conduct">Indices of the conduct that leads to the effect.</param>
/// <param name="Together">All of that conduct together.</param>
/// <param name="Acts">Each alone.</param>
/// <param name="OvertakenBy">Of <see cref="CausalPattern.Preempted"/>: the person who did it first.</param>
/// <param name="DependsOn">Open points on which the but-for answer or the pattern turns.</param>
public sealed record CausalAnswer(
    string Person, GraphEffect Effect, EquatableArray<int> Conduct, CausalTest Together, EquatableArray<ActAnswer> Acts, CausalPattern Pattern, string OvertakenBy,
    EquatableArray<Doubt> DependsOn, Hinge HangsOn, Connection Connection)
{
    public CauseResult Result => Pattern switch
    {
        CausalPattern.NoLink => CauseResult.NotLinked,
        CausalPattern.Preempting or CausalPattern.Preempted or CausalPattern.NoDifference => CauseResult.NotButFor,
        CausalPattern.ButFor when Connection.Answer == ChainAnswer.Breaks => CauseResult.CutOff,
        CausalPattern.ButFor when Connection.Answer == ChainAnswer.Holds => CauseResult.Stated,
        CausalPattern.ButFor or CausalPattern.Overdetermined or CausalPattern.Unknown or CausalPattern.NotDecided => CauseResult.Open,
    };
}

/// <summary>What the stated links come to for one person and one effect.</summary>
public enum CauseResult
{
    /// <summary>But-for cause, and connected to the effect.</summary>
    Stated,

    /// <summary>It turns on what is not known, or on a rule that is not settled.</summary>
    Open,

    /// <summary>But-for cause, and another's decision cut the effect off.</summary>
    CutOff,

    /// <summary>The effect would have come all the same.</summary>
    NotButFor,

    /// <summary>No stated link leads there.</summary>
    NotLinked,
}
