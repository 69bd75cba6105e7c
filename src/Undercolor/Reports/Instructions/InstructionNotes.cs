using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Reports.Instructions;

/// <summary>The sentences about an instruction that stand beside it and never in it: notes, choices, checks, open questions.</summary>
public static class InstructionNotes
{
    /// <summary>A line each, for standard error.</summary>
    /// <param name="place">Line and column of an offset in the cleaned text, as whoever reads this counts them.</param>
    public static IEnumerable<string> Of(InstructionSet set, Func<int, (int Line, int Column)> place) =>
    [
        .. set.Notes,
        .. set.Model.Dropped.Where(d => d.Name != PartSplitter.NameOfPart).GroupBy(d => d.Name).Select(d => $"Left out as no part of the model: {d.Key} ({Shown.Count(d.Count(), "place")})."),
        .. set.Texts.SelectMany(text => text.Decisions.Select(d => (text.Names, Choice: Choice(d, place)))).GroupBy(c => c.Choice)
            .Select(g => g.Count() >= set.Texts.Count ? g.Key : $"{ForWhom(g.SelectMany(c => c.Names).Distinct().ToEquatableArray())}{g.Key}"),
        .. set.Checks.Select(Check),
    ];

    /// <summary>What was chosen for a bracket, by whom, and why.</summary>
    private static string Choice(Decision decision, Func<int, (int Line, int Column)> place)
    {
        var (line, column) = place(decision.Question.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column} {Cut(decision.Question.Text)} -> {Answer(decision)}: {decision.Why} ({By(decision.By)}).");
    }

    private static string Check(InstructionCheck check) =>
        $"Check ({Words<CheckStatus>.Of(check.Status)}): {check.Says}{(check.Defendants.IsEmpty ? "" : $" [{string.Join("; ", check.Defendants)}]")}{(check.Quote.Length == 0 ? "" : $" The model's words: “{Cut(check.Quote)}”")}";

    /// <summary>What is asked, and how to answer it.</summary>
    public static string Open(string name, OpenQuestion open, Func<int, (int Line, int Column)> place)
    {
        var (line, column) = place(open.Question.Span.Start);
        var options = open.Question.Options.IsEmpty ? "words" : string.Join(", ", open.Question.Options.Select(o => o.Length == 0 ? "no ending" : $"'{Cut(o)}'"));
        return string.Create(CultureInfo.InvariantCulture, $"{name}({line},{column}): {Cut(open.Question.Text)} has no answer for {string.Join(", ", open.Names)}: the case file does not tell it. Give one under 'answers' in the file of '--answers' ({options}), or use '--ask'.");
    }

    /// <summary>The chosen words, as people read them.</summary>
    private static string Answer(Decision decision) => decision.Question.Kind switch
    {
        QuestionKind.Placeholder => $"“{CaseKnowledge.List(decision.Words)}”",
        QuestionKind.Optional => decision.Question.IsDirection || decision.Options[0] == 1 ? Question.LeaveOut : Question.Keep,
        _ => string.Join($" {(decision.Join.Length > 0 ? decision.Join : "or")} ", decision.Options.Select((o, i) => decision.Question.Options[o] is { Length: > 0 } option ? $"“{Cut(option)}”" : "no ending")),
    };

    public static string By(AnsweredBy by) => by switch
    {
        AnsweredBy.Case => "case file",
        AnsweredBy.Answers => "answers file",
        AnsweredBy.Asked => "asked",
        AnsweredBy.Model => "follows",
    };

    private static string ForWhom(EquatableArray<string> names) => names.IsEmpty ? "" : $"{CaseKnowledge.List(names)}: ";

    private static string Cut(string text) => VisibleText.Of(AnswerReader.Cut(text));
}
