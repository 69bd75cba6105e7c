using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Writes a model out with its answers. Only slices of the model, answers and joining words ever get into a text.</summary>
internal sealed class ModelWriter
{
    private readonly string _text;
    private readonly Dictionary<Construct, Question> _questions;
    private readonly Decider _decider;
    private readonly List<Decision> _decisions = [];
    private readonly List<Question> _open = [];
    private readonly TextBuilder _out = new();

    public ModelWriter(ModelInstruction model, Decider decider)
    {
        (_text, _decider) = (model.Text, decider);
        _questions = new(ReferenceEqualityComparer.Instance);
        foreach (var question in model.Questions) _questions[question.Asks] = question;
    }

    public EquatableArray<Decision> Decisions => _decisions.ToEquatableArray();

    public EquatableArray<Question> Open => _open.ToEquatableArray();

    public TextBuilder Out => _out;

    public void Write(EquatableArray<EquatableArray<Construct>> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) _out.Add(PieceKind.Fixed, "\n");
            foreach (var piece in parts[i]) Write(piece, PieceKind.Fixed);
        }
    }

    private void Write(Construct piece, PieceKind kind)
    {
        var done = piece.Match(
            words => Add(kind, words.Span.Of(_text)),
            _ => Nothing(),
            _ => Decided(piece, _ => Nothing()),
            _ => Decided(piece, decision => Add(PieceKind.Answer, CaseKnowledge.List(decision.Words))),
            choice => Decided(piece, decision => Chosen(choice, decision)),
            optional => Decided(piece, decision => decision.Options[0] == 0 ? All(optional.Body) : Nothing()),
            suffix => Decided(piece, decision => _questions[suffix].Options[decision.Options[0]] is { Length: > 0 } ending ? Add(PieceKind.Chosen, ending) : true));
        if (!done) _open.Add(_questions[piece]);
    }

    private bool Decided(Construct piece, Func<Decision, bool> write)
    {
        if (_decider.Of(_questions[piece]) is not { } decision) return false;
        _decisions.Add(decision);
        return write(decision);
    }

    /// <summary>One option, or several with what stands between them in the model, or a joining word where that is nothing.</summary>
    private bool Chosen(Construct.Choice choice, Decision decision)
    {
        for (var i = 0; i < decision.Options.Count; i++)
        {
            var branch = choice.Branches[decision.Options[i]];
            if (i > 0) Between(choice, decision, i);
            if (branch.IsOpen && decision.Words.Count > 0) Add(PieceKind.Answer, decision.Words[0]);
            else All(branch.Body);
        }
        return true;
    }

    private void Between(Construct.Choice choice, Decision decision, int next)
    {
        var (left, right) = (choice.Branches[decision.Options[next - 1]], choice.Branches[decision.Options[next]]);
        var source = _text[left.Span.End..right.Span.Start].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var isNeighbor = decision.Options[next] == decision.Options[next - 1] + 1;
        var own = source.Trim().Trim(',', ';', '/').Trim();
        if (choice.IsList && decision.Options.Count == choice.Branches.Count && source.Trim() != "/") Add(PieceKind.Chosen, source);
        else if (isNeighbor && own is "or" && Join(decision) == "or") Add(PieceKind.Chosen, source);
        else if (left.Span.Of(_text).TrimEnd() is [.., '.' or '?' or '!']) Add(PieceKind.Joined, " ");
        else if (_text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).Contains('\n')) Add(PieceKind.Joined, $"\n{Join(decision)}\n");
        else Add(PieceKind.Joined, next == decision.Options.Count - 1 ? decision.Options.Count > 2 ? $", {Join(decision)} " : $" {Join(decision)} " : ", ");
    }

    private static string Join(Decision decision) => decision.Join.Length > 0 ? decision.Join : "or";

    private bool All(EquatableArray<Construct> pieces)
    {
        foreach (var piece in pieces) Write(piece, PieceKind.Chosen);
        return true;
    }

    private bool Add(PieceKind kind, string words)
    {
        _out.Add(kind, words);
        return true;
    }

    private bool Nothing()
    {
        _out.Nothing();
        return true;
    }
}
