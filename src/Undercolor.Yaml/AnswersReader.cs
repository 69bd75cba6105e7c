using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>Reads a file of answers to the brackets of a model instruction, as YAML or JSON. The format is in docs/instruct.md.</summary>
public sealed class AnswersReader
{
    public static YamlLimits Limits { get; } = new(Bytes: 1 << 20, Depth: 6, Nodes: 4_000);

    private readonly string _file;
    private readonly PackErrors _errors = new();

    private AnswersReader(string file) => _file = file;

    /// <param name="fileName">Only printed in errors.</param>
    /// <param name="sha256">Of the file's bytes.</param>
    public static T Read<T>(string text, string fileName, string sha256, Func<AnswerSheet, T> read, Func<EquatableArray<YamlError>, T> broken) =>
        YamlReader.Read(text, fileName, Limits).Match(tree => new AnswersReader(fileName).Bind(tree, sha256, read, broken), broken);

    private T Bind<T>(DataNode root, string sha256, Func<AnswerSheet, T> read, Func<EquatableArray<YamlError>, T> broken)
    {
        var sheet = PackNode.Bind(_file, root, _errors, map => new AnswerSheet(_file, sha256, Answers(map.Raw("answers")), Defendants(map.Raw("defendants"))));
        return _errors.Any ? broken(_errors.Found.Select(e => new YamlError(e.File, Math.Max(1, e.Line), Math.Max(1, e.Column), e.Message)).OrderBy(e => e.Line).ThenBy(e => e.Column).ToEquatableArray()) : read(sheet);
    }

    private EquatableArray<KeyValuePair<string, EquatableArray<GivenAnswer>>> Defendants(DataNode? node) => node switch
    {
        null => [],
        DataNode.Map map => map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Answers(entry.Value))).ToEquatableArray(),
        _ => Fail<KeyValuePair<string, EquatableArray<GivenAnswer>>>(node, "'defendants' holds a map from ids of the case file to maps of answers."),
    };

    private EquatableArray<GivenAnswer> Answers(DataNode? node)
    {
        if (node is null or DataNode.Scalar { Value: "" }) return [];
        if (node is not DataNode.Map map) return Fail<GivenAnswer>(node, "'answers' holds a map from brackets to answers, such as '\"[his] [her]\": her'.");
        return map.Entries.Select((entry, i) => Answer(entry.Key, entry.Value, i < map.Keys.Count ? map.Keys[i] : default)).OfType<GivenAnswer>().ToEquatableArray();
    }

    private GivenAnswer? Answer(string question, DataNode node, KeyPlace at) => node switch
    {
        DataNode.Map map => PackNode.Bind(_file, map, _errors, detailed => new GivenAnswer(question, detailed.Texts("is"), detailed.Optional("join"), at.Line, at.Column)),
        _ => Words(node) is { } words ? new(question, words, "", at.Line, at.Column) : null,
    };

    private EquatableArray<string>? Words(DataNode node)
    {
        if (node is DataNode.Scalar one) return [one.Value];
        if (node is DataNode.List list && list.Items.All(i => i is DataNode.Scalar)) return list.Items.Select(i => ((DataNode.Scalar)i).Value).ToEquatableArray();
        _errors.Add(_file, node, "An answer is a text, a list of texts, or a map with 'is' and 'join'.");
        return null;
    }

    private EquatableArray<T> Fail<T>(DataNode node, string sentence)
    {
        _errors.Add(_file, node, sentence);
        return [];
    }
}
