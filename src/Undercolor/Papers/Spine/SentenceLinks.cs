using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>The sentences of the instructions in plain words that ask for an element. Both points on cause ask whether the conduct caused the harm.</summary>
internal sealed class SentenceLinks(EquatableArray<PlainInstruction> instructions, ILookup<string, StatedClaim> claims)
{
    private const string Cause = "causation/";

    public IEnumerable<SpineLink> Of(EquatableArray<ElementNeed> needs)
    {
        foreach (var instruction in instructions)
        {
            var called = claims[instruction.Claim].Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            var own = needs.Where(n => n.Defendant == instruction.Defendant && called.Contains(n.Claim)).ToList();
            foreach (var (sentence, nth) in Numbering.Of(instruction.Sentences.Where(s => s.Element.Length > 0), s => s.Element))
                foreach (var need in own.Where(n => IsAskedBy(n, sentence)))
                    yield return new(SpinePaper.Sentence, $"{instruction.Defendant}/{instruction.Claim}/{sentence.Element}{nth}", sentence.Label, SpineReader.KeyOf(need));
        }
    }

    private static bool IsAskedBy(ElementNeed need, PlainSentence sentence) => sentence.Element.StartsWith(Cause, StringComparison.Ordinal) ? need.IsOfCause : sentence.Element == need.Path;
}
