using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>Makes a verdict form of a case file: claim by claim who is liable, and what is to be paid.</summary>
public sealed class FormDrafter
{
    private readonly VerdictCase _input;
    private readonly VerdictChoices _choices;
    private readonly FormBuilder _form = new();
    private readonly List<string> _notes = [];
    private readonly Dictionary<(string Plaintiff, string Claim), LiabilityQuestions> _asked = [];

    private FormDrafter(VerdictCase input, VerdictChoices choices) => (_input, _choices) = (input, choices);

    public static VerdictDraft Draft(VerdictCase input, VerdictChoices choices)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(choices);
        return new FormDrafter(input, choices).Draft();
    }

    private VerdictDraft Draft()
    {
        if (Unknown() is { } fault) return VerdictDraft.Refused(fault);
        var choice = new CellChoice(_input, _choices);
        var cells = choice.Cells();
        _notes.AddRange(choice.Notes);
        if (cells.IsEmpty) return VerdictDraft.Refused($"The case file has no claim against a defendant whom a jury could find liable here. {string.Join(' ', _notes)}".Trim());
        var injuries = new List<VerdictInjury>();
        foreach (var plaintiff in cells.Select(c => c.Plaintiff).DistinctBy(p => p.Id)) AskAll(plaintiff, [.. cells.Where(c => c.Plaintiff.Id == plaintiff.Id)], injuries);
        return new(FormOf(cells, injuries), _notes.Distinct().ToEquatableArray(), "");
    }

    private VerdictForm FormOf(EquatableArray<DraftCell> cells, List<VerdictInjury> injuries)
    {
        var theories = cells.SelectMany(c => c.Theories).DistinctBy(t => t.Module.Id).Select(t => new VerdictTheory(t.Module.Id, t.Module.Label, t.Needs));
        return new()
        {
            Title = Line("title"), Court = _input.Law.Court?.Name ?? "", Opening = [Line("opening-answers"), Line("opening-proved"), Line("opening-order")],
            Plaintiffs = cells.Select(c => c.Plaintiff).DistinctBy(p => p.Id).Select(p => new VerdictPlaintiff(p.Id, p.Name.Text.Trim())).ToEquatableArray(),
            Defendants = cells.Select(c => c.Party).DistinctBy(d => d.Id).ToEquatableArray(), Claims = cells.Select(c => c.Claim).DistinctBy(c => c.Id).ToEquatableArray(),
            Injuries = injuries.ToEquatableArray(), Theories = theories.ToEquatableArray(), Questions = _form.Build(),
        };
    }

    /// <summary>Claim by claim: who is liable, the facts for the court, the injuries whose last claim it is. Then what is paid beside.</summary>
    private void AskAll(CasePerson plaintiff, EquatableArray<DraftCell> cells, List<VerdictInjury> injuries)
    {
        var claims = cells.Select(c => c.Claim.Id).Distinct().ToList();
        var own = Wants(null) ? Injuries(plaintiff, claims).ToList() : [];
        injuries.AddRange(own);
        var facts = new HistoricalFacts(_input.File);
        var damages = new DamagesQuestions(_input.Wording, _form, plaintiff, (defendant, claim) => _asked[(plaintiff.Id, claim)].Liable(defendant), Lies);
        foreach (var claim in claims)
        {
            var questions = new LiabilityQuestions(_input.Wording, _form, cells.Where(c => c.Claim.Id == claim).ToEquatableArray());
            _asked[(plaintiff.Id, claim)] = questions;
            questions.Ask();
            if (_choices.WithImmunityFacts) questions.AskFacts((id, cell) => facts.Sentence(id, cell.DefendantId));
            _form.Head(Line("damages").Replace("{plaintiff}", plaintiff.Name.Text.Trim(), StringComparison.Ordinal));
            foreach (var injury in own.Where(i => i.Claims.MaxBy(claims.IndexOf) == claim)) damages.AskFor(injury, cells.Select(c => c.Party).DistinctBy(d => d.Id).Where(d => Asks("compensatory", d.Id)));
        }
        if (!Wants(null)) return;
        foreach (var defendant in cells.Select(c => c.Party).DistinctBy(d => d.Id)) damages.AskBeside(defendant, claims, nominal: true, punitive: Asks("punitive", defendant.Id));
    }

    /// <summary>The injuries of the file, each with the claims from which it can come; where the file tells of none, the harm that each claim is about.</summary>
    private IEnumerable<VerdictInjury> Injuries(CasePerson plaintiff, List<string> claims)
    {
        if (!Wants("compensatory")) yield break;
        var own = _input.File.Statements.OfType<CaseStatement.Injury>().Where(i => i.Who.Contains(plaintiff.Id) || i.Who.IsEmpty).DistinctBy(i => i.Id).ToList();
        foreach (var injury in own) yield return new(IsShared(injury) ? $"{injury.Id}-{plaintiff.Id}" : injury.Id, plaintiff.Id, injury.What.Text.ReplaceLineEndings(" ").Trim(), claims.ToEquatableArray(), _choices.Divide.Contains(injury.Id));
        foreach (var claim in own.Count > 0 ? [] : claims) yield return new($"harm-{plaintiff.Id}-{claim}", plaintiff.Id, Line("harm"), [claim], false);
    }

    /// <summary>An injury that the file tells of several plaintiffs is one of each.</summary>
    private bool IsShared(CaseStatement.Injury injury) => _input.File.People.Count(p => p.IsPlaintiff && (injury.Who.IsEmpty || injury.Who.Contains(p.Id))) > 1;

    /// <summary>Whether the file asks for money of a kind, or for any; a file without relief leaves all open.</summary>
    private bool Wants(string? kind) => _input.File.Relief.IsEmpty || _input.File.Relief.Any(r => kind is null ? r.Kind is "compensatory" or "punitive" or "nominal" : r.Kind == kind);

    private bool Asks(string kind, string defendant) => _input.File.Relief.IsEmpty || _input.File.Relief.Any(r => r.Kind == kind && (r.Against.IsEmpty || r.Against.Contains(defendant)));

    /// <summary>By the table of remedies; what it leaves open is asked, and noted.</summary>
    private bool Lies(VerdictDefendant defendant, Remedy remedy)
    {
        var assessment = _input.File.People.Where(p => p.IsDefendant).Zip(_input.Defendants).First(d => d.First.Id == defendant.Id).Second;
        var rule = _input.Law.Remedy(assessment.Kind, assessment.Functions, defendant.IsBody ? assessment.Capacity : Capacity.Individual, remedy);
        if (rule.Answer == RemedyAnswer.No) _notes.Add($"{defendant.Name}, {Words<Remedy>.Of(remedy)} damages: not asked, because {Line("left-remedy")}. {rule.Why}");
        else if (rule.Answer is RemedyAnswer.Unclear or RemedyAnswer.GenerallyNo) _notes.Add($"{defendant.Name}, {Words<Remedy>.Of(remedy)} damages: asked, although the table of remedies says {Words<RemedyAnswer>.Of(rule.Answer)}. {rule.Why} {rule.Unknown}".TrimEnd());
        return rule.Answer != RemedyAnswer.No;
    }

    /// <summary>A choice that names what the file does not have, or that its links speak against.</summary>
    private string? Unknown()
    {
        foreach (var claim in _choices.Claims.Where(c => _input.Law.Right(c) is null)) return $"--claim does not know '{claim}'; the rights are {string.Join(", ", _input.Law.Rights.Select(r => r.Id))}.";
        var defendants = _input.File.People.Where(p => p.IsDefendant).ToList();
        foreach (var name in _choices.Defendants.Where(n => !defendants.Exists(d => d.Id == n || d.Name.Text.Equals(n, StringComparison.OrdinalIgnoreCase)))) return $"--defendant: the case file has no defendant '{name}'; its defendants are {string.Join(", ", defendants.Select(d => d.Id))}.";
        var injuries = _input.File.Statements.OfType<CaseStatement.Injury>().Select(i => i.Id).ToList();
        foreach (var id in _choices.Divide.Where(id => !injuries.Contains(id))) return $"--divide: the case file has no injury '{id}'.";
        foreach (var effect in _input.Causes.Effects.Where(e => _choices.Divide.Contains(_input.Causes.Graph.Events[e.Effect.Event].Id) && e.CameTogether))
            return $"--divide: by the links of the case file the conduct of more than one came together in '{_input.Causes.Graph.Events[effect.Effect.Event].Id}', so that it is one injury and paid for once.";
        return null;
    }

    private string Line(string id) => _input.Wording.Line(id);
}
