using System.Globalization;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Holds given answers against the questions of a model: each must answer one, in its own terms.</summary>
public sealed class AnswerReader(ModelInstruction model)
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestAnswer = 5_000;
    private const int LongestQuote = 80;

    private readonly List<AnswerFault> _faults = [];
    private readonly ILookup<int, Question> _byPlace = Askable(model).ToLookup(q => q.Span.Start);
    private readonly ILookup<string, Question> _byText = Askable(model).ToLookup(q => q.Text, StringComparer.Ordinal);
    private readonly ILookup<string, Question> _byWord = Askable(model).Where(q => q.Asks is Construct.Suffix).ToLookup(q => ((Construct.Suffix)q.Asks).Stem + q.Text, StringComparer.Ordinal);
    private readonly ILookup<string, Question> _byPlain = Askable(model).ToLookup(q => Phrases.Plain(q.Text).Trim(), StringComparer.Ordinal);

    private static IEnumerable<Question> Askable(ModelInstruction model) => model.Questions.Where(q => !q.IsDirection && q.Within is null);

    public EquatableArray<AnswerFault> Faults => _faults.ToEquatableArray();

    /// <summary>The decisions by question; where two answers are for one question, the one by its place comes first.</summary>
    public Dictionary<Question, Decision> Read(EquatableArray<GivenAnswer> answers)
    {
        var (byText, byPlace) = (new Dictionary<Question, Decision>(), new Dictionary<Question, Decision>());
        foreach (var answer in answers)
        {
            var asked = QuestionsOf(answer).ToList();
            if (asked.Count == 0) Fault(answer, $"The model has no bracket '{Cut(answer.Question)}'; '--questions' lists those it has.");
            foreach (var question in asked)
                if (Decide(question, answer) is { } decision) (IsPlace(answer.Question) ? byPlace : byText)[question] = decision;
                else break;
        }
        foreach (var (question, decision) in byPlace) byText[question] = decision;
        return byText;
    }

    private IEnumerable<Question> QuestionsOf(GivenAnswer answer)
    {
        if (IsPlace(answer.Question)) return _byPlace[int.Parse(answer.Question, NumberStyles.None, CultureInfo.InvariantCulture)];
        foreach (var exact in (ReadOnlySpan<ILookup<string, Question>>)[_byText, _byWord])
            if (exact.Contains(answer.Question.Trim())) return exact[answer.Question.Trim()];
        return Phrases.Plain(answer.Question).Trim() is { Length: > 0 } plain ? _byPlain[plain] : [];
    }

    private static bool IsPlace(string question) => question.Length is > 0 and < 10 && question.All(char.IsAsciiDigit);

    private Decision? Decide(Question question, GivenAnswer answer)
    {
        if (answer.Words.IsEmpty || answer.Words.Any(string.IsNullOrWhiteSpace)) return Refuse(answer, $"{Cut(question.Text)} has an empty answer.");
        if (answer.Words.FirstOrDefault(w => w.Length > LongestAnswer) is not null) return Refuse(answer, FormattableString.Invariant($"The answer to {Cut(question.Text)} has more than {LongestAnswer} characters."));
        if (question.Kind == QuestionKind.Placeholder) return Slot(question, answer);
        var options = new List<int>();
        foreach (var word in answer.Words)
        {
            if (OptionOf(question, word.Trim()) is not { } option)
                return Refuse(answer, $"'{Cut(word)}' is no answer to {Cut(question.Text)}; the answers are {string.Join(", ", question.Options.Select(o => o.Length == 0 ? "'' (no ending)" : $"'{Cut(o)}'"))}.");
            if (IsOpen(question, option) && HasBrackets(word)) return Bracketed(question, answer);
            if (!options.Contains(option)) options.Add(option);
        }
        if (options.Count > 1 && question.Kind is QuestionKind.Optional or QuestionKind.Suffix) return Refuse(answer, $"{Cut(question.Text)} takes one answer, and was given {CaseKnowledge.List(answer.Words)}.");
        if (answer.Join is not ("" or "and" or "or" or "and/or")) return Refuse(answer, $"'{Cut(answer.Join)}' cannot join answers; 'and', 'or' and 'and/or' can.");
        options.Sort();
        var own = answer.Words.FirstOrDefault(w => OptionOf(question, w.Trim()) is { } option && IsOpen(question, option));
        return Made(question, options.ToEquatableArray(), own is null ? [] : [own], answer);
    }

    private Decision? Slot(Question question, GivenAnswer answer) => answer.Words.Any(HasBrackets) ? Bracketed(question, answer)
        : answer.Words.Any(w => w.Any(c => char.IsControl(c))) ? Refuse(answer, $"The answer to {Cut(question.Text)} holds a line break or another control character.")
        : Made(question, [], answer.Words.Select(w => w.Trim()).ToEquatableArray(), answer);

    private static Decision Made(Question question, EquatableArray<int> options, EquatableArray<string> words, GivenAnswer answer) =>
        new(question, options, words, answer.Join, answer.IsAsked ? AnsweredBy.Asked : AnsweredBy.Answers, answer.IsAsked ? "it was asked and answered" : FormattableString.Invariant($"line {answer.Line} of the answers says so"), []);

    private Decision? Bracketed(Question question, GivenAnswer answer) => Refuse(answer, $"The answer to {Cut(question.Text)} holds a bracket, and nothing may be left in brackets.");

    private static bool HasBrackets(string words) => words.AsSpan().IndexOfAny('[', ']') >= 0 || words.AsSpan().IndexOfAny('{', '}') >= 0;

    private static bool IsOpen(Question question, int option) => question.Asks is Construct.Choice choice && choice.Branches[option].IsOpen;

    private static int? OptionOf(Question question, string word) => question.Kind switch
    {
        QuestionKind.Optional => word.ToLowerInvariant() switch { "keep" or "yes" or "true" or "include" => 0, "leave out" or "no" or "false" or "omit" => 1, _ => null },
        QuestionKind.Suffix => Ending(question, word),
        QuestionKind.Alternatives or QuestionKind.List => Branch(question, word),
        QuestionKind.Placeholder => null,
    };

    private static int? Ending(Question question, string word)
    {
        for (var i = 0; i < question.Options.Count; i++)
            if (question.Options[i] == word || i < question.Sides.Count && (question.Sides[i] == word || word == (question.Sides[i] == SubjectFinder.One ? "singular" : "plural"))) return i;
        return null;
    }

    private static int? Branch(Question question, string word)
    {
        for (var i = 0; i < question.Options.Count; i++)
            if (question.Options[i] == word) return i;
        var plain = Phrases.Plain(word).Trim();
        for (var i = 0; i < question.Options.Count; i++)
            if (Phrases.Plain(question.Options[i]).Trim() == plain && !IsOpen(question, i)) return i;
        for (var i = 0; i < question.Options.Count; i++)
            if (IsOpen(question, i)) return i;
        return null;
    }

    private Decision? Refuse(GivenAnswer answer, string sentence)
    {
        Fault(answer, sentence);
        return null;
    }

    private void Fault(GivenAnswer answer, string sentence) => _faults.Add(new(answer.Line, answer.Column, sentence));

    public static string Cut(string text) => text.ReplaceLineEndings(" ") is { Length: > LongestQuote } line ? $"{line[..LongestQuote].TrimEnd()} …" : text.ReplaceLineEndings(" ");
}
