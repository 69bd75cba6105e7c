using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A sentence of a report on causes, and the authorities that it rests on.</summary>
/// <param name="Rule">Number in the dossier of rules; empty for a sentence about the facts.</param>
internal sealed record CausationSentence(string Says, string Rule = "", EquatableArray<string> Authorities = default);

/// <summary>Answers about causes in words that a layperson follows.</summary>
internal sealed class CausationWords(CausationReport report)
{
    private readonly EventGraph _graph = report.Graph;

    public string Name(string person) => _graph.Person(person)?.Name ?? person;

    public string Names(IEnumerable<string> people) => And([.. people.Select(Name)]);

    /// <summary>The effect as the middle of a sentence names it.</summary>
    public string Effect(GraphEffect effect) => effect.IsDeprivation ? $"the event “{_graph.Events[effect.Event].Words}”" : _graph.Events[effect.Event].Words;

    public string Event(int index)
    {
        var @event = _graph.Events[index];
        var who = @event.Actors.IsEmpty ? @event.Possible.IsEmpty ? "" : $"one or more of {And([.. @event.Possible.Select(Name)])} " : $"{Names(@event.Actors)} ";
        return $"{(@event.Happened ? "" : "what did not happen: ")}{who}{@event.Words} ({@event.At})";
    }

    /// <summary>An event as the conduct of somebody who is named already.</summary>
    private string Conduct(string person, int index)
    {
        var @event = _graph.Events[index];
        return $"{(@event.Actors.Contains(person) ? "" : "perhaps ")}{(@event.Happened ? "" : "not done: ")}“{@event.Words}” ({@event.At})";
    }

    public static string Result(CauseResult result) => result switch
    {
        CauseResult.Stated => "stated",
        CauseResult.Open => "open",
        CauseResult.CutOff => "cut off by another's decision",
        CauseResult.NotButFor => "would have happened anyway",
        CauseResult.NotLinked => "no link stated",
    };

    /// <summary>Where no link is stated, nobody has told what would have happened without the person; the file's silence is no "no".</summary>
    public static string ButFor(CausalAnswer answer) => answer.Result == CauseResult.NotLinked ? "not told" : Answer(answer.Together.ButFor);

    public static string Answer(Known known) => known switch
    {
        Known.Yes => "yes",
        Known.No => "no",
        Known.Unknown => "unknown (yes or no, by what is not known)",
        Known.NotDecided => "not decided",
    };

    public static string Pattern(CausalPattern pattern) => Words<CausalPattern>.Of(pattern).Replace('-', ' ');

    /// <summary>Everything about one person and one effect, sentence by sentence.</summary>
    public IEnumerable<CausationSentence> Of(CausalAnswer answer, EffectAnswer effect)
    {
        var (who, what) = (Name(answer.Person), Effect(answer.Effect));
        if (answer.Pattern == CausalPattern.NoLink)
        {
            yield return new($"No stated link leads from anything that {who} did, or left undone, to {what}.");
            yield break;
        }
        yield return new($"What {who} did, or left undone, that leads to {what}: {And([.. answer.Conduct.Select(c => Conduct(answer.Person, c))])}.");
        foreach (var sentence in Verdict(answer, effect, what)) yield return sentence;
        foreach (var sentence in Alone(answer, what)) yield return sentence;
        foreach (var sentence in Between(answer, what)) yield return sentence;
        if (HangsOn(answer) is { } hinge) yield return hinge;
    }

