using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Text;
using Undercolor.Yaml.Verdicts;

namespace Undercolor.Yaml;

/// <summary>Reads what a jury wrote: a map from the ids of questions to answers. The format is in docs/verdict.md.</summary>
/// <remarks>A key without a value is a question that was left blank.</remarks>
public sealed class VerdictAnswersReader
{
    public static YamlLimits Limits { get; } = new(Bytes: 1 << 20, Depth: 4, Nodes: 20_000);

    /// <summary>In dollars; no jury writes more.</summary>
    public const decimal MostDollars = 1_000_000_000_000m;

    private readonly string _file;
    private readonly VerdictForm _form;
    private readonly PackErrors _errors = new();

    private VerdictAnswersReader(string file, VerdictForm form) => (_file, _form) = (file, form);

    /// <param name="fileName">Without a folder; printed in errors and in the judgment.</param>
    public static Bound<VerdictAnswers> Read(string text, string fileName, VerdictForm form) =>
        YamlReader.Read(text, fileName, Limits).Match(new VerdictAnswersReader(fileName, form).Bind, errors => new Bound<VerdictAnswers>.Broken(errors));

    private Bound<VerdictAnswers> Bind(DataNode root)
    {
        var answers = PackNode.Bind(_file, root, _errors, map =>
        {
            if (map.Required("schema") is { Length: > 0 } schema && schema != VerdictAnswers.Schema) map.Fail("schema", $"This file says that it is '{schema}'; '{VerdictAnswers.Schema}' is read.");
            if (map.Raw("answers") is not DataNode.Map given)
            {
                map.Fail("answers", "The key 'answers' must hold a map: the id of each question, a colon, and what was answered.");
                return [];
            }
            return given.Entries.Select(e => Answer(e.Key, e.Value)).OfType<GivenAnswer>().OrderBy(a => a.Question).ToEquatableArray();
        });
        return _errors.Any ? new Bound<VerdictAnswers>.Broken(VerdictNodes.Errors(_errors)) : new Bound<VerdictAnswers>.Read(new(_file, answers));
    }

    private GivenAnswer? Answer(string id, DataNode node)
    {
        var index = _form.NumberOf(id) - 1;
        if (index < 0) return Refuse(node, $"The form has no question '{VerdictNodes.Short(id)}'.");
        return _form.Questions[index].Kind switch
        {
            _ when node is DataNode.Scalar { Value: var blank } && string.IsNullOrWhiteSpace(blank) => null,
            AnswerKind.YesNo => YesOrNo(index, node),
            AnswerKind.Amount => Amount(index, node),
            AnswerKind.Persons => Persons(index, node),
            var kind => throw new InvalidOperationException($"{kind} is no kind of answer."),
        };
    }

    private GivenAnswer? YesOrNo(int index, DataNode node) => Text(node).ToLowerInvariant() switch
    {
        "yes" or "true" => new(index, AnswerWord.Yes, 0, []),
        "no" or "false" => new(index, AnswerWord.No, 0, []),
        var other => Refuse(node, $"This question is answered with yes or no, not with '{VerdictNodes.Short(other)}'."),
    };

    private GivenAnswer? Amount(int index, DataNode node)
    {
        var text = Text(node).TrimStart('$').Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= MostDollars && decimal.Round(amount, 2) == amount
            ? new(index, amount > 0 ? AnswerWord.Some : AnswerWord.None, amount, [])
            : Refuse(node, $"This question is answered with dollars, such as 25000 or 1250.50, not with '{VerdictNodes.Short(Text(node))}'.");
    }

    private GivenAnswer? Persons(int index, DataNode node)
    {
        var options = _form.Questions[index].Options.Select(o => o.Person).ToList();
        var marked = node is DataNode.List list ? list.Items.Select(Text).ToList() : Text(node) is "none" ? [] : [Text(node)];
        if (marked.Find(m => !options.Contains(m)) is { } stranger) return Refuse(node, $"'{VerdictNodes.Short(stranger)}' cannot be marked here; those who can are {string.Join(", ", options)}.");
        return new(index, marked.Count > 0 ? AnswerWord.Some : AnswerWord.None, 0, options.Where(marked.Contains).ToEquatableArray());
    }

    private static string Text(DataNode node) => node is DataNode.Scalar scalar ? scalar.Value.Trim() : "";

    private GivenAnswer? Refuse(DataNode node, string message)
    {
        _errors.Add(_file, node, message);
        return null;
    }
}
