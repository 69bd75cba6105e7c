using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Lists every bracket of a model as a question, in the order of the text, an outer one before those inside it.</summary>
internal sealed class QuestionLister(string text, SubjectFinder subjects)
{
    private readonly List<Question> _questions = [];

    public EquatableArray<Question> List(IEnumerable<Construct> pieces)
    {
        foreach (var piece in pieces) Visit(piece, null);
        return _questions.ToEquatableArray();
    }

    private void Visit(Construct piece, Construct? within) => piece.Match(
        _ => 0,
        _ => 0,
        direction => Ask(QuestionKind.Optional, direction, [Question.LeaveOut], within, []),
        placeholder => Ask(QuestionKind.Placeholder, placeholder, [], within, []) + All(placeholder.Inner, placeholder),
        choice => Ask(choice.IsList ? QuestionKind.List : QuestionKind.Alternatives, choice, choice.Branches.Select(b => b.Span.Of(text)).ToEquatableArray(), within, choice.Branches) + choice.Branches.Select(b => All(b.Body, within)).Sum(),
        optional => Ask(QuestionKind.Optional, optional, [Question.Keep, Question.LeaveOut], within, []) + All(optional.Body, within),
        suffix => Ask(QuestionKind.Suffix, suffix, suffix.Endings.Count > 1 ? suffix.Endings : ["", suffix.Endings[0]], within, []));

    private int All(EquatableArray<Construct> pieces, Construct? within)
    {
        foreach (var piece in pieces) Visit(piece, within);
        return pieces.Count;
    }

    private int Ask(QuestionKind kind, Construct piece, EquatableArray<string> options, Construct? within, EquatableArray<Branch> branches)
    {
        var (subject, sides) = subjects.Find(piece, options, branches);
        _questions.Add(new(kind, piece.Span.Of(text), options, piece.Span, subject, sides, piece, within));
        return 1;
    }
}
