using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Tells each statement of a case file as a sentence.</summary>
internal sealed class StatementTeller(CastOfFile cast, Narration narration, Func<string, bool> namesItsDoer)
{
    public Telling Tell(CaseStatement statement)
    {
        narration.Begin(statement.Id);
        return statement switch
        {
            CaseStatement.Event e => Event(e),
            CaseStatement.Presence p => Presence(p),
            CaseStatement.Knowledge k => Plain(k, StartsWith(k.Of, "that", "of", "how", "why", "about", "where", "who", "what", "to") ? "knew " : "knew of ", FactKind.Knowledge),
            CaseStatement.Order o => Plain(o, $"ordered {Or(o.To, "others")}{(StartsWith(o.What, "to") ? " " : " to ")}", FactKind.Order),
            CaseStatement.Agreement a => Plain(a, StartsWith(a.What, "to", "that", "on") ? "agreed " : "agreed to ", FactKind.Agreement),
            CaseStatement.Policy p => Policy(p),
            CaseStatement.Training t => Training(t),
            CaseStatement.Supervision s => Supervision(s),
            CaseStatement.WhyUnknown w => WhyUnknown(w),
            CaseStatement.Injury i => Injury(i),
            _ => throw new InvalidOperationException("The statements are a closed set."),
        };
    }

    private Telling Event(CaseStatement.Event e)
    {
        var subject = namesItsDoer(e.Did.Text) ? Nothing : Subject(e.Who, "Somebody", e.Not ? " did not do this:" : "");
        var own = narration.Say(e.Did);
        return End(e, subject, own, e.Kind, () => Join(" ", e.How));
    }

    private Telling Presence(CaseStatement.Presence p)
    {
        var subject = Subject(p.Who, "Somebody");
        narration.Say("was present ");
        var own = narration.Say(p.Where.IsEmpty ? p.Distance : p.Where);
        return End(p, subject, own, FactKind.Presence, () =>
        {
            if (!p.Where.IsEmpty) Join(", ", p.Distance);
            if (p.LineOfSight is { } sight) narration.Say(sight ? ", with a line of sight" : ", without a line of sight");
        });
    }

    private Telling Plain(CaseStatement statement, string verb, FactKind kind)
    {
        var subject = Subject(statement.Who, "Somebody");
        narration.Say(verb);
        return End(statement, subject, narration.Say(statement.Words), kind, () => { });
    }

    private Telling Policy(CaseStatement.Policy p)
    {
        var subject = Subject(p.Who, "Somebody");
        narration.Say(p.Form switch
        {
            PolicyForm.Written => "had a written policy",
            PolicyForm.Spoken => "had a policy",
            PolicyForm.Custom => "had a custom",
            PolicyForm.Decision => "made the decision",
        });
        narration.Say(StartsWith(p.What, "that", "to", "of") ? " " : " of ");
        return End(p, subject, narration.Say(p.What), FactKind.PolicyMaking, () =>
        {
            foreach (var instance in p.Instances) Join("; earlier, ", instance);
        });
    }

    private Telling Training(CaseStatement.Training t)
    {
        var subject = Subject(t.Who, "Somebody");
        narration.Say($"{(t.Given ? "trained" : "failed to train")} {Or(t.Of, "officers")} on ");
        return End(t, subject, narration.Say(t.On), FactKind.Training, () => Join(", although ", t.Need));
    }

    private Telling Supervision(CaseStatement.Supervision s)
    {
        var subject = Subject(s.Who, "Somebody");
        var told = narration.Say($"supervised {Or(s.Over, "others")}");
        if (s.How.IsEmpty) return End(s, subject, told, FactKind.Supervision, () => { });
        narration.Say(": ");
        return End(s, subject, narration.Say(s.How), FactKind.Supervision, () => { });
    }

    private Telling WhyUnknown(CaseStatement.WhyUnknown w)
    {
        narration.Say(w.Of.IsEmpty ? "Who it was cannot be told: " : $"Which of {cast.Phrase(w.Of)} it was cannot be told: ");
        return End(w, Nothing, narration.Say(w.Why), FactKind.WhyUnknown, () => { });
    }

    private Telling Injury(CaseStatement.Injury i)
    {
        var subject = i.Who.IsEmpty ? SubjectWords(string.Join(" and ", cast.Plaintiffs.Select(p => cast.Roster[p].Name))) : Subject(i.Who, "Plaintiff");
        narration.Say("suffered ");
        return End(i, subject, narration.Say(i.What), FactKind.Injury, () =>
        {
            Join(", ", i.Severity);
            Join(", lasting ", i.Lasting);
            if (!i.From.IsEmpty) narration.Say($" (from {string.Join(", ", i.From)})");
        });
    }

    /// <summary>Closes the paragraph: what still belongs to the sentence, then time and place in parentheses.</summary>
    private Telling End(CaseStatement statement, TextSpan subject, TextSpan own, FactKind? kind, Action rest)
    {
        rest();
        var start = subject.IsEmpty ? own.Start : subject.End;
        var words = new TextSpan(start, narration.Here);
        Setting(statement);
        var further = statement is CaseStatement.Event ? SentencesBehind(own) : [];
        return new(statement, narration.End(further), subject, words, own, kind);
    }

    private int[] SentencesBehind(TextSpan own)
    {
        var words = narration.Slice(own);
        return [.. SentenceSplitter.Split(words, new TextSpan(0, words.Length)).Skip(1).Select(s => own.Start + s.Start)];
    }

    /// <summary>Time, place, how it came to be known and how it was decided: told, and not read for facts.</summary>
    private void Setting(CaseStatement statement)
    {
        var parts = new List<Action>();
        void Add(string words, FileWords own)
        {
            if (!own.IsEmpty) parts.Add(() => { narration.Say(words); narration.Say(own); });
        }
        Add("", statement.When?.Words ?? FileWords.None);
        if (statement is not CaseStatement.Presence) Add("", statement.Where);
        if (statement is CaseStatement.Knowledge knowledge) Add("known ", knowledge.How);
        if (statement is CaseStatement.Event { Decision: { } decision }) Add($"a decision{(decision.By.IsEmpty ? "" : $", with a part of {cast.Phrase(decision.By)}")}: ", decision.Words);
        for (var i = 0; i < parts.Count; i++)
        {
            narration.Say(i == 0 ? " (" : "; ");
            parts[i]();
        }
        if (parts.Count > 0) narration.Say(")");
    }

    private static TextSpan Nothing => default;

    private TextSpan Subject(EquatableArray<string> who, string nobody, string behind = "") => SubjectWords((who.IsEmpty ? nobody : Capital(cast.Phrase(who))) + behind);

    private TextSpan SubjectWords(string words)
    {
        var span = narration.Say(words);
        narration.Say(" ");
        return span;
    }

    private static string Capital(string words) => words.StartsWith("somebody", StringComparison.Ordinal) || words.StartsWith("the ", StringComparison.Ordinal) ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : words;

    private string Or(EquatableArray<string> ids, string otherwise) => ids.IsEmpty ? otherwise : cast.Phrase(ids);

    private void Join(string link, FileWords words)
    {
        if (words.IsEmpty) return;
        narration.Say(link);
        narration.Say(words);
    }

    private static bool StartsWith(FileWords words, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (words.Text.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
