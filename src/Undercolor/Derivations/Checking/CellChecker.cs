using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks one cell: why the right is asked, the rule on parties, the right itself, the body behind an office, and the stated links.</summary>
internal sealed class CellChecker(Case @case, LawInForce law, Stage stage, Faults faults)
{
    private readonly List<Person> _plaintiffs = [.. @case.Plaintiffs];
    private readonly RightChecker _rights = new(@case, law, stage, faults);

    public void Check(Derivation node, Person person, string path)
    {
        if (node.Step != Step.Cell || node.Scope is not { } scope || scope.Person != person.Id.Index || scope.AsBody || node.Capacity is not { } capacity || node.From.Count < 3)
        {
            faults.Add(path, "it is not a cell of this defendant with its capacity and its premises.");
            return;
        }
        faults.Bare(node, path);
        faults.Require(scope.Plaintiff >= 0 && scope.Plaintiff < _plaintiffs.Count && scope.Incident >= 0 && scope.Incident < Math.Max(1, @case.Incidents.Count), path, "its plaintiff or its incident is not in the case.");
        faults.Require(IsSuedIn(person, capacity), path, $"the pleading does not sue this defendant in the capacity '{Words<Capacity>.Of(capacity)}'.");
        var right = law.Right(node.From[2].Of);
        Asked(node.From[0], right, person, $"{path} > asked");
        new PartyChecker(@case, law, View(null, null), faults).Check(node.From[1], person, right, $"{path} > party");
        Right(node.From[2], right, person, scope, $"{path} > {node.From[2].Of}");
        var next = 3;
        var body = NeedsBody(person, capacity, node.From[1].Value) && next < node.From.Count && node.From[next].Step == Step.Right ? node.From[next++] : null;
        if (body is not null) Body(body, right, person, $"{path} > body");
        var links = next < node.From.Count && node.From[next].Step == Step.Links ? node.From[next++] : null;
        if (links is not null) Links(links, $"{path} > links");
        var times = next < node.From.Count && node.From[next].Step == Step.Times ? node.From[next++] : null;
        if (times is not null) Times(times, $"{path} > times");
        if (!faults.Count(node, next, path)) return;
        if (Result(person, capacity, node.From[1].Value, node.From[2].Value, body?.Value, path) is { } result) faults.Value(node, AfterTimes(AfterLinks(result, links), times), path);
    }

    /// <summary>A body as itself; a person as the words say, or as the circuits in question read silence.</summary>
    private bool IsSuedIn(Person person, Capacity capacity)
    {
        if (person.Kind != PartyKind.NaturalPerson) return capacity == Capacity.Unspecified;
        if (person.Capacity == Capacity.Both) return capacity is Capacity.Individual or Capacity.Official;
        return capacity == (person.Capacity == Capacity.Unspecified ? Silence() : person.Capacity);
    }

    private Capacity Silence()
    {
        var readings = law.Circuits.Select(c => c.Capacity?.Reads ?? Capacity.Individual).Distinct().ToList();
        return readings.Count > 1 ? Capacity.Unspecified : readings.DefaultIfEmpty(Capacity.Individual).Single();
    }

    private void Asked(Derivation node, RightModule? right, Person person, string path)
    {
        var named = right is null ? [] : @case.Claims.Where(c => c.Right == right.Id && c.Stated).ToList();
        var value = right is null ? "no-right" : named.Exists(c => c.Against.IsEmpty || c.Against.Contains(person.Id)) ? "named" : named.Count > 0 ? "named-of-others" : "shown";
        if (!faults.Is(node, Step.Asked, right?.Id ?? "", path) || !faults.Count(node, value == "shown" ? 1 : 0, path)) return;
        faults.Value(node, value, path);
        if (value != "shown") return;
        new TestChecker(@case, View(null, null), @case.People[0], right, faults).Check(node.From[0], right!.Recognize, By.Anyone, path);
        faults.Require(node.From[0].Value == "alleged", path, "no words name the right and no facts show it.");
    }

    private void Right(Derivation node, RightModule? right, Person person, Scope cell, string path)
    {
        var scope = node.Scope;
        var fits = scope is not null && scope.Person == person.Id.Index && !scope.AsBody && scope.Plaintiff == (_plaintiffs.Count == 1 ? null : cell.Plaintiff) && (scope.Incident is null || scope.Incident == cell.Incident);
        faults.Require(fits, path, "its facts in view are not those of the cell.");
        if (fits) _rights.Check(node, right, person, View(scope!.Plaintiff, scope.Incident), path);
    }

