using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Answers what a case file knows about the defendants and claims of one jury text.</summary>
public sealed class CaseKnowledge(CaseFacts facts, EquatableArray<CasePerson> defendants, EquatableArray<CaseClaim> claims, InstructionWords words, InstructionRange? range)
{
    /// <summary>The name of the element that a stipulation, an admission or a finding may be on.</summary>
    private const string ColorOfLaw = "color-of-law";

    private readonly EquatableArray<string> _rights = claims.Select(c => c.Right).Distinct().ToEquatableArray();
    private readonly EquatableArray<Deed> _deeds = defendants.SelectMany(d => facts.DeedsOf(d, claims)).Distinct().ToEquatableArray();

    public EquatableArray<Deed> Deeds => _deeds;

    private readonly Dictionary<Subject, Known?> _known = [];

    /// <returns>Null where the case file does not say.</returns>
    public Known? About(Subject subject) => _known.TryGetValue(subject, out var known) ? known : _known[subject] = Find(subject);

    private Known? Find(Subject subject) => subject switch
    {
        Subject.PlaintiffName => Names(Plaintiffs(), "plaintiffs"),
        Subject.DefendantName => Names(defendants, "people"),
        Subject.SubordinateName => Names(Subordinates(), "supervision"),
        Subject.BodyName => Bodies(),
        Subject.Conduct => Conduct(_deeds),
        Subject.SubordinateConduct => Conduct(SubordinateDeeds()),
        Subject.ColorOfLaw => Settled(),
        Subject.SourceOfRight => _rights.IsEmpty ? null : Known.Side("constitution", $"{List(_rights.Select(facts.LabelOf))} {(_rights.Count == 1 ? "is a right" : "are rights")} under the Constitution", claims.Select(c => c.Id)),
        Subject.RightName => _rights.IsEmpty ? null : Known.Text(_rights.Select(facts.LabelOf), "the claims of the case file name it", claims.Select(c => c.Id)),
        Subject.Companion => Companions(),
        Subject.Custody => facts.File.Custody == Custody.Unknown ? null : Known.Side(Words<Custody>.Of(facts.File.Custody), "'custody' of the case file says so", ["custody"]),
        Subject.Capacity => Capacities(),
        Subject.Role => Roles(),
        Subject.Injury => Injuries() is { Count: > 0 } injuries ? Known.Text(injuries.Select(i => i.What.Text), "the injuries of the case file", injuries.Select(i => i.Id)) : null,
        Subject.Date => Incidents() is [{ Date: { } date } incident] ? Known.Text([date.Words.Text], "the day of the incident", [incident.Id]) : null,
        Subject.Place => Incidents() is [{ Place.IsEmpty: false } incident] ? Known.Text([PlaceOf(incident)], "the place of the incident", [incident.Id]) : null,
        Subject.SupervisorRoute => Routes(),
        Subject.Relief => facts.File.Relief.IsEmpty ? null : Known.SidesOf(facts.File.Relief.Where(r => r.Against.IsEmpty || defendants.Any(d => r.Against.Contains(d.Id))).Select(r => r.Kind).Distinct(), "the relief that the case file asks for", ["relief"]),
        Subject.PlaintiffCount => Count(Plaintiffs().Count, "plaintiff", "plaintiffs", Plaintiffs().Select(p => p.Id)),
        Subject.DefendantCount => Count(defendants.Count, "defendant in this text", "defendants in this text", defendants.Select(d => d.Id)),
        Subject.ActCount => Acts() is { Count: > 0 } own ? Count(own.Count, "act of the defendant", "acts of the defendant", own.Select(a => a.Id)) : null,
        Subject.RightCount => _rights.IsEmpty ? null : Count(_rights.Count, "right that was claimed", "rights that were claimed", claims.Select(c => c.Id)),
        Subject.CompanionCount => _rights.IsEmpty ? null : Count(_rights.Count, "right, and each has an instruction of its own", "rights, and each has an instruction of its own", claims.Select(c => c.Id)),
        Subject.SubordinateActCount => SubordinateDeeds().Count(d => !d.IsOmission) is > 0 and var acts ? Count(acts, "act of those under the defendant", "acts of those under the defendant", SubordinateDeeds().Where(d => !d.IsOmission).Select(d => d.Id)) : null,
        Subject.SubordinateCount => Subordinates() is { Count: > 0 } under ? Count(under.Count, "subordinate", "subordinates", under.Select(u => u.Id)) : null,
        Subject.InjuryCount => Injuries() is { Count: > 0 } harms ? Count(harms.Count, "injury", "injuries", harms.Select(h => h.Id)) : null,
        Subject.ConductWords or Subject.Unknown => null,
    };

