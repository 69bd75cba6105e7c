using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>Each kind of correction, with the twin that has none.</summary>
public sealed class CorrectionKindTests
{
    private const string Struck = "{ sentence: He struck Mr. Pike in the face with a baton., before: Officer Finch spoke to Officer Vale. }";

    [Fact]
    public void A_pronoun_stands_for_whom_the_person_says()
    {
        var plain = Mended.Plain();
        Assert.Equal("Officer Alder Finch", plain.ActorsOf(plain.Fact("struck")));
        var mended = Mended.With($"  - {{ kind: actor, words: he, is: Officer Vale, at: {Struck} }}");
        Assert.Equal("Officer Juniper Vale", mended.ActorsOf(mended.Fact("struck")));
        Assert.True(mended.Fact("struck").Corrected);
        Assert.Equal(("actor", "“he”", "Officer Vale", false), (mended.Only().Kind, mended.Only().Target, mended.Only().Value, mended.Only().Stale));
        Assert.Equal(CellResult.Adequate, mended.Defendant("Vale").Ruling);
        Assert.DoesNotContain(mended.Defendant("Finch").Claims, c => c is { Claim: "excessive-force", Result: CellResult.Adequate });
    }

    [Fact]
    public void A_group_is_those_whom_the_person_names_and_may_be_somebody_else()
    {
        Assert.True(Mended.Plain().Fact("laughed").Actors.Certainty is ActorCertainty.Ambiguous or ActorCertainty.Stranger);
        var mended = Mended.With("  - { kind: actor, words: The deputies, is: [Finch, Vale], at: { sentence: The deputies laughed. } }");
        Assert.Equal("Officer Alder Finch, Officer Juniper Vale", mended.ActorsOf(mended.Fact("laughed")));
        var strangers = Mended.With($"  - {{ kind: actor, words: he, is: somebody else, at: {Struck} }}");
        Assert.Equal(ActorCertainty.Stranger, strangers.Fact("struck").Actors.Certainty);
    }

    [Fact]
    public void A_missing_agent_is_supplied_from_the_words_around_it_by_a_person_only()
    {
        Assert.Equal(ActorCertainty.Missing, Mended.Plain().Fact("kicked").Actors.Certainty);
        var mended = Mended.With("  - { kind: fact, words: was kicked, by: Officer Vale, at: { sentence: Mr. Pike was kicked in the ribs. } }");
        Assert.Equal("Officer Juniper Vale", mended.ActorsOf(mended.Fact("kicked")));
        Assert.Equal(FactKind.Act, mended.Fact("kicked").Kind);
    }

    [Fact]
    public void A_fact_has_the_target_that_the_person_names()
    {
        var mended = Mended.With($"  - {{ kind: fact, words: struck, to: Officer Vale, at: {Struck} }}");
        Assert.Equal("Officer Juniper Vale", mended.Case[Assert.Single(mended.Fact("struck").Targets.Members)].Name);
        Assert.True(mended.Case[Assert.Single(Mended.Plain().Fact("struck").Targets.Members)].IsPlaintiff);
    }

    [Theory]
    [InlineData("conclusion", FactKind.Conclusion)]
    [InlineData("omission", FactKind.Omission)]
    public void A_fact_is_of_the_kind_that_the_person_says(string word, FactKind kind)
    {
        Assert.Equal(FactKind.Act, Mended.Plain().Fact("struck").Kind);
        Assert.Equal(kind, Mended.With($"  - {{ kind: fact, words: struck, is: {word}, at: {Struck} }}").Fact("struck").Kind);
    }

    [Fact]
    public void An_act_that_is_said_to_be_a_conclusion_ties_nobody()
    {
        Assert.Contains(Mended.Plain().Defendant("Finch").Claims, c => c is { Claim: "excessive-force", Result: CellResult.Adequate });
        Assert.DoesNotContain(Mended.With($"  - {{ kind: fact, is: conclusion, at: {Struck} }}").Defendant("Finch").Claims, c => c is { Claim: "excessive-force", Result: CellResult.Adequate });
    }

    [Fact]
    public void A_sentence_that_states_no_fact_yields_none() =>
        Assert.DoesNotContain(Mended.With($"  - {{ kind: fact, is: none, at: {Struck} }}").Case.Facts, f => f.Verb == "struck");