    /// <summary>The local body that an office stands for: the one in the cast, or the officer in its place.</summary>
    private void Body(Derivation node, RightModule? right, Person person, string path)
    {
        var body = @case.People.FirstOrDefault(p => p.Kind == PartyKind.Municipality) ?? person with { Kind = PartyKind.Municipality };
        faults.Require(node.Scope == new Scope(body.Id.Index, AsBody: true, null, null), path, "it is not about the body behind the office.");
        _rights.Check(node, right, body, View(null, null), path);
    }

    private static bool NeedsBody(Person person, Capacity capacity, string party) =>
        person.Kind == PartyKind.NaturalPerson && capacity is Capacity.Official or Capacity.Unspecified && person.Employer != PartyKind.State && party != "not-suable";

    private string? Result(Person person, Capacity capacity, string party, string right, string? body, string path)
    {
        // Whether the party can be sued may stay open where the facts tie it to nothing.
        var personal = party == PartyChecker.Open || party == "unclear" && right == "inadequate" ? right : party;
        if (person.Kind != PartyKind.NaturalPerson || capacity is Capacity.Individual or Capacity.Both) return personal;
        var official = Official(person, party, right, body, path);
        return official is null || capacity == Capacity.Official || official == personal ? official : "unclear";
    }

    /// <summary>A claim against the office is one against the State, which is no person where money is asked, or against a local body, which answers for its own policy.</summary>
    private string? Official(Person person, string party, string right, string? body, string path)
    {
        if (party == "not-suable") return party;
        if (person.Employer == PartyKind.State) return @case.Relief.Any(r => r.Kind is "injunction" or "declaration") ? right : "not-suable";
        if (body is null) faults.Add(path, "it does not say what the claim against the body behind the office comes to.");
        return body == "adequate" && person.Employer != PartyKind.Municipality ? "unclear" : body;
    }

    private void Links(Derivation node, string path)
    {
        faults.Is(node, Step.Links, "", path);
        for (var i = 0; i < node.From.Count; i++)
            faults.Require(node.From[i] == new Derivation(Step.Loss, FormattableString.Invariant($"{i + 1}"), node.From[i].Value) && node.From[i].Value is "stated" or "open" or "cut-off" or "not-but-for" or "not-linked", FormattableString.Invariant($"{path} > {i + 1}"), "it is not an answer about a loss of the right.");
        var losses = node.From.Select(n => n.Value).ToList();
        faults.Value(node, losses.Count == 0 || losses.Contains("stated") ? "stated" : losses.Contains("open") ? "open" : losses.Contains("cut-off") ? "cut-off" : "not-shown", path);
    }

    /// <summary>One theory that the times leave is enough; where none is left, one that they leave open keeps the cell open.</summary>
    private void Times(Derivation node, string path)
    {
        faults.Is(node, Step.Times, "", path);
        foreach (var (i, theory) in node.From.Index())
            faults.Require(theory == new Derivation(Step.Timed, theory.Of, theory.Value) && law.Theories.Any(t => t.Theory == theory.Of) && theory.Value is "kept" or "open" or "not-there" or "not-met", FormattableString.Invariant($"{path} > {i + 1}"), "it is not what the times leave of a theory.");
        var left = node.From.Select(n => n.Value).ToList();
        faults.Value(node, new[] { "kept", "open", "not-there" }.FirstOrDefault(left.Contains, "kept"), path);
    }

    private static string AfterTimes(string result, Derivation? times) => result != "adequate" ? result : times?.Value switch
    {
        null or "kept" => result,
        "open" => "unclear",
        _ => "inadequate",
    };

    private static string AfterLinks(string result, Derivation? links) => result != "adequate" ? result : links?.Value switch
    {
        null or "stated" => result,
        "open" => "unclear",
        _ => "inadequate",
    };

    /// <summary>The facts that count: those of the plaintiff and of the incident, with the background, that the stage lets count.</summary>
    private List<int> View(int? plaintiff, int? incident) =>
        [.. Enumerable.Range(0, @case.Facts.Count).Where(i => Counts(@case.Facts[i].Proof) && IsOf(@case.Facts[i], plaintiff) && (incident is null || @case.Facts[i].Incident < 0 || @case.Facts[i].Incident == incident))];

    private bool Counts(Proof proof) => stage switch
    {
        Stage.Pleading => true,
        Stage.SummaryJudgment => proof is Proof.Supported or Proof.Disputed or Proof.Proved,
        Stage.Trial => proof != Proof.NotProved,
    };

    private bool IsOf(Fact fact, int? plaintiff)
    {
        if (plaintiff is not { } index || _plaintiffs.Count == 1) return true;
        var hurt = fact.Targets.Members.Where(m => @case[m].IsPlaintiff).ToList();
        return hurt.Count == 0 || hurt.Contains(_plaintiffs[index].Id);
    }
}
