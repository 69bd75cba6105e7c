using Undercolor.Cases;
using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

/// <summary>What stands beside the events: links, decisions, places, how far a fact has come.</summary>
public sealed class CaseRecordTests
{
    private const string Three = """
        events:
          - { id: e1, who: [finch], did: struck her }
          - { id: e2, who: [vale], did: kicked her }
          - { id: e3, did: the prosecutor filed charges }

        """;

    [Theory]
    [InlineData("because of", LinkKind.BecauseOf)]
    [InlineData("because-of", LinkKind.BecauseOf)]
    [InlineData("needed", LinkKind.Needed)]
    [InlineData("either alone was enough", LinkKind.EitherAloneWasEnough)]
    [InlineData("would have happened anyway", LinkKind.WouldHaveHappenedAnyway)]
    public void A_link_is_written_in_plain_words(string words, LinkKind kind)
    {
        var yaml = TypedCase.Head + Three + $"links:\n  - {{ kind: {words}, from: [e1, e2], to: [e3], why: it followed at once, source: plaintiff saw it }}\n";
        var link = Assert.Single(TypedCase.Typed(yaml).Links);
        Assert.Equal(("links-1", kind, "e1 e2", "e3"), (link.Id, link.Kind, string.Join(' ', link.From), string.Join(' ', link.To)));
        Assert.Equal((14, 14, 13), (link.Line, link.KindWords.Line, link.KindWords.Column));
        Assert.StartsWith(words, yaml[link.KindWords.Anchors[0].Source..], StringComparison.Ordinal);
        Assert.Equal("it followed at once", link.Why.Text);
        Assert.IsType<FactSource.Told>(Assert.Single(link.Sources));
    }

    [Fact]
    public void A_break_of_the_chain_names_what_stood_between()
    {
        var link = Assert.Single(TypedCase.Typed(TypedCase.Head + Three + "links:\n  - { id: l1, kind: broke the chain, from: [e1], by: [e3], to: [e2] }\n").Links);
        Assert.Equal(("l1", LinkKind.BrokeTheChain, "e3"), (link.Id, link.Kind, Assert.Single(link.By)));
    }

    [Theory]
    [InlineData("independent and informed", DecisionLabel.IndependentAndInformed)]
    [InlineData("misled", DecisionLabel.Misled)]
    [InlineData("pressured", DecisionLabel.Pressured)]
    [InlineData("complicit", DecisionLabel.Complicit)]
    public void A_decision_carries_how_it_came_about(string words, DecisionLabel label)
    {
        var file = TypedCase.Typed(TypedCase.Head + $$"""
            events:
              - { id: e1, who: [somebody-else], did: filed charges, decision: {{words}} }
              - { id: e2, did: set bail, decision: { is: {{words}}, by: [finch], foreseeable: true, why: the report left out the video } }
            """);
        var (short_, full) = (((CaseStatement.Event)file.Statements[0]).Decision!, ((CaseStatement.Event)file.Statements[1]).Decision!);
        Assert.Equal((label, (bool?)null, 0), (short_.Label, short_.Foreseeable, short_.By.Count));
        Assert.Equal((label, (bool?)true, "finch", "the report left out the video"), (full.Label, full.Foreseeable, Assert.Single(full.By), full.Why.Text));
    }

    [Fact]
    public void A_place_stands_for_its_name_and_words_stand_for_themselves()
    {
        var file = TypedCase.Typed(TypedCase.Head + """
            places:
              road: { name: Mill Road, within: town }
              town: { name: Millbrook, what: a town of nine streets }
            incidents:
              - { id: stop, date: 2026-01-05, place: road }
            events:
              - { id: e1, who: [finch], did: struck her, where: road }
              - { id: e2, who: [finch], did: struck her, where: behind the car }
            """);
        Assert.Equal([("Mill Road", "road"), ("behind the car", "")], file.Statements.Select(s => (s.Where.Text, s.Place)));
        Assert.Equal(("Mill Road", "town"), (file.Incidents[0].Place.Text, file.Places[0].Within));
    }

    [Theory]
    [InlineData("standing: testified", "", Standing.Testified, Proof.Supported)]
    [InlineData("standing: supported", "", Standing.Supported, Proof.Supported)]
    [InlineData("standing: unsupported", "", Standing.Unsupported, Proof.Unsupported)]
    [InlineData("standing: disputed", "", Standing.Disputed, Proof.Disputed)]
    [InlineData("not: false", "", Standing.Pleaded, Proof.Alleged)]
    [InlineData("standing: disputed", "admissions:\n  - { who: [finch], what: that he struck her, on: [e1] }", Standing.Admitted, Proof.Proved)]
    [InlineData("standing: disputed", "stipulations:\n  - { what: that he struck her, on: [e1] }", Standing.Stipulated, Proof.Proved)]
    [InlineData("standing: disputed", "findings:\n  - { by: jury, is: proved, on: [e1] }", Standing.Found, Proof.Proved)]
    [InlineData("standing: admitted", "findings:\n  - { by: jury, is: not-proved, on: [e1], against: [finch] }", Standing.NotFound, Proof.NotProved)]
    [InlineData("standing: disputed", "findings:\n  - { by: jury, is: proved, on: [e1], against: [vale] }", Standing.Disputed, Proof.Disputed)]
    [InlineData("standing: disputed", "findings:\n  - { by: jury, is: proved, on: [e2] }", Standing.Disputed, Proof.Disputed)]
    public void A_fact_knows_how_far_it_has_come(string own, string lists, Standing standing, Proof proof)
    {
        var fact = TypedCase.Check(TypedCase.Head + $"events:\n  - {{ id: e1, who: [finch], did: struck her, to: [calloway], {own} }}\n  - {{ id: e2, who: [vale], did: left }}\n{lists}\n").Case.Facts[0];
        Assert.Equal((standing, proof), (fact.Standing, fact.Proof));
    }

    [Fact]
    public void A_person_can_know_a_thing_by_a_way_of_its_own()
    {
        var file = TypedCase.Typed(TypedCase.Head + "knowledge:\n  - { who: [vale], of: that she was cuffed, how: by the radio call, source: plaintiff heard it }\n");
        Assert.Equal("by the radio call", Assert.IsType<CaseStatement.Knowledge>(Assert.Single(file.Statements)).How.Text);
    }
}
