using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Commands;

/// <summary>Holds the commands of the comment, and the numbering, against the texts that were made.</summary>
internal sealed partial class CheckMaker(ModelInstruction model, InstructionWords words, CaseFacts facts, EquatableArray<JuryText> texts)
{
    public EquatableArray<InstructionCheck> Make() =>
        CommentCommand.In(model, words).SelectMany(Of).Concat(Directions()).Concat(Numbering()).Concat(Second()).ToEquatableArray();

    private IEnumerable<InstructionCheck> Of(CommentCommand command) => command.Kind == CommandKind.Companion
        ? texts.Select(text => Companion(command, text))
        : texts.Select(text => Raised(command, text)).GroupBy(c => (c.Status, c.Says)).Select(g => g.First() with { Defendants = g.SelectMany(c => c.Defendants).Distinct().ToEquatableArray() });

    private InstructionCheck Companion(CommentCommand command, JuryText text)
    {
        var wants = $"The comment wants another instruction beside this one{(command.Range is { } r ? $", among {r}" : "")}";
        var named = text.Decisions.Where(d => d.Question.Subject == Subject.Companion).SelectMany(d => d.Words).SelectMany(InstructionRange.NumbersIn).Distinct().ToList();
        var outside = command.Range is { } within ? named.Where(n => !within.Holds(n)).ToList() : [];
        return named.Count == 0 ? Check(command, CheckStatus.Open, $"{wants}; the text names none.", text)
            : outside.Count > 0 ? Check(command, CheckStatus.NotMet, $"{wants}; {CaseKnowledge.List(outside)} {(outside.Count == 1 ? "is" : "are")} outside of that range.", text)
            : Check(command, CheckStatus.Met, $"{wants}; the text names {CaseKnowledge.List(named)}, which has to be given with it.", text);
    }

    private InstructionCheck Raised(CommentCommand command, JuryText text)
    {
        var does = command.Kind switch
        {
            CommandKind.Modify => "The comment says that the text has to be changed",
            CommandKind.NotWhen => "The comment says when this instruction is not to be given",
            CommandKind.OnlyWhen => "The comment says when this instruction is to be given",
            CommandKind.Companion => "The comment wants another instruction",
        };
        if (command.Topic is not { } topic) return Check(command, CheckStatus.Open, $"{does}; whether that is so here cannot be told by its words.", text);
        var raising = facts.Defendants.Where(d => text.Defendants.Contains(d.Id)).SelectMany(d => new Raising(facts, d, facts.ClaimsAgainst(d)).By(topic.RaisedBy)).Distinct().ToList();
        return raising.Count > 0
            ? Check(command, CheckStatus.Applies, $"{does}: for {topic.Label}. The case file raises it ({CaseKnowledge.List(raising)}){(command.Kind == CommandKind.Modify ? ", and the text is given as the model has it, unchanged" : "")}.", text)
            : Check(command, CheckStatus.NotRaised, $"{does}: for {topic.Label}. Nothing in the case file raises it.", text);
    }

    private InstructionCheck Check(CommentCommand command, CheckStatus status, string says, JuryText text) =>
        new(Enum.Parse<CheckKind>(command.Kind.ToString()), status, says, command.Span, command.Span.Of(model.Text), text.Names);

    private IEnumerable<InstructionCheck> Directions() => model.Questions.Where(q => q.IsDirection)
        .Select(q => new InstructionCheck(CheckKind.Direction, CheckStatus.Open, "These words of the model speak to the judge; they are left out of the text.", q.Span, q.Text, []));

    private IEnumerable<InstructionCheck> Numbering() => texts.SelectMany(text => Jumps(text.Body).Select(jump => new InstructionCheck(
        CheckKind.Numbering, CheckStatus.Open, FormattableString.Invariant($"Element {jump.Before} is followed by element {jump.After}, because the one between was left out; the fixed words keep their numbers."), null, "", text.Names)));

    private static IEnumerable<(int Before, int After)> Jumps(string body)
    {
        var last = 0;
        foreach (Match line in Element().Matches(body))
        {
            var number = int.Parse(line.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (last > 0 && number > last + 1) yield return (last, number);
            last = number;
        }
    }

    /// <summary>A titled line with a number in the comment begins another instruction.</summary>
    private IEnumerable<InstructionCheck> Second() => model.LinesOf(PartKind.Comment)
        .Where(b => b.Length < 200 && Title().IsMatch(b.Of(model.Text))).Take(1)
        .Select(b => new InstructionCheck(CheckKind.Second, CheckStatus.Open, "Another instruction seems to begin here; only the first of the file is filled in.", b, b.Of(model.Text), []));

    [GeneratedRegex(@"^(\d{1,2})[.)] ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"^\d{1,4}\.\d{1,3}(?:\.\d{1,3})* \p{Lu}[^.;:]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
