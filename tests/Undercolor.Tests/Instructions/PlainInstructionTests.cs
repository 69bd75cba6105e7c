using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>Instructions in plain words, by the law in force.</summary>
public sealed class PlainInstructionTests
{
    private static IReadOnlyList<PlainInstruction> Draft(string yaml, string? court = null, FillOptions? options = null) =>
        [.. new PlainDrafter(Models.Facts(yaml, court), Models.Forms, Models.Words).Draft(options ?? FillOptions.All, sentence => throw new InvalidOperationException(sentence))];

    private static PlainInstruction Of(string defendant, string? court = null, string? yaml = null) => Assert.Single(Draft(yaml ?? Models.Case, court, new([defendant], [])));

    [Fact]
    public void Every_form_is_of_an_element_of_the_packs_and_every_right_has_a_form()
    {
        var law = RuleBench.Library.For(null, null, RuleBench.Library.AsOf);
        Assert.All(Models.Forms.Modules, form =>
        {
            var module = law.Theories.Single(t => t.Id == form.Module);
            Assert.Empty(form.Elements.Select(e => e.Element).Except(module.Elements.Select(e => e.Id)));
            Assert.Empty(module.Elements.Select(e => e.Id).Except(form.Elements.Select(e => e.Element)));
        });
        Assert.Equal(law.Rights.Select(r => r.Id).Order(StringComparer.Ordinal), Models.Forms.Rights.Where(r => r.Variant.Length == 0).Select(r => r.Right).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Models.Forms.Rights.Where(r => r.Variant.Length > 0), r => Assert.Contains(law.Right(r.Right)!.Variants.Select(v => v.Id), id => id == r.Variant));
        Assert.All(law.Rights, r => Assert.Equal(r.MentalState is MentalState.Subjective or MentalState.Purpose, Models.Forms.Rights.First(f => f.Right == r.Id && f.Variant.Length == 0).Mind.Length > 0 || r.Id == "substantive-due-process" && r.MentalState == MentalState.Subjective));
    }

    [Theory]
    [InlineData("finch", "color-of-law direct/own-act ordered")]
    [InlineData("vale", "color-of-law failure-to-intervene/violation-by-another failure-to-intervene/presence failure-to-intervene/inaction")]
    [InlineData("marlow", "color-of-law ordered/act-of-another")]
    [InlineData("larkmoor", "color-of-law custom/custom custom/violation causation/but-for causation/connection")]
    public void Each_sentence_has_the_id_of_its_element(string defendant, string elements)
    {
        var found = Of(defendant).Sentences.Select(s => s.Element).Where(e => e.Length > 0).ToList();
        Assert.All(elements.Split(' '), element => Assert.Contains(found, e => e == element || element == "ordered"));
        Assert.Equal(["causation/but-for", "causation/connection"], found[^2..]);
    }

    [Fact]
    public void A_circuit_that_refuses_or_leaves_open_is_told_to_the_judge_and_not_to_the_jury()
    {
        Assert.Contains("integral-participant", Of("vale", "ca9").Theories);
        Assert.DoesNotContain("integral-participant", Of("vale", "ca2").Theories);
        var note = Of("vale", "ca2").Notes.Single(n => n.Says.Contains("common plan", StringComparison.Ordinal));
        Assert.DoesNotContain("common plan", string.Concat(Of("vale", "ca2").Sentences.Select(s => s.Text)), StringComparison.Ordinal);
        Assert.Contains("was verified", note.Says, StringComparison.Ordinal);
        Assert.Contains(Of("marlow", "ca2").Notes, n => n.Says.StartsWith("Not in the text, because the circuit refuses it", StringComparison.Ordinal));
        Assert.Contains("supervisory-history", Of("marlow", "ca9").Theories);
    }

    [Fact]
    public void Without_a_court_only_what_is_common_to_all_circuits_is_told()
    {
        var vale = Of("vale", yaml: Models.Case.Replace("court: cand\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain("integral-participant", vale.Theories);
        Assert.Contains(vale.Notes, n => n.Says.Contains("the court is not known: ca", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("arrestee", "objectively reasonable", "maliciously")]
    [InlineData("prisoner", "maliciously", "objectively reasonable")]
    public void The_test_of_force_goes_by_custody(string custody, string says, string not)
    {
        var text = string.Concat(Of("finch", yaml: Models.Case.Replace("custody: arrestee", $"custody: {custody}", StringComparison.Ordinal)).Sentences.Select(s => s.Text));
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Custody_that_is_not_told_is_a_note() => Assert.Contains(Of("finch", yaml: Models.Case.Replace("custody: arrestee\n", "", StringComparison.Ordinal)).Notes, n => n.Says.Contains("'custody'", StringComparison.Ordinal));

    [Fact]
    public void What_is_agreed_is_no_point_to_be_proved()
    {
        var finch = Of("finch", yaml: Models.Case + "stipulations:\n  - { id: st1, what: agreed, on: [color-of-law] }\n");
        Assert.Equal("", finch.Sentences.Single(s => s.Element == "color-of-law").Label);
        Assert.Equal("1.", Of("finch").Sentences.Single(s => s.Element == "color-of-law").Label);
    }

    [Fact]
    public void One_whom_nothing_ties_gets_a_note_and_no_text()
    {
        var idle = Of("idle", yaml: Models.Case.Replace("people:\n", "people:\n  idle: { name: Officer Rowan Thorne, defendant: true }\n", StringComparison.Ordinal));
        Assert.Empty(idle.Sentences);
        Assert.Contains("states nothing of Officer Rowan Thorne", Assert.Single(idle.Notes).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_is_marked_and_has_no_slot_left() => Assert.All(Draft(Models.Case), text =>
    {
        Assert.Contains("not a court's model", text.Mark, StringComparison.Ordinal);
        Assert.All(text.Sentences, s => Assert.DoesNotContain("{", s.Text, StringComparison.Ordinal));
    });
}
