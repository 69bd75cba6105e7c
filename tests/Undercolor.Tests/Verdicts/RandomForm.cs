using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Tests.Verdicts;

/// <summary>A small form made by chance: up to seven questions, two people and a city, two claims, three theories, conditions and jumps of every kind.</summary>
internal sealed class RandomForm(int seed)
{
    private static readonly string[] s_defendants = ["a", "b", "city"];
    private static readonly string[] s_claims = ["c", "d"];
    private readonly Random _chance = new(seed);
    private readonly List<VerdictQuestion> _questions = [];

    public VerdictForm Form()
    {
        var count = _chance.Next(2, 8);
        for (var i = 0; i < count; i++) _questions.Add(Question(i, count));
        return new()
        {
            Plaintiffs = [new("p", "P")], Defendants = [new("a", "A", false, Capacity.Individual), new("b", "B", false, _chance.Next(4) == 0 ? Capacity.Official : Capacity.Individual), new("city", "City", true, Capacity.Unspecified)],
            Claims = [new("c", "C"), new("d", "D")],
            Injuries = [new("i", "p", "i", _chance.Next(2) == 0 ? ["c"] : ["c", "d"], _chance.Next(2) == 0), new("j", "p", "j", ["d"], false)],
            Theories = [new("own", "own", UnderlyingViolation.Nobody), new("other", "other", UnderlyingViolation.Another), new("any", "any", UnderlyingViolation.Anyone)],
            Questions = _questions.ToEquatableArray(),
        };
    }

    private VerdictQuestion Question(int i, int count)
    {
        var finding = Pick([
            FindingKind.Element, FindingKind.Element, FindingKind.Element, FindingKind.Element, FindingKind.Violation, FindingKind.ImmunityFact, FindingKind.Cause, FindingKind.Compensatory,
            FindingKind.Compensatory, FindingKind.Nominal, FindingKind.PunitiveBasis, FindingKind.Punitive, FindingKind.Verdict, FindingKind.Other]);
        var kind = finding switch
        {
            FindingKind.Cause => AnswerKind.Persons,
            FindingKind.Compensatory or FindingKind.Nominal or FindingKind.Punitive => AnswerKind.Amount,
            _ => AnswerKind.YesNo,
        };
        var isMoney = kind == AnswerKind.Amount || finding == FindingKind.PunitiveBasis;
        var guard = i > 0 && _chance.Next(2) == 0 ? Condition(i, 0) : null;
        return new($"q{i}", kind, finding, $"question {_chance.Next(2)}")
        {
            Plaintiff = "p", Claim = finding is FindingKind.Cause or FindingKind.Other || isMoney && _chance.Next(2) == 0 ? "" : Pick(s_claims),
            Defendants = finding is FindingKind.Cause or FindingKind.Other ? [] : isMoney && _chance.Next(2) == 0 ? ["a", Pick(["b", "city"])] : finding == FindingKind.Violation && _chance.Next(2) == 0 ? [] : [Pick(s_defendants)],
            Theory = finding == FindingKind.Element ? Pick(["own", "own", "other", "any"]) : "", Element = finding == FindingKind.Element && _chance.Next(2) == 0 ? Pick(["x", "y"]) : "",
            Injury = finding is FindingKind.Cause || finding is FindingKind.Compensatory && _chance.Next(4) > 0 ? Pick(["i", "i", "j"]) : "",
            Options = finding == FindingKind.Cause ? [new("a", i > 0 && _chance.Next(2) == 0 ? Condition(i, 1) : null), new(Pick(["b", "city"]), null)] : [],
            OnlyIf = guard, Otherwise = guard is not null && _chance.Next(3) == 0 ? Target(i, count) : null,
            Jumps = Jumps(i, count, kind).ToEquatableArray(),
        };
    }

    private IEnumerable<VerdictJump> Jumps(int i, int count, AnswerKind kind)
    {
        var words = kind == AnswerKind.YesNo ? new[] { AnswerWord.Yes, AnswerWord.No, AnswerWord.Any } : [AnswerWord.Some, AnswerWord.None, AnswerWord.Any];
        foreach (var word in words)
            if (_chance.Next(4) == 0) yield return new(word, Target(i, count));
    }

    /// <summary>Mostly ahead, at times the end, seldom back.</summary>
    private string Target(int i, int count) => _chance.Next(12) == 0 ? $"q{_chance.Next(0, i + 1)}" : _chance.Next(i + 1, count + 1) is var to && to == count ? "" : $"q{to}";

    private Condition Condition(int i, int depth) => depth > 2 || _chance.Next(3) > 0 ? Atom(i) : _chance.Next(3) switch
    {
        0 => new Condition.And([Condition(i, depth + 1), Condition(i, depth + 1)]),
        1 => new Condition.Or([Condition(i, depth + 1), Condition(i, depth + 1)]),
        _ => new Condition.Not(Condition(i, depth + 1)),
    };

    private Condition.Atom Atom(int i)
    {
        var asked = _questions[_chance.Next(i)];
        return asked.Kind switch
        {
            AnswerKind.Persons when _chance.Next(2) == 0 => new(asked.Id, AnswerWord.Any, asked.Options[_chance.Next(asked.Options.Count)].Person),
            AnswerKind.YesNo => new(asked.Id, Pick([AnswerWord.Yes, AnswerWord.No, AnswerWord.Any])),
            _ => new(asked.Id, Pick([AnswerWord.Some, AnswerWord.None, AnswerWord.Any])),
        };
    }

    private T Pick<T>(T[] from) => from[_chance.Next(from.Length)];
}
