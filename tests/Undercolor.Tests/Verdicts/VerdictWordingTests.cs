using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.Verdicts;

/// <summary>That the packs have words for everything that a form can ask.</summary>
public sealed class VerdictWordingTests
{
    private static readonly VerdictWording s_wording = VerdictSamples.Library.Tables.Verdict;

    [Fact]
    public void Every_theory_and_every_element_has_its_question()
    {
        Assert.Equal(VerdictSamples.Library.Theories.Select(t => t.Id).Order(StringComparer.Ordinal), s_wording.Modules.Select(m => m.Module).Order(StringComparer.Ordinal));
        foreach (var theory in VerdictSamples.Library.Theories)
        {
            var asked = s_wording.Module(theory.Id)!.Elements;
            Assert.Equal(theory.Elements.Select(e => e.Id).Order(StringComparer.Ordinal), asked.Where(e => !e.IsOwn).Select(e => e.Element).Order(StringComparer.Ordinal));
            Assert.Contains(asked, e => e.Asks.Length > 0 && !e.IsCarried && e.Asks != "{mind}");
        }
    }

    [Fact]
    public void A_theory_that_needs_a_violation_has_a_question_about_it_and_no_other_has()
    {
        foreach (var module in s_wording.Modules) Assert.Equal(module.Needs == UnderlyingViolation.Nobody ? 0 : 1, module.Elements.Count(e => e.IsCarried));
    }

    [Fact]
    public void Every_right_has_words_for_every_custody_and_every_variant_of_a_circuit()
    {
        foreach (var right in VerdictSamples.Library.Rights)
        {
            foreach (var custody in Enum.GetValues<Custody>()) Assert.NotNull(s_wording.Right(right.Id, custody, [], VerdictSamples.Library.AsOf));
            foreach (var variant in right.Variants) Assert.Equal(variant.Id, s_wording.Right(right.Id, variant.Custody[0], [variant.Id], VerdictSamples.Library.AsOf)!.Variant);
        }
    }

    [Fact]
    public void A_state_of_mind_is_asked_for_exactly_where_the_right_asks_for_one()
    {
        foreach (var right in VerdictSamples.Library.Rights)
            foreach (var row in s_wording.Rights.Where(r => r.Right == right.Id && r.Variant.Length == 0)) Assert.True(right.MentalState != MentalState.Objective == row.Mind.Length > 0, row.Right);
    }

    [Fact]
    public void Every_consequence_is_there_once() =>
        Assert.Equal(Enum.GetValues<VerdictTrouble>(), s_wording.Consequences.Select(c => c.Trouble));

    [Fact]
    public void Only_known_words_stand_in_braces()
    {
        string[] known = ["{plaintiff}", "{defendant}", "{wrong}", "{violation}", "{mind}"];
        foreach (var text in s_wording.Modules.SelectMany(m => m.Elements).Select(e => e.Asks).Concat(s_wording.Rights.SelectMany(r => new[] { r.Wrong, r.Violation, r.Mind })))
            Assert.DoesNotContain('{', known.Aggregate(text, (t, word) => t.Replace(word, "", StringComparison.Ordinal)));
    }
}
