using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>What can tell one employee of a body from another. The words are the columns of a roster as well.</summary>
public enum DoeTrait
{
    Post, Shift,

    /// <summary>A day of duty, written like 2026-04-03.</summary>
    Day, Unit, Car, Camera,
    Rank, Sex, Build, Hair,

    /// <summary>Digits of a badge; <c>?</c> stands for one that is not known, <c>*</c> for any number of them.</summary>
    Badge,
}

/// <summary>One thing that is known of a Doe.</summary>
/// <param name="Values">Any of these fits; never empty.</param>
public sealed record SlotConstraint(DoeTrait Trait, EquatableArray<FileWords> Values);

/// <summary>A Doe as a place to be filled: what is known of the person, and who it turned out to be.</summary>
/// <param name="Is">Name of the person; empty while nobody knows.</param>
public sealed record CaseSlot(EquatableArray<SlotConstraint> Constraints, FileWords Is)
{
    public static CaseSlot None { get; } = new([], FileWords.None);
}

/// <summary>People of whom the file says that no two are the same person.</summary>
/// <param name="Why">How that is known.</param>
public sealed record CaseApart(string Id, EquatableArray<string> Who, FileWords Why);

/// <summary>Something that was asked to learn who somebody is.</summary>
/// <param name="About">Ids of those whom it is about; empty for the case as a whole.</param>
/// <param name="What">What was asked for.</param>
/// <param name="Of">Of whom.</param>
/// <param name="Answered">Null where no answer has come, or the file does not say when.</param>
public sealed record CaseInquiry(string Id, EquatableArray<string> About, FileWords What, FileWords Of, FileWords How, DateOnly? Asked, DateOnly? Answered, FileWords Answer);
