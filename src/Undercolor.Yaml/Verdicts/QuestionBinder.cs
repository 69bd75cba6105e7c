using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Yaml.Verdicts;

/// <summary>Binds one question of a form.</summary>
internal sealed class QuestionBinder(string file, PackErrors errors)
{
    public VerdictQuestion Bind(PackNode map)
    {
        var id = map.Required("id");
        if (id.Length > 0 && !VerdictNodes.IsId(id)) map.Fail("id", $"'{VerdictNodes.Short(id)}' cannot be an id. {VerdictNodes.IdRule}");
        return new(id, map.Word<AnswerKind>("kind"), map.Word("finding", FindingKind.Other), map.Required("text"))
        {
            Heading = map.Optional("heading"), Plaintiff = map.Optional("plaintiff"), Defendants = map.Texts("defendants"), Claim = map.Optional("claim"), Theory = map.Optional("theory"),
            Element = map.Optional("element"), Injury = map.Optional("injury"), OnlyIf = Condition(map, "only-if"), Otherwise = map.Has("otherwise") ? Target(map.Optional("otherwise")) : null,
            Options = map.List("options", o => new VerdictOption(o.Required("person"), Condition(o, "only-if"))),
            Jumps = map.List("jumps", j => new VerdictJump(j.Word<AnswerWord>("on"), Target(j.Required("to")))),
            Authorities = map.Texts("authorities"), Line = map.Node.Line,
        };
    }

    private static string Target(string id) => id == VerdictNodes.End ? "" : id;

    private Condition? Condition(PackNode map, string key)
    {
        if (!map.Has(key) || map.NodeAt(key) is not DataNode.Scalar scalar)
        {
            map.Optional(key);
            return null;
        }
        var read = ConditionText.Read(scalar.Value);
        if (read.Fault.Length > 0)
        {
            var quote = scalar.End - scalar.Start > scalar.Value.Length ? 1 : 0;
            errors.Add(file, scalar with { Column = scalar.Column + quote + read.At }, read.Fault);
        }
        return read.Condition;
    }
}
