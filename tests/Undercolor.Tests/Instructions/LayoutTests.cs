using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Reports.Instructions;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>Twelve layouts of model instructions, in words of our own.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Layouts => [.. Models.Layouts];

    [Fact]
    public void There_are_twelve() => Assert.Equal(12, Models.Layouts.Count());

    [Theory, MemberData(nameof(Layouts))]
    public void Each_is_filled_and_every_choice_is_explained(string name)
    {
        var set = Models.Filled(Models.Layout(name), Models.Case, Models.AnswersOf(name));
        Snapshot.Matches($"{InstructionReport.Text(set)}\n{string.Join('\n', InstructionNotes.Of(set, offset => ModelInstruction.PlaceOf(set.Model.Text, offset)))}\n", Path.GetFileNameWithoutExtension(name));
        Assert.All(set.Texts, text =>
        {
            Assert.DoesNotContain("[", text.Heading + text.Body, StringComparison.Ordinal);
            Assert.True(text.FixedWords > 0);
            Assert.All(text.Decisions, d => Assert.NotEmpty(d.Why));
        });
    }

    [Theory, MemberData(nameof(Layouts))]
    public void Each_bracket_of_the_words_for_the_jury_is_a_question_or_is_dropped_by_name(string name)
    {
        var model = Models.Layout(name);
        foreach (var part in model.Parts.Where(p => p.Kind is PartKind.Heading or PartKind.Instruction))
            for (var at = part.Span.Start; at < part.Span.End; at++)
                if (model.Text[at] == '[') Assert.True(model.Questions.Any(q => q.Span.Contains(at)) || model.Dropped.Any(d => d.Span.Contains(at)), $"{name} at {at}");
        Assert.All(model.Questions, q => Assert.Equal(model.Text[q.Span.Start..q.Span.End], q.Text));
    }

    [Theory, MemberData(nameof(Layouts))]
    public void The_comment_never_reaches_the_jury(string name)
    {
        var model = Models.Layout(name);
        var comments = model.LinesOf(PartKind.Comment).Concat(model.LinesOf(PartKind.Authorities)).Concat(model.LinesOf(PartKind.History)).Select(b => b.Of(model.Text)).Where(b => b.Length > 12).ToList();
        var texts = string.Concat(Models.Filled(model, Models.Case, Models.AnswersOf(name)).Texts.Select(t => t.Body));
        Assert.All(comments, comment => Assert.DoesNotContain(comment, texts, StringComparison.Ordinal));
    }

    /// <summary>The proof is a check of its own: it fails where one letter differs, one word is lost, or a bracket is left.</summary>
    [Theory, MemberData(nameof(Layouts))]
    public void The_proof_of_the_fixed_words_fails_on_every_planted_fault(string name)
    {
        var model = Models.Layout(name);
        var text = Models.Filled(model, Models.Case, Models.AnswersOf(name)).Texts[0];
        var parts = model.Heading.Concat(model.Body).ToList();
        var all = string.Concat(text.Pieces.Select(p => p.Text));
        Assert.Equal(text.FixedWords, FixedWords.Prove(model.Text, parts, text.Pieces, all));
        for (var i = 0; i < text.Pieces.Count; i++)
        {
            if (text.Pieces[i].Kind != PieceKind.Fixed || string.IsNullOrWhiteSpace(text.Pieces[i].Text)) continue;
            var changed = text.Pieces.Select((p, n) => n == i ? p with { Text = p.Text.TrimEnd()[..^1] } : p).ToList();
            Assert.Throws<InvalidOperationException>(() => FixedWords.Prove(model.Text, parts, [.. changed], string.Concat(changed.Select(p => p.Text))));
        }
        Assert.Throws<InvalidOperationException>(() => FixedWords.Prove(model.Text, parts, [.. text.Pieces, new(PieceKind.Answer, "[x]")], all + "[x]"));
        Assert.Throws<InvalidOperationException>(() => FixedWords.Prove(model.Text, parts, text.Pieces, all + " more"));
    }
}
