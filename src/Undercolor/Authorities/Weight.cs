namespace Undercolor.Authorities;

/// <summary>What an authority weighs in a court on a day.</summary>
public enum Weight
{
    /// <summary>The court, or the day, or the authority is not known well enough.</summary>
    NotChecked,
    Binding,
    Persuasive,

    /// <summary>Neither: later than the day, no longer law, or no decision or law at all.</summary>
    Neither,
}

/// <param name="Why">In a few words.</param>
public readonly record struct WeightAnswer(Weight Weight, string Why);

public static class WeightWords
{
    public static string Of(Weight weight) => weight switch
    {
        Weight.NotChecked => "not checked",
        Weight.Binding => "binding",
        Weight.Persuasive => "persuasive",
        Weight.Neither => "neither",
    };
}
