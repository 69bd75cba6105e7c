using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>Words that a case file may use and that the packs and the lexicon decide.</summary>
/// <param name="Rights">Ids of rights.</param>
/// <param name="Classes">Classes of facts: <c>force</c>, <c>about:care</c>.</param>
public sealed record CaseTerms(CourtTable Courts, EquatableArray<string> Rights, EquatableArray<string> Classes);