    private IEnumerable<CausationSentence> Verdict(CausalAnswer answer, EffectAnswer effect, string what)
    {
        var overtaker = answer.OvertakenBy.Length > 0 ? Name(answer.OvertakenBy) : "";
        yield return answer.Pattern switch
        {
            CausalPattern.ButFor => Point(CausationPoint.ButFor, $"Without it, by the stated links, {what} would not have happened: it is a but-for cause."),
            CausalPattern.Preempting => Note(CausationPoint.Anyway, $"It brought {what} about. Without it, {what} would have happened all the same, in another way that stood ready and did not come in{Held(answer)}."),
            CausalPattern.Overdetermined => Note(CausationPoint.Overdetermined, $"It had a part in {what}. Without it alone, {what} would still have happened, because of what others did.{Shared(answer, effect, what)}"),
            CausalPattern.Preempted => new($"It would have brought {what} about, but what {overtaker} did brought it about first. Without it, {what} would have happened all the same."),
            CausalPattern.NoDifference => new($"Without it, {what} would have happened all the same."),
            CausalPattern.Unknown => new($"Whether {what} would have happened without it cannot be told from what is stated: the answer is yes or no, and turns on {Points(answer.DependsOn)}."),
            CausalPattern.NotDecided or CausalPattern.NoLink => new($"Whether {what} would have happened without it was not decided: more is open, or more is entangled, than the bound of the search allows, or the links contradict what happened."),
        };
        if (answer.Together.Ness == Known.Yes && answer.Together.ButFor == Known.No) yield return new("It was a necessary part of a set of facts that was enough for it.");
    }

    private string Shared(CausalAnswer answer, EffectAnswer effect, string what)
    {
        var set = effect.Joint?.FirstOrDefault(j => j.People.Contains(answer.Person));
        return set is null ? "" : $" Without the conduct of {Names(set.People)} together, {what} would {(set.ButFor ? "not have happened" : "not have come about in this way")}{(set.IsSure ? "" : ", if what is not known lies so")}.";
    }

    private string Held(CausalAnswer answer) => answer.Together.Held.IsEmpty ? "" : $" (left as it was: {And([.. answer.Together.Held.Select(Event)])})";

    private static IEnumerable<CausationSentence> Alone(CausalAnswer answer, string what)
    {
        if (answer.Acts.Count < 2) yield break;
        var needed = answer.Acts.Count(a => a.Test.ButFor == Known.Yes);
        yield return new(needed == answer.Acts.Count ? $"Each of these alone was needed for {what}."
            : needed == 0 && answer.Together.ButFor == Known.Yes ? $"None of these alone was needed for {what}; all together were."
            : FormattableString.Invariant($"Taken one by one, {needed} of these {answer.Acts.Count} {(needed == 1 ? "was" : "were")} needed for {what}."));
    }

    private IEnumerable<CausationSentence> Between(CausalAnswer answer, string what)
    {
        var connection = answer.Connection;
        if (connection.Path.IsEmpty) { yield return new($"No way of links that are sure, and of things that happened, leads from there to {what}."); yield break; }
        if (connection.OnPath.IsEmpty) yield return new($"Nobody's act or decision stands between it and {what}.");
        foreach (var step in connection.OnPath) yield return Step(step, "Between them stands");
        foreach (var step in connection.Elsewhere.Where(s => report.Rules[s.Step].Answer != ChainAnswer.Holds))
            yield return connection.Answer == ChainAnswer.Holds
                ? Note(CausationPoint.BeforeTheBreak, $"Another way leads through “{_graph.Events[step.Event].Words}” ({report.Rules[step.Step].Label}); the way above does not pass through it.")
                : Step(step, "On another way stands");
    }

    private CausationSentence Step(Intervener step, string where)
    {
        var rule = report.Rules[step.Step];
        return new($"{where} {Event(step.Event)}: {rule.Label}. {rule.Says}{(rule.Unless.Length > 0 ? $" What would change it: {LowerFirst(rule.Unless)}" : "")}", rule.Rule, rule.Authorities);
    }

    private CausationSentence? HangsOn(CausalAnswer answer)
    {
        if (answer.HangsOn.Links.IsEmpty) return null;
        var links = And([.. answer.HangsOn.Links.Select(Link)]);
        return new($"This hangs on {(answer.HangsOn.Links.Count == 1 ? "one assumed link" : FormattableString.Invariant($"{answer.HangsOn.Links.Count} assumed links"))}: {links}. Without {(answer.HangsOn.Links.Count == 1 ? "it" : "them")}, the but-for answer is {Answer(answer.HangsOn.WouldBe)}.");
    }

