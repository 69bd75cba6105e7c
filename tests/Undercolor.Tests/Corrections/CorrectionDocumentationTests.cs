using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>The page, the schema and the reader say the same.</summary>
public sealed partial class CorrectionDocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "corrections.md"));
    private static readonly JsonSchema s_schema = JsonSchema.Parse(Schemas.Text("corrections"));

    public static TheoryData<string> Examples => [.. Blocks().Matches(s_page).Select(m => m.Groups[1].Value).Select(b => b.StartsWith("schema", StringComparison.Ordinal) ? b : $"schema: undercolor/corrections/v1\ncorrections:\n{b}")];

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_of_the_page_is_read_and_fits_the_schema(string yaml)
    {
        var read = Assert.IsType<CorrectionsResult.Read>(Mended.Text(yaml));
        Assert.NotEmpty(read.Corrections);
        Assert.Equal(0, read.Open);
        Assert.Empty(s_schema.Check(Json(yaml)));
    }

    [Theory]
    [InlineData("{ kind: actor, words: he, at: { sentence: A. }, ist: Vale }")]
    [InlineData("{ kind: capacity, name: Vale, is: personal }")]
    [InlineData("{ kind: suppress, rule: UC5001, defendant: Vale }")]
    public void What_the_reader_refuses_the_schema_refuses(string entry) =>
        Assert.NotEmpty(s_schema.Check(Json($"schema: undercolor/corrections/v1\ncorrections:\n  - {entry}")));

    [Fact]
    public void The_schema_has_the_words_of_the_engine()
    {
        Assert.Equal(Words<FactKind>(), WordsOf("fact").Skip(1));
        Assert.Equal(Words<Capacity>(), WordsOf("capacity"));
        Assert.Equal(Words<PartyKind>(), WordsOf("partyKind"));
        Assert.Equal(Words<Identified>(), WordsOf("identified"));
        Assert.Equal(Words<Undercolor.Cases.Side>(), WordsOf("party"));
        Assert.Equal(Words<Custody>(), WordsOf("custody"));
    }

    private static IEnumerable<string> Words<TWord>() where TWord : struct, Enum => Enum.GetValues<TWord>().Select(Doctrine.Words<TWord>.Of);

    private static IEnumerable<string> WordsOf(string part) =>
        JsonDocument.Parse(Schemas.Text("corrections")).RootElement.GetProperty("$defs").GetProperty(part).GetProperty("properties").GetProperty("is").GetProperty("enum").EnumerateArray()
            .Where(w => w.ValueKind == JsonValueKind.String && w.GetString()!.Length > 0).Select(w => w.GetString()!);

    private static JsonElement Json(string yaml)
    {
        var json = new StringBuilder();
        Write(YamlReader.Read(yaml, "c.yaml").Match(root => root, errors => throw new InvalidOperationException(errors[0].ToString())), json);
        return JsonDocument.Parse(json.ToString()).RootElement;
    }

    private static void Write(DataNode node, StringBuilder json)
    {
        switch (node)
        {
            case DataNode.Scalar scalar:
                json.Append(JsonSerializer.Serialize(scalar.Value));
                break;
            case DataNode.List list:
                Join(list.Items, item => Write(item, json), '[', ']', json);
                break;
            case DataNode.Map map:
                Join(map.Entries, entry => { json.Append(JsonSerializer.Serialize(entry.Key)).Append(':'); Write(entry.Value, json); }, '{', '}', json);
                break;
        }
    }

    private static void Join<T>(IEnumerable<T> items, Action<T> write, char open, char close, StringBuilder json)
    {
        json.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first) json.Append(',');
            first = false;
            write(item);
        }
        json.Append(close);
    }

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
