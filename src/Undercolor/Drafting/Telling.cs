using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>Tells each statement of a case file as a numbered paragraph: who, when, where, what, and from what it is known.</summary>
internal sealed class Telling(DraftDesk desk, TimePhrases times, Func<string, bool> isTold)
{
    private static readonly string[] s_doers =
        ["he", "she", "they", "it", "i", "we", "the", "a", "an", "each", "both", "one", "no", "nobody", "someone", "somebody", "another", "several", "two", "three"];

    public PaperBlock.Numbered Tell(CaseStatement statement) => new(statement.Id, [.. statement.IsBelief ? Believed(Sentences(statement)) : Sentences(statement), .. Sources(statement)]);

    /// <summary>The first sentence says that all of them are believed and not known.</summary>
    private IEnumerable<PaperSentence> Believed(IEnumerable<PaperSentence> sentences) => sentences.Select((s, i) => i == 0 ? desk.Led("belief", s) : s);

    private IEnumerable<PaperSentence> Sentences(CaseStatement statement) => statement switch
    {
        CaseStatement.Event e => Event(e),
        CaseStatement.Presence p => Presence(p),
        CaseStatement.Knowledge k => Knowledge(k),
        CaseStatement.Order o => Order(o),
        CaseStatement.Agreement a => [One(StartsWith(a.What, "that", "on", "to") ? "agreement" : "agreement-to", a, Words("what", a, a.What, "what"))],
        CaseStatement.Policy p => Policy(p),
        CaseStatement.Training t => Training(t),
        CaseStatement.Supervision s => [One("supervision", s, new Filling("over", desk.Names(s.Over)), Words("how", s, s.How, "how"))],
        CaseStatement.WhyUnknown w => [w.Of.IsEmpty ? One("why-unknown-anybody", w, Words("why", w, w.Why, "why")) : desk.Sentence("why-unknown", new("who", desk.Names(w.Of)), Words("why", w, w.Why, "why"))],
        CaseStatement.Injury i => Injury(i),
        _ => throw new InvalidOperationException("The statements are a closed set."),
    };

    private IEnumerable<PaperSentence> Event(CaseStatement.Event e)
    {
        var form = e.Not ? "event-not" : NamesItsDoer(e.Did.Text) ? "event-own" : "event";
        yield return desk.Sentence(form, When(e, e.Until), new("where", times.Where(e)), new("who", desk.Who(e.Who)), Words("did", e, e.Did, "did"), Words("how", e, e.How, "how"));
        if (e.Lasted is { } lasted) yield return desk.Sentence("lasted", Words("lasted", e, lasted.Words, "lasted"));
        if (e.Decision is { } decision && Decided(e, decision) is { } told) yield return told;
    }

    private PaperSentence? Decided(CaseStatement.Event e, CaseDecision decision)
    {
        var why = Words("why", e, decision.Why, "decision.why");
        var by = new Filling("by", desk.Names(decision.By));
        var form = decision.By.IsEmpty ? null : decision.Label switch
        {
            DecisionLabel.Misled => "decision-misled",
            DecisionLabel.Pressured => "decision-pressured",
            DecisionLabel.Complicit => "decision-complicit",
            DecisionLabel.IndependentAndInformed => null,
        };
        return form is not null ? desk.Sentence(form, by, why) : why.Pieces.IsEmpty ? null : desk.Sentence("decision-why", why);
    }

    private IEnumerable<PaperSentence> Presence(CaseStatement.Presence p)
    {
        var distance = Words("distance", p, p.Distance, "distance");
        var sight = new Filling("sight", p.LineOfSight is { } seen ? [.. desk.Clause(seen ? "sight" : "no-sight").Select(w => w with { Key = CaseKeys.Of(p, "line-of-sight") })] : []);
        if (p.Where.IsEmpty) return [Lasting("presence-distance", p, p.Until, distance, sight)];
        var where = DraftDesk.Said(p.Where, CaseKeys.Of(p, "where"));
        return [Lasting("presence", p, p.Until, new("where", TimePhrases.BeginsWithPreposition(p.Where.Text) ? where : desk.Clause("where-inside", new Filling("place", where))), distance, sight)];
    }

    private IEnumerable<PaperSentence> Knowledge(CaseStatement.Knowledge k)
    {
        var form = StartsWith(k.Of, "that", "of", "how", "why", "about", "where", "who", "what", "to") ? "knowledge" : "knowledge-of";
        yield return One(form, k, Words("of", k, k.Of, "of"));
        if (!k.How.IsEmpty) yield return desk.Sentence("knowledge-how", Who(k), Words("how", k, k.How, "how"));
        if (Pointer(k.Foresaw) is { IsEmpty: false } foresaw) yield return desk.Sentence("foresaw", Who(k), new("paragraphs", foresaw));
    }

