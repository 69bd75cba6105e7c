using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class FactsReportTests
{
    [Fact]
    public void Facts_fit_the_schema_and_name_everybody_whom_the_words_could_mean()
    {
        var text = new SampleText("1. The officers struck Ash, on information and belief.");
        var facts = JsonDocument.Parse(FactsReport.Json(new Case
        {
            People = [new Person { Id = new(0), Name = "Alder Finch" }, new Person { Id = new(1), Name = "Brook Marlow" }, new Person { Id = new(2), Name = "Robin Ash" }],
            Facts =
            [
                new Fact
                {
                    Kind = FactKind.SetInMotion, Actors = new([new(0), new(1)], "The officers", ActorCertainty.Ambiguous), Targets = new([new(2)], "Ash", ActorCertainty.Sure),
                    Verb = "struck", Lemma = "strike", Modality = Modality.InformationAndBelief, Summary = "The officers struck Ash", At = text.At("struck"), Sentence = 0,
                },
            ],
        })).RootElement;

        Assert.Empty(Schemas.Facts.Check(facts));
        var fact = facts.GetProperty("facts")[0];
        Assert.Equal("SetInMotion", fact.GetProperty("kind").GetString());
        Assert.Equal(["Alder Finch", "Brook Marlow"], fact.GetProperty("actors").EnumerateArray().Select(a => a.GetString()!));
        Assert.True(fact.GetProperty("ambiguous").GetBoolean());
        Assert.Equal("information-and-belief", fact.GetProperty("modality").GetString());
    }
}
