using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>What the pleading asks the court for, sentence by sentence.</summary>
internal static class AskedRelief
{
    /// <summary>The first sentence that asks for money.</summary>
    public static Passage? Money(RuleContext context) => context.Passages.FirstOrDefault(p => AsksForMoney(context, p));

    private static bool AsksForMoney(RuleContext context, Passage passage) =>
        Asks(context, passage) && (Phrases.Has(context.Text, passage.Span, context.Cues("compensatory")) || Phrases.Has(context.Text, passage.Span, context.Cues("punitive")) || passage.Words.Contains('$', StringComparison.Ordinal));

    /// <summary>The sentences that ask for an order about the future.</summary>
    public static IEnumerable<Passage> Orders(RuleContext context) =>
        context.Passages.Where(p => Asks(context, p) && Phrases.Has(context.Text, p.Span, context.Cues("asks-order")));

    /// <summary>In the part that asks for relief, or with words that ask.</summary>
    public static bool Asks(RuleContext context, Passage passage) =>
        passage.Section.Kind == Pleadings.SectionKind.Prayer || Phrases.Has(context.Text, passage.Span, context.Cues("asks"));

    /// <summary>Under a heading, or in words, of a claim under state law.</summary>
    public static bool IsStateLaw(RuleContext context, Passage passage) =>
        Phrases.Has(context.Text, passage.Span, context.Cues("state-law")) || Phrases.Has(passage.Section.Heading, new(0, passage.Section.Heading.Length), context.Cues("state-law"));

    public static bool IsLocalBody(Person person) => person.Kind is PartyKind.Municipality or PartyKind.Department;
}