    private IEnumerable<PaperSentence> Order(CaseStatement.Order o)
    {
        var what = StartsWith(o.What, "to") ? DraftDesk.Said(o.What.Text.TrimStart()[2..], CaseKeys.Of(o, "what")) : DraftDesk.Said(o.What, CaseKeys.Of(o, "what"));
        yield return One("order", o, new("to", o.To.IsEmpty ? [] : desk.Names(o.To)), new("what", what));
        if (Pointer(o.CarriedOutBy) is { IsEmpty: false } acts) yield return desk.Sentence("carried-out", new Filling("paragraphs", acts));
    }

    private IEnumerable<PaperSentence> Policy(CaseStatement.Policy p)
    {
        yield return One($"policy-{Doctrine.Words<PolicyForm>.Of(p.Form)}", p, Words("what", p, p.What, "what"));
        foreach (var instance in p.Instances) yield return desk.Sentence("policy-instance", Words("instance", p, instance, "instances"));
        if (!p.AppliedBy.IsEmpty) yield return desk.Sentence($"policy-applied-{Doctrine.Words<PolicyForm>.Of(p.Form)}", Who(p), new("by", desk.Names(p.AppliedBy)), new("plaintiff", desk.Names(desk.Plaintiffs)));
    }

    private IEnumerable<PaperSentence> Training(CaseStatement.Training t)
    {
        yield return One(t.Given ? "training" : "training-not", t, new("of", t.Of.IsEmpty ? [] : desk.Names(t.Of)), Words("on", t, t.On, "on"));
        if (!t.Need.IsEmpty) yield return desk.Sentence("training-need", Words("need", t, t.Need, "need"));
    }

    private IEnumerable<PaperSentence> Injury(CaseStatement.Injury i)
    {
        yield return desk.Sentence("injury", When(i, null), new("to", i.Who.IsEmpty ? desk.Names(desk.Plaintiffs) : desk.Names(i.Who)), Words("what", i, i.What, "what"), Words("severity", i, i.Severity, "severity"));
        if (!i.Lasting.IsEmpty) yield return desk.Sentence("injury-lasting", Words("lasting", i, i.Lasting, "lasting"));
        if (Pointer(i.From) is { IsEmpty: false } from) yield return desk.Sentence("injury-from", new Filling("paragraphs", from));
    }

    /// <summary>A pointer to those statements that the draft tells.</summary>
    public EquatableArray<Piece> Pointer(IEnumerable<string> ids)
    {
        var told = ids.Where(isTold).Distinct().ToEquatableArray();
        return told.IsEmpty ? [] : [new Piece.Paragraphs(told)];
    }

    private IEnumerable<PaperSentence> Sources(CaseStatement statement)
    {
        var sources = statement.Sources.OfType<FactSource.Evidence>().Select(s => (Source: s, Of: desk.File.Evidence.FirstOrDefault(e => e.Id == s.Id))).Where(s => s.Of is not null)
            .Select(s => desk.Clause("source-evidence", new("evidence", DraftDesk.Said(s.Of!.What, CaseKeys.Of(s.Of, "what"))), new("place", s.Source.Place is { } place ? [new Piece.Words(place.ToString()!) { Key = CaseKeys.Of(statement, "source") }] : []))).ToList();
        if (sources.Count > 0) yield return desk.Sentence("source", new Filling("sources", DraftDesk.Listed(sources)));
    }

    private PaperSentence One(string form, CaseStatement of, params ReadOnlySpan<Filling> more) => Lasting(form, of, null, more);

    private PaperSentence Lasting(string form, CaseStatement of, CaseTime? until, params ReadOnlySpan<Filling> more) => desk.Sentence(form, [When(of, until), new("where", times.Where(of)), Who(of), .. more]);

    private Filling Who(CaseStatement of) => new("who", desk.Who(of.Who));

    private Filling When(CaseStatement of, CaseTime? until) => new("when", times.When(of, until) is { IsEmpty: false } when ? when : of is CaseStatement.Event or CaseStatement.Order && desk.Members(of.Who).Any(p => p.IsDefendant) ? desk.Clause("when-gap") : []);

    private static Filling Words(string slot, CaseStatement of, FileWords words, string field) => new(slot, DraftDesk.Said(words, CaseKeys.Of(of, field)));

    private static bool StartsWith(FileWords words, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
            if (words.Text.TrimStart().StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether words begin with somebody, so that nobody is to be put in front.</summary>
    private bool NamesItsDoer(string did)
    {
        var first = did.TrimStart().Split(' ')[0];
        return s_doers.Contains(first.ToLowerInvariant()) || desk.File.People.Any(p => did.TrimStart().StartsWith(p.Name.Text, StringComparison.Ordinal) || p.Name.Text.Split(' ')[^1] == first && char.IsUpper(first[0]));
    }
}