    public string Link(int index)
    {
        var link = _graph.Links[index];
        var words = Words<Cases.LinkKind>.Of(link.Kind).Replace('-', ' ');
        return $"“{words}” from {string.Join(", ", link.From.Select(f => _graph.Events[f].Id))} to {_graph.Events[link.To].Id} ({link.At})";
    }

    /// <summary>What all the answers about one effect share.</summary>
    public IEnumerable<CausationSentence> About(EffectAnswer effect)
    {
        var what = Effect(effect.Effect);
        if (effect.Joint is null) yield return new($"Who caused {what} together was not decided: the search reached its bound, or too much is open.");
        foreach (var joint in (effect.Joint ?? []).Where(j => j.People.Count > 1))
            yield return Point(CausationPoint.Together, $"{Names(joint.People)} caused {what} together{(joint.IsSure ? "" : ", if what is not known lies so")}.");
        if (effect.CameTogether)
            yield return Note(CausationPoint.Indivisible, $"More than one person's conduct came together in {what}.");
        if (!effect.Doubts.IsEmpty) yield return new($"What nobody knows about {what}: {Points(effect.Doubts)}.");
    }

    /// <summary>What the law says of a person's answers taken together.</summary>
    public IEnumerable<CausationSentence> AboutAll(string person)
    {
        var answers = report.Of(person).ToList();
        if (answers.Exists(a => a.Effect.IsDeprivation)) yield return Note(CausationPoint.TwoQuestions, "The loss of the right and the harm are asked about apart.");
        if (report.IsNominalOnly(person)) yield return Note(CausationPoint.NominalDamages, $"{Name(person)}'s conduct is tied to the loss of the right, and no stated harm is tied to that conduct.");
    }

    public string Points(IEnumerable<Doubt> points) => And([.. points.Select(point => point switch
    {
        Doubt.OfLink link => $"whether the link {Link(link.Link)} is there",
        Doubt.OfJoin join => $"whether each of the causes of “{_graph.Events[join.Event].Words}” was enough, or all were needed",
        Doubt.OfActor actor => $"whether {Name(actor.Person)} is one of those who {_graph.Events[actor.Event].Words}",
        _ => throw new InvalidOperationException("The points are a closed set."),
    })]);

    private CausationSentence Note(CausationPoint point, string facts)
    {
        var note = report.Rules[point];
        return new($"{facts} {note.Says}", note.Rule, note.Authorities);
    }

    /// <summary>A sentence about the facts under a point of law that the report tells once.</summary>
    private CausationSentence Point(CausationPoint point, string facts) => new(facts, report.Rules[point].Rule, report.Rules[point].Authorities);

    /// <summary>What the law asks, told once for the whole report.</summary>
    public IEnumerable<CausationSentence> Law()
    {
        var answers = report.Effects.SelectMany(e => e.Answers).ToList();
        if (answers.Exists(a => a.Pattern == CausalPattern.ButFor)) yield return Told(CausationPoint.ButFor);
        if (report.Effects.Any(e => e.Joint?.Any(j => j.People.Count > 1) == true)) yield return Told(CausationPoint.Together);
        if (report.Graph.Phases.Count > 1) yield return Told(CausationPoint.Phases);
    }

    private CausationSentence Told(CausationPoint point) => new(report.Rules[point].Says, report.Rules[point].Rule, report.Rules[point].Authorities);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    internal static string And(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "nothing",
        1 => parts[0],
        2 => $"{parts[0]} and {parts[1]}",
        _ => $"{string.Join("; ", parts.Take(parts.Count - 1))}; and {parts[^1]}",
    };
}
