using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>Reads and writes the conditions of a form file.</summary>
/// <remarks><code>
/// condition = all { "or" all }
/// all       = part { "and" part }
/// part      = "not" part | "(" condition ")" | question answer
/// answer    = "yes" | "no" | "some" | "none" | "answered" | id of a person
/// </code></remarks>
public static class ConditionText
{
    private const int Deepest = 20;
    private const int Longest = 4000;

    /// <summary>A condition, or the sentence that says what is wrong and the zero-based offset in the text where.</summary>
    public readonly record struct Result(Condition? Condition, string Fault, int At);

    public static Result Read(string text)
    {
        if (text.Length > Longest) return new(null, FormattableString.Invariant($"A condition has at most {Longest} letters."), 0);
        var parser = new Parser(text);
        var condition = parser.Any(0);
        if (parser.Fault.Length == 0 && parser.Peek is { Length: > 0 } left) parser.Fail($"Nothing was expected here, and '{left}' stands here. Join two conditions with 'and' or 'or'.");
        return parser.Fault.Length > 0 ? new(null, parser.Fault, parser.FaultAt) : new(condition, "", 0);
    }

    public static string Write(Condition condition) => condition switch
    {
        Condition.Atom atom => $"{atom.Question} {(atom.Person.Length > 0 ? atom.Person : atom.Is == AnswerWord.Any ? "answered" : Words<AnswerWord>.Of(atom.Is))}",
        Condition.And all => string.Join(" and ", all.Parts.Select(p => p is Condition.Or ? $"({Write(p)})" : Write(p))),
        Condition.Or any => string.Join(" or ", any.Parts.Select(Write)),
        Condition.Not not => not.Part is Condition.Atom ? $"not {Write(not.Part)}" : $"not ({Write(not.Part)})",
        _ => throw new InvalidOperationException("Conditions are a closed set."),
    };

    private sealed class Parser(string text)
    {
        private int _at;

        public string Fault { get; private set; } = "";

        public int FaultAt { get; private set; }

        /// <summary>The next word or bracket; empty at the end.</summary>
        public string Peek => text[Start..End];

        public Condition? Any(int depth) => Chain(depth, "or", All, parts => new Condition.Or(parts));

        private Condition? All(int depth) => Chain(depth, "and", Part, parts => new Condition.And(parts));

        private Condition? Chain(int depth, string word, Func<int, Condition?> part, Func<EquatableArray<Condition>, Condition> join)
        {
            var parts = new List<Condition>();
            do
            {
                if (part(depth) is not { } found) return null;
                parts.Add(found);
            }
            while (Take(word));
            return parts.Count == 1 ? parts[0] : join(parts.ToEquatableArray());
        }

        private Condition? Part(int depth)
        {
            if (depth > Deepest) return Fail(FormattableString.Invariant($"Brackets and 'not' nest at most {Deepest} deep."));
            if (Take("not")) return Part(depth + 1) is { } denied ? new Condition.Not(denied) : null;
            if (!Take("(")) return Atom();
            var inner = Any(depth + 1);
            return inner is null ? null : Take(")") ? inner : Fail("A bracket is not closed. Add ')'.");
        }

        private Condition? Atom()
        {
            var question = Peek;
            if (question.Length == 0 || question is ")" or "and" or "or") return Fail("The id of a question was expected here, such as 'q1 yes'.");
            Skip();
            var answer = Peek;
            if (answer.Length == 0 || answer is "(" or ")" or "and" or "or" or "not") return Fail($"An answer to '{question}' was expected here: yes, no, some, none, answered, or the id of a person.");
            Skip();
            return answer switch
            {
                "answered" => new Condition.Atom(question, AnswerWord.Any),
                "yes" => new Condition.Atom(question, AnswerWord.Yes),
                "no" => new Condition.Atom(question, AnswerWord.No),
                "some" => new Condition.Atom(question, AnswerWord.Some),
                "none" => new Condition.Atom(question, AnswerWord.None),
                _ => new Condition.Atom(question, AnswerWord.Any, answer),
            };
        }

        public Condition? Fail(string sentence)
        {
            if (Fault.Length == 0) (Fault, FaultAt) = (sentence, Start);
            return null;
        }

        private bool Take(string word)
        {
            if (Peek != word) return false;
            Skip();
            return true;
        }

        private void Skip() => _at = End;

        private int Start
        {
            get
            {
                var at = _at;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                return at;
            }
        }

        private int End
        {
            get
            {
                var at = Start;
                if (at < text.Length && text[at] is '(' or ')') return at + 1;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')')) at++;
                return at;
            }
        }
    }
}