    [Fact]
    public void A_fact_that_the_reader_did_not_see_is_added_with_the_words_of_its_verb()
    {
        const string Sentence = "One blow to the face of Mr. Pike from the baton of Officer Vale.";
        var complaint = Mended.Complaint.Replace("The deputies laughed.", Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Mended.Plain(complaint).Case.Facts, f => f.At.Quote.Contains("blow", StringComparison.Ordinal));
        var mended = Mended.With($"  - {{ kind: fact, words: One blow to the face of Mr. Pike, is: act, by: Vale, to: Rowan Pike, at: {{ sentence: {Sentence} }} }}", complaint);
        var added = Assert.Single(mended.Case.Facts, f => f.At.Quote == "One blow to the face of Mr. Pike");
        Assert.Equal(("Officer Juniper Vale", true), (mended.ActorsOf(added), mended.Case[added.Targets.Members[0]].IsPlaintiff));
        Assert.Equal(added.At.Quote, added.At.Span.Of(mended.Text.Text));
        Assert.Equal([.. mended.Case.Facts.Select(f => f.Sentence).Order()], mended.Case.Facts.Select(f => f.Sentence));
    }

    [Fact]
    public void Capacity_kind_and_identity_are_what_the_person_says()
    {
        var plain = Mended.Plain();
        Assert.Equal((Capacity.Unspecified, PartyKind.Municipality, Identified.Named), (plain.Defendant("Vale").Capacity, plain.Defendant("City").Kind, plain.Defendant("Finch").Identified));
        var mended = Mended.With("""
              - { kind: capacity, name: Officer Vale, is: individual }
              - { kind: party-kind, name: City of Larkmoor, is: department }
              - { kind: identified, name: Alder Finch, is: doe }
            """);
        Assert.Equal((Capacity.Individual, PartyKind.Department, Identified.Doe), (mended.Defendant("Vale").Capacity, mended.Defendant("City").Kind, mended.Defendant("Finch").Identified));
        Assert.Contains(plain.Assessment.Diagnostics, d => d.Id == "UC5001" && d.Defendants.Contains("d2"));
        Assert.DoesNotContain(mended.Assessment.Diagnostics, d => d.Id == "UC5001" && d.Defendants.Contains("d2"));
    }

    [Fact]
    public void Somebody_becomes_a_defendant_or_ceases_to_be_one()
    {
        var mended = Mended.With("""
              - { kind: party, name: Officer Vale, is: neither }
              - { kind: party, name: Tollgate Road, is: defendant }
            """);
        Assert.Equal(["Officer Alder Finch", "City of Larkmoor", "Tollgate Road"], mended.Assessment.Defendants.Select(d => d.Name));
    }

    [Fact]
    public void Two_names_are_merged_under_the_first_in_the_place_of_the_earlier()
    {
        var complaint = Mended.Complaint.Replace("OFFICER ALDER FINCH;", "ALDER FINCH; OFFICER A. FYNCH;", StringComparison.Ordinal);
        Assert.Equal(4, Mended.Plain(complaint).Assessment.Defendants.Count);
        var mended = Mended.With("  - { kind: same, names: [Officer A. Fynch, Alder Finch] }", complaint);
        Assert.Equal(["Officer A. Fynch", "Officer Juniper Vale", "City of Larkmoor"], mended.Assessment.Defendants.Select(d => d.Name));
        Assert.Equal("Officer A. Fynch", mended.ActorsOf(mended.Fact("struck")));
    }

    [Fact]
    public void A_name_that_the_reader_took_for_nobody_becomes_another_name_of_somebody()
    {
        var complaint = Mended.Complaint.Replace("The deputies laughed.", "The Hammer laughed.", StringComparison.Ordinal);
        var mended = Mended.With("  - { kind: same, names: [Officer Vale, The Hammer] }", complaint);
        Assert.Equal("Officer Juniper Vale", mended.ActorsOf(mended.Fact("laughed")));
        Assert.DoesNotContain(Mended.Plain(complaint).Case.Facts, f => f.Verb == "laughed" && f.Actors.Certainty == ActorCertainty.Sure);
    }

