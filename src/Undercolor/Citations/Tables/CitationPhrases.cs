using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>Phrases that stand between citations.</summary>
/// <param name="Signals">See, e.g., Cf. … as printed, without the comma that follows.</param>
/// <param name="Histories">What later became of a decision: the phrase and the word for it in reports.</param>
/// <param name="Parentheticals">The first word of a parenthetical and its kind.</param>
public sealed record CitationPhrases(EquatableArray<string> Signals, EquatableArray<KeyValuePair<string, string>> Histories, EquatableArray<KeyValuePair<string, string>> Parentheticals);