    /// <summary>What was done, as a clause with its doer or as what follows the doer's name.</summary>
    public Known? Did(bool withDoer)
    {
        var told = _deeds.Where(d => d.Statement is CaseStatement.Event { Not: false }).ToList();
        if (told.Count == 0) return null;
        var doer = defendants.Count == 1 ? defendants[0].Name.Text : List(defendants.Select(d => d.Name.Text));
        return Known.Text([$"{(withDoer ? doer + " " : "")}{List(told.Select(d => d.Statement.Words.Text.TrimEnd('.', ' ')))}"], $"the case file's own words in {List(told.Select(d => d.Id))}", told.Select(d => d.Id));
    }

    private List<CasePerson> Plaintiffs()
    {
        var named = claims.SelectMany(c => c.Plaintiffs).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Plaintiffs.Where(p => named.Count == 0 || named.Contains(p.Id))];
    }

    private static Known? Names(IEnumerable<CasePerson> people, string list)
    {
        var all = people.ToList();
        return all.Count == 0 ? null : Known.Text(all.Select(p => p.Name.Text), $"the {(all.Count == 1 ? "name" : "names")} in '{list}' of the case file", all.Select(p => p.Id));
    }

    private List<Deed> Acts() => [.. _deeds.Where(d => !d.IsOmission)];

    private EquatableArray<Deed> SubordinateDeeds() => Subordinates().SelectMany(s => facts.DeedsOf(s, claims)).Distinct().ToEquatableArray();

    private static Known? Conduct(EquatableArray<Deed> deeds)
    {
        var (acts, omissions) = (deeds.Where(d => !d.IsOmission).ToList(), deeds.Where(d => d.IsOmission).ToList());
        if (deeds.IsEmpty) return null;
        var why = string.Join("; ", new[] { acts.Count > 0 ? $"{List(acts.Select(a => a.Id))} {(acts.Count == 1 ? "is an act" : "are acts")}" : "", omissions.Count > 0 ? $"{List(omissions.Select(o => o.Id))} {(omissions.Count == 1 ? "is an omission" : "are omissions")}" : "" }.Where(w => w.Length > 0));
        return Known.SidesOf([.. acts.Count > 0 ? ["act"] : Array.Empty<string>(), .. omissions.Count > 0 ? ["omission"] : Array.Empty<string>()], why, deeds.Select(d => d.Id));
    }

    /// <summary>What both sides agree on is stipulated; what a court found or the defendant admitted is for the court to instruct. Else the jury decides.</summary>
    private Known Settled()
    {
        if (facts.File.Stipulations.FirstOrDefault(IsOnColor) is { } agreed) return Known.Side("stipulated", $"stipulation {agreed.Id} says so", [agreed.Id]);
        if (facts.File.Findings.FirstOrDefault(f => f.By == FoundBy.Court && f.Is == FindingAnswer.Proved && f.On.Contains(ColorOfLaw) && (f.Against.IsEmpty || defendants.All(d => f.Against.Contains(d.Id)))) is { } found)
            return Known.Side("instructed", $"the court found it ({found.Id})", [found.Id]);
        if (facts.File.Admissions.FirstOrDefault(a => IsOnColor(a) && (a.Who.IsEmpty || defendants.All(d => a.Who.Contains(d.Id)))) is { } admitted)
            return Known.Side("instructed", $"admission {admitted.Id} of the defendant says so, which is no stipulation of both sides", [admitted.Id]);
        return Known.Side("contested", "no stipulation, finding or admission of the case file is about color of law, so that the jury decides it", []);
    }

    private static bool IsOnColor(CaseConcession concession) =>
        concession.On.Contains(ColorOfLaw) || concession.On.IsEmpty && Phrases.Plain(concession.What.Text) is var plain && Phrases.Has(plain, "color of") && Phrases.Has(plain, "law");

    private Known? Companions()
    {
        if (range is null || _rights.IsEmpty || facts.Law.Court is not { } court) return null;
        var found = _rights.Select(right => words.Companions.FirstOrDefault(c => c.Circuit == court.CircuitCourt && c.Right == right && (c.Custody.IsEmpty || c.Custody.Contains(facts.File.Custody)))).ToList();
        if (found.Exists(c => c is null || !range.Holds(c.Number))) return null;
        return Known.Text(found.Select(c => c!.Number).Distinct(), $"the circuit's manual gives {List(_rights.Select(facts.LabelOf))}, for the custody that the case file tells, this number, which lies in the comment's range {range}", claims.Select(c => c.Id));
    }

    private Known? Capacities()
    {
        var capacities = defendants.Select(d => d.Capacity).Distinct().ToList();
        return capacities switch
        {
            [Capacity.Individual] => Known.Side("individual", "the case file sues in the individual capacity", defendants.Select(d => d.Id)),
            [Capacity.Official] => Known.Side("official", "the case file sues in the official capacity", defendants.Select(d => d.Id)),
            [Capacity.Both] => Known.SidesOf(["individual", "official"], "the case file sues in both capacities", defendants.Select(d => d.Id)),
            _ => null,
        };
    }

    private Known? Roles() => defendants.All(d => !d.Role.IsEmpty) && !defendants.IsEmpty ? Known.Text(defendants.Select(d => d.Role.Text).Distinct(), "the role in the case file", defendants.Select(d => d.Id)) : null;

    private Known? Bodies()
    {
        var bodies = defendants.Select(d => facts.IsBody(d) ? d.Name.Text : d.Employer.IsEmpty ? "" : facts.NameOf(d.Employer.Text)).Where(n => n.Length > 0).Distinct().ToList();
        return bodies.Count == 0 ? null : Known.Text(bodies, "the body in the case file", defendants.Select(d => d.Id));
    }

    private List<CasePerson> Subordinates()
    {
        var ids = facts.File.Statements.Where(s => defendants.Any(d => facts.Involves(s, d.Id)))
            .SelectMany(s => s switch { CaseStatement.Supervision over => over.Over, CaseStatement.Order order => order.To, _ => [] })
            .SelectMany(id => facts.File.Groups.FirstOrDefault(g => g.Id == id)?.Members ?? [id]).ToHashSet(StringComparer.Ordinal);
        return [.. facts.File.People.Where(p => ids.Contains(p.Id) && !p.IsPlaintiff)];
    }

    /// <summary>The ways that facts of the file show; each fact shows what it is and no more.</summary>
    private Known? Routes()
    {
        var (sides, from) = (new List<string>(), new List<string>());
        void Add(string side, IEnumerable<CaseStatement> statements)
        {
            var ids = statements.Where(s => defendants.Any(d => facts.Involves(s, d.Id))).Select(s => s.Id).ToList();
            if (ids.Count == 0) return;
            sides.Add(side);
            from.AddRange(ids);
        }
        var under = Subordinates().Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Add("directed", facts.File.Statements.Where(s => s is CaseStatement.Order order && order.To.Any(under.Contains)));
        Add("set-in-motion", facts.File.Statements.Where(s => s is CaseStatement.Knowledge { Foresaw.IsEmpty: false }));
        if (_deeds.Any(d => d.IsOmission && d.Statement is CaseStatement.Event)) Add("acquiesced", facts.File.Statements.Where(s => s is CaseStatement.Knowledge { Foresaw.IsEmpty: true }));
        Add("training", facts.File.Statements.Where(s => s is CaseStatement.Training { Given: false }));
        return sides.Count == 0 ? null : Known.SidesOf(sides, $"{List(from.Distinct())} of the case file {(from.Distinct().Count() == 1 ? "states" : "state")} it", from.Distinct());
    }

    private List<CaseStatement.Injury> Injuries()
    {
        var plaintiffs = Plaintiffs().Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. facts.File.Statements.OfType<CaseStatement.Injury>().Where(i => i.Who.IsEmpty || i.Who.Any(plaintiffs.Contains)).Where(i => i.From.IsEmpty || _deeds.IsEmpty || _deeds.Any(d => i.From.Contains(d.Id)))];
    }

    private List<CaseIncident> Incidents()
    {
        var named = claims.Select(c => c.Incident).Where(i => i.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. facts.File.Incidents.Where(i => named.Count == 0 || named.Contains(i.Id))];
    }

    private string PlaceOf(CaseIncident incident) => facts.File.Places.FirstOrDefault(p => p.Id == incident.Place.Text)?.Name.Text ?? incident.Place.Text;

    private static Known Count(int count, string one, string several, IEnumerable<string> from) =>
        Known.Side(count == 1 ? SubjectFinder.One : SubjectFinder.Several, FormattableString.Invariant($"the case file has {count} {(count == 1 ? one : several)}"), from);

    public static string List(IEnumerable<string> words) => words.ToList() switch
    {
        [] => "",
        [var one] => one,
        [var one, var two] => $"{one} and {two}",
        var many => $"{string.Join(", ", many[..^1])}, and {many[^1]}",
    };
}