    [Fact]
    public void One_name_for_two_people_is_separated()
    {
        var complaint = Mended.Complaint.Replace("The deputies laughed.", "Sergeant Finch laughed.", StringComparison.Ordinal);
        Assert.Equal("Officer Alder Finch", Mended.Plain(complaint).ActorsOf(Mended.Plain(complaint).Fact("laughed")));
        var mended = Mended.With("  - { kind: separate, names: [Officer Finch, Sergeant Finch] }", complaint);
        Assert.Equal("Sergeant Finch", mended.ActorsOf(mended.Fact("laughed")));
        Assert.Equal("Officer Alder Finch", mended.ActorsOf(mended.Fact("spoke")));
        Assert.Equal(3, mended.Assessment.Defendants.Count);
    }

    [Fact]
    public void The_court_of_a_correction_beats_the_caption_and_an_option_beats_the_correction()
    {
        Assert.Equal(("txnd", "caption"), (Mended.Plain().Assessment.Provenance.Court, Mended.Plain().Assessment.Provenance.CourtFrom));
        var mended = Mended.With("  - { kind: court, is: cand }");
        Assert.Equal(("cand", "correction"), (mended.Assessment.Provenance.Court, mended.Assessment.Provenance.CourtFrom));
        var option = Rules.RuleBench.Workbench.Check(Documents.Fixtures.ReadText(Mended.Complaint), CheckOptions.Default with { Court = "ca9", Corrections = Mended.Read("  - { kind: court, is: cand }") }, "test");
        Assert.Equal(("ca9", "option", true), (option.Assessment.Provenance.Court, option.Assessment.Provenance.CourtFrom, option.Only().Stale));
    }

    [Theory]
    [InlineData("convicted", Custody.Convicted)]
    [InlineData("detainee", Custody.Detainee)]
    public void The_plaintiff_is_convicted_or_awaiting_trial_as_the_person_says(string word, Custody custody)
    {
        Assert.NotEqual(custody, Mended.Plain().Case.Custody);
        Assert.Equal(custody, Mended.With($"  - {{ kind: custody, is: {word} }}").Case.Custody);
    }

    [Fact]
    public void A_finding_that_is_set_aside_leaves_the_list_and_stays_in_the_report()
    {
        var plain = Mended.Plain().Assessment;
        Assert.Equal(2, plain.Diagnostics.Count(d => d.Id == "UC5001"));
        var mended = Mended.With("  - { kind: suppress, rule: UC5001, defendant: Vale, reason: It is stated in the count. }");
        Assert.Equal(["d1"], mended.Assessment.Diagnostics.Where(d => d.Id == "UC5001").SelectMany(d => d.Defendants));
        Assert.Equal(["d2"], Assert.Single(mended.Only().Suppressed).Defendants);
        Assert.Equal("It is stated in the count.", mended.Only().Reason);
        Assert.Equal(plain.Defendants, mended.Assessment.Defendants);
    }

    [Fact]
    public void A_finding_is_set_aside_at_its_sentence_or_for_the_document()
    {
        var plain = Mended.Plain().Assessment.Diagnostics;
        var placed = plain.First(d => d.At is { Sentence: > 0 });
        var sentence = Mended.Plain().Tree.Paragraphs.SelectMany(p => p.Sentences).First(s => s.Span.Contains(placed.At!.Span.Start)).Span.Of(Mended.Plain().Text.Text);
        var mended = Mended.With($"  - {{ kind: suppress, rule: {placed.Id}, reason: weighed, at: {{ sentence: \"{sentence}\" }} }}");
        Assert.Contains(placed, Assert.Single(mended.Assessment.Corrections).Suppressed);
        Assert.DoesNotContain(placed, mended.Assessment.Diagnostics);
        var whole = plain.First(d => d.Defendants.IsEmpty);
        Assert.DoesNotContain(Mended.With($"  - {{ kind: suppress, rule: {whole.Id}, reason: weighed, at: document }}").Assessment.Diagnostics, d => d.Id == whole.Id && d.Defendants.IsEmpty);
    }

    [Fact]
    public void Every_kind_of_the_file_is_in_the_vocabulary() => Assert.Equal(
        ["actor", "fact", "capacity", "party-kind", "identified", "party", "same", "separate", "court", "custody", "suppress"],
        Reports.Schemas.Vocabulary.GetProperty("correction-kind").GetProperty("values").EnumerateArray().Select(v => v.GetProperty("word").GetString()));
}
