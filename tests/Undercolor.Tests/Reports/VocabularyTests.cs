using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_closed_word_of_the_engine_is_listed_in_order()
    {
        Listed<CellResult>("result");
        Listed<Reason>("reason");
        Listed<ElementValue>("element-value", inOrder: false);
        Listed<PartyKind>("kind");
        Listed<Identified>("identified");
        Listed<Function>("function");
        Listed<Capacity>("capacity");
        Listed<FactKind>("fact-kind");
        Listed<Voice>("voice");
        Listed<Modality>("modality");
        Listed<Stage>("stage");
        Listed<Undercolor.Cases.Standing>("standing");
        Listed<Undercolor.Derivations.Step>("step");
        Listed<Severity>("severity", inOrder: false);
        Listed<Verification>("verification");
    }

    [Fact]
    public void Every_word_has_a_meaning()
    {
        foreach (var set in Schemas.Vocabulary.EnumerateObject())
            foreach (var value in set.Value.GetProperty("values").EnumerateArray())
                Assert.False(string.IsNullOrWhiteSpace(value.GetProperty("meaning").GetString()), $"{set.Name}: {value}");
    }

    [Fact]
    public void Results_are_shown_in_the_words_of_the_vocabulary()
    {
        foreach (var value in Schemas.Vocabulary.GetProperty("result").GetProperty("values").EnumerateArray())
        {
            Assert.True(Words<CellResult>.Find(value.GetProperty("word").GetString()!, out var result));
            Assert.Equal(value.GetProperty("shown").GetString(), Shown.Result(result));
        }
    }

    [Fact]
    public void The_schema_allows_the_words_of_the_vocabulary_and_no_others()
    {
        var sets = Schemas.Vocabulary.EnumerateObject().Select(s => string.Join(' ', WordsOf(s.Name))).ToHashSet();
        sets.Add(string.Join(' ', Enum.GetNames<FactKind>()));
        foreach (var list in EnumsIn(JsonDocument.Parse(Schemas.Text("assessment")).RootElement).Concat(EnumsIn(JsonDocument.Parse(Schemas.Text("facts")).RootElement)).Concat(EnumsIn(JsonDocument.Parse(Schemas.Text("spine")).RootElement)))
            Assert.Contains(list, sets);
    }

    private static void Listed<TWord>(string set, bool inOrder = true) where TWord : struct, Enum
    {
        IEnumerable<string> expected = Enum.GetValues<TWord>().Select(Words<TWord>.Of), listed = WordsOf(set);
        if (inOrder) Assert.Equal(expected.ToList(), listed.ToList());
        else Assert.Equal(expected.Order(StringComparer.Ordinal).ToList(), listed.Order(StringComparer.Ordinal).ToList());
    }

    private static IEnumerable<string> WordsOf(string set) =>
        Schemas.Vocabulary.GetProperty(set).GetProperty("values").EnumerateArray().Select(v => v.GetProperty("word").GetString()!);

    private static IEnumerable<string> EnumsIn(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(m => m.Name == "enum" && m.Value.ValueKind == JsonValueKind.Array
            ? [string.Join(' ', m.Value.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()))]
            : EnumsIn(m.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(EnumsIn),
        _ => [],
    };
}
