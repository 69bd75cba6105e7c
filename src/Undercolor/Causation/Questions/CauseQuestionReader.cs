using System.Text.Json;
using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Causation.Questions;

/// <summary>Reads a question from a line of JSON. The format is in docs/causation.md.</summary>
/// <remarks><code>
/// expression = ["var", name] | ["const", whole number] | ["not", expression] | ["and" | "or" | "sum", expression, …]
///            | ["eq" | "ge", expression, expression] | ["if", condition, then, else]
/// </code></remarks>
public static class CauseQuestionReader
{
    private const int Deepest = 200;
    private const int MostNodes = 500_000;

    /// <returns>The id, as far as it could be read; and the question, or the sentence that says what is wrong.</returns>
    public static (string Id, CauseQuestion? Question, string Fault) Read(string line)
    {
        if (line.Length > CauseQuestion.LongestLine) return ("", null, FormattableString.Invariant($"The line has {line.Length} characters; a question has at most {CauseQuestion.LongestLine}."));
        var id = "";
        try
        {
            using var document = JsonDocument.Parse(line, new() { MaxDepth = Deepest });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new FaultException("A question is an object in braces.");
            id = document.RootElement.TryGetProperty("id", out var given) ? given.ToString() : "";
            return (id, new Binding(document.RootElement).Question(id), "");
        }
        catch (JsonException)
        {
            return (id, null, FormattableString.Invariant($"The line is not JSON, or nests deeper than {Deepest}."));
        }
        catch (FaultException fault)
        {
            return (id, null, fault.Message);
        }
    }

    /// <summary>Ends the reading of one question; never leaves this class.</summary>
    private sealed class FaultException(string message) : Exception(message);

    private sealed class Binding(JsonElement root)
    {
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
        private readonly List<string> _names = [];
        private int _nodes;

        public CauseQuestion Question(string id)
        {
            var equations = Properties("ast").ToList();
            foreach (var name in Needed("exogenous", JsonValueKind.Array).EnumerateArray()) Add(Text(name));
            var exogenous = _names.Count;
            foreach (var equation in equations) Add(equation.Name);
            if (_names.Count > StructuralModel.MostVariables) throw new FaultException(FormattableString.Invariant($"The model has {_names.Count} variables; at most {StructuralModel.MostVariables} are taken."));
            var domains = Domains();
            var variables = new List<ModelVariable>();
            for (var i = 0; i < exogenous; i++) variables.Add(new(_names[i], domains.GetValueOrDefault(i, ModelVariable.Boolean), null));
            for (var i = exogenous; i < _names.Count; i++) variables.Add(new(_names[i], domains.GetValueOrDefault(i, ModelVariable.Boolean), Expression(equations[i - exogenous].Value)));
            var (model, circle) = StructuralModel.Create(variables.ToEquatableArray());
            if (model is null) throw new FaultException($"The equations run in a circle: {string.Join(", ", circle)}.");
            return new(id, model, Context(model), Expression(Needed("phi_ast", JsonValueKind.Array)), Cause(model));
        }

        private EquatableArray<Setting>? Cause(StructuralModel model)
        {
            var op = root.TryGetProperty("op", out var given) ? Text(given) : "check";
            if (op == "all-causes") return null;
            if (op != "check") throw new FaultException($"The question '{Short(op)}' is not known; check and all-causes are.");
            var cause = Properties("cause").Select(p => new Setting(Index(p.Name), Whole(p.Value))).ToEquatableArray();
            if (cause.IsEmpty) throw new FaultException("The candidate cause names no variable.");
            foreach (var (variable, value) in cause)
                if (!model.Variables[variable].Domain.Contains(value)) throw new FaultException(FormattableString.Invariant($"{Short(_names[variable])} cannot be {value}."));
            return cause;
        }

