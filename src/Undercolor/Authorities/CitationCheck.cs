using Undercolor.Doctrine;

namespace Undercolor.Authorities;

/// <summary>A verdict and the fact that it rests on; the default is "not checked".</summary>
public readonly record struct Answer(Verdict Verdict, string? Reason = null)
{
    /// <summary>Empty where the verdict says it all.</summary>
    public string Why => Reason ?? "";

    public override string ToString() => Why.Length == 0 ? VerdictWords.Of(Verdict) : $"{VerdictWords.Of(Verdict)}: {Why}";
}

/// <summary>Four separate questions about one citation.</summary>
/// <param name="Reporter">Is the reporter known, and could that volume be of that year and court?</param>
/// <param name="Index">Is volume and page in the shipped table of authorities?</param>
/// <param name="Name">Does the name match?</param>
/// <param name="Quotation">Does the quotation stand in the authority, or in the exhibit that the user supplied?</param>
/// <param name="Authority">The entry of the table; null where there is none.</param>
/// <param name="Weight">Whether it binds the court.</param>
/// <param name="Warning">What the table says became of it; empty for nothing known.</param>
public sealed record CitationCheck(Answer Reporter, Answer Index, Answer Name, Answer Quotation, Authority? Authority, WeightAnswer Weight, string Warning)
{
    public static CitationCheck None { get; } = new(default, default, default, default, null, new(Authorities.Weight.NotChecked, ""), "");

    public IEnumerable<(string Question, Answer Answer)> Answers => [("reporter", Reporter), ("index", Index), ("name", Name), ("quotation", Quotation)];

    public bool Differs => Answers.Any(a => VerdictWords.IsDifference(a.Answer.Verdict));
}
