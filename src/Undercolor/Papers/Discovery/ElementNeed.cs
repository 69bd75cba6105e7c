using Undercolor.Analysis;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>An element that a claim against a defendant needs, and how far the case file has it.</summary>
/// <param name="Plaintiff">Id in the case file; empty for what belongs to no claim.</param>
/// <param name="Claim">As papers call it; empty for what belongs to no claim.</param>
/// <param name="Module">Id of the theory in the packs; empty for what belongs to none.</param>
/// <param name="Theory">Its word in the closed vocabulary.</param>
/// <param name="Element">Id of the element, or <c>identity</c>, <c>immunity</c> or <c>color-of-law</c>.</param>
/// <param name="What">What is missing, in one clause; empty for what is told.</param>
/// <param name="Grounds">Ids of the statements on which it rests.</param>
public sealed record ElementNeed(string Plaintiff, string Defendant, string Claim, string Module, string Theory, string Element, ElementValue Value, string What, EquatableArray<string> Grounds)
{
    public const string Identity = "identity", Immunity = "immunity", Color = "color-of-law";

    /// <summary>The same in the pleading, the request, the instruction and the verdict form: <c>failure-to-intervene/presence</c>.</summary>
    public string Path => Module.Length == 0 ? Element : $"{Module}/{Element}";

    /// <summary>Whether the conduct brought about the harm or the loss of the right; the same for every theory.</summary>
    public bool IsOfCause => Element is "caused-harm" or "caused-deprivation";

    /// <summary>Nothing in the file, or nothing that counts; otherwise it is told, and the proof will need it.</summary>
    public bool IsLacking => Value is ElementValue.Missing or ElementValue.Conclusory or ElementValue.Unclear or ElementValue.Contradicted or ElementValue.Unsupported or ElementValue.NotProved;
}