        private EquatableArray<int> Context(StructuralModel model)
        {
            var context = new int[_names.Count];
            var told = new bool[_names.Count];
            foreach (var property in Properties("context")) (context[Index(property.Name)], told[Index(property.Name)]) = (Whole(property.Value), true);
            for (var i = 0; i < context.Length; i++)
                if (model.Variables[i].IsExogenous && (!told[i] || !model.Variables[i].Domain.Contains(context[i]))) throw new FaultException($"The context gives {Short(_names[i])} no value that it can take.");
            return context.ToEquatableArray();
        }

        private Dictionary<int, EquatableArray<int>> Domains()
        {
            var domains = new Dictionary<int, EquatableArray<int>>();
            if (!root.TryGetProperty("domains", out var given) || given.ValueKind == JsonValueKind.Null) return domains;
            foreach (var property in Properties("domains"))
            {
                if (property.Value.ValueKind != JsonValueKind.Array) throw new FaultException($"The domain of {Short(property.Name)} is no list.");
                var values = property.Value.EnumerateArray().Select(Whole).Distinct().Order().ToEquatableArray();
                if (values.Count is 0 or > 100) throw new FaultException($"The domain of {Short(property.Name)} needs from 1 to 100 values.");
                domains[Index(property.Name)] = values;
            }
            return domains;
        }

        private Expression Expression(JsonElement node)
        {
            if (++_nodes > MostNodes) throw new FaultException(FormattableString.Invariant($"The equations have more than {MostNodes} parts."));
            if (node.ValueKind != JsonValueKind.Array || node.GetArrayLength() == 0) throw new FaultException("A part of an equation is a list that begins with its kind.");
            var parts = node.EnumerateArray().Skip(1).ToList();
            return (Text(node[0]), parts.Count) switch
            {
                ("var", 1) => new Expression.Variable(Index(Text(parts[0]))),
                ("const", 1) => new Expression.Constant(parts[0].ValueKind is JsonValueKind.True or JsonValueKind.False ? parts[0].GetBoolean() ? 1 : 0 : Whole(parts[0])),
                ("not", 1) => new Expression.Not(Expression(parts[0])),
                ("and", _) => new Expression.And(parts.Select(Expression).ToEquatableArray()),
                ("or", _) => new Expression.Or(parts.Select(Expression).ToEquatableArray()),
                ("sum", _) => new Expression.Sum(parts.Select(Expression).ToEquatableArray()),
                ("eq", 2) => new Expression.Equal(Expression(parts[0]), Expression(parts[1])),
                ("ge", 2) => new Expression.AtLeast(Expression(parts[0]), Expression(parts[1])),
                ("if", 3) => new Expression.If(Expression(parts[0]), Expression(parts[1]), Expression(parts[2])),
                var (kind, count) => throw new FaultException(FormattableString.Invariant($"An equation uses '{Short(kind)}' with {count} parts; var, const, not, and, or, sum, eq, ge and if are decided, nothing else.")),
            };
        }

        private void Add(string name)
        {
            if (!_index.TryAdd(name, _names.Count)) throw new FaultException($"{Short(name)} is listed twice.");
            _names.Add(name);
        }

        private int Index(string name) => _index.TryGetValue(name, out var index) ? index : throw new FaultException($"{Short(name)} is no variable of the model.");

        private IEnumerable<JsonProperty> Properties(string key) => Needed(key, JsonValueKind.Object).EnumerateObject();

        private JsonElement Needed(string key, JsonValueKind kind) =>
            root.TryGetProperty(key, out var value) && value.ValueKind == kind ? value : throw new FaultException($"The question needs '{key}'.");

        private static string Text(JsonElement node) => node.ValueKind == JsonValueKind.String ? node.GetString()! : throw new FaultException("A name is a text in quotes.");

        private static int Whole(JsonElement node) =>
            node.ValueKind == JsonValueKind.Number && node.TryGetInt32(out var value) && value is > -1_000_000 and < 1_000_000 ? value : throw new FaultException("A value is a whole number below a million.");

        private static string Short(string text) => text.Length > 60 ? $"{text[..60]}…" : text;
    }
}
