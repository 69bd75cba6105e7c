using Undercolor.Cases;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Participation;

/// <summary>Looks for sentences that make somebody answer for another because of the other's place.</summary>
internal sealed class RespondeatSuperior : IRule
{
    public string Id => "UC2008";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var passage in context.Passages.Where(p => p.IsAllegation && !AskedRelief.IsStateLaw(context, p)))
        {
            if (Phrases.First(context.Text, passage.Span, context.Cues("answers-for")) is not { } words || IsDenied(context, passage, words)) continue;
            var whose = context.Names.In(new(passage.Span.Start, words.Start)).Select(n => context.Case[n.Person]).LastOrDefault(p => p.IsDefendant);
            yield return Findings.Make(passage.At, whose is null ? [] : context.IdsOf(whose), ("defendant", whose?.Name ?? "a defendant"));
        }
    }

    /// <summary><c>does not rest on respondeat superior</c>.</summary>
    private static bool IsDenied(RuleContext context, Passage passage, TextSpan words) =>
        Phrases.Find(context.Text, new(passage.Span.Start, words.Start), "not") is not null;
}
