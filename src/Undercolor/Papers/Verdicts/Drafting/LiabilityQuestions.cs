using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>The questions about one claim of one plaintiff: who did it, who stood behind it, the body; then the facts for the court.</summary>
internal sealed class LiabilityQuestions(VerdictWording wording, FormBuilder form, EquatableArray<DraftCell> cells)
{
    /// <summary>For each defendant, the conditions under each of which a theory is proved.</summary>
    private readonly Dictionary<string, List<Condition>> _proofs = cells.ToDictionary(c => c.DefendantId, _ => new List<Condition>(), StringComparer.Ordinal);

    /// <summary>Who did it: defendant and condition.</summary>
    private readonly List<(string Defendant, Condition Proof)> _violations = [];

    /// <summary>Somebody did it who is none of those named beside it; null where the jury is not asked.</summary>
    private (EquatableArray<string> Apart, Condition Proof)? _stranger;

    /// <summary>When a defendant is liable on this claim; null where no question can find it.</summary>
    public Condition? Liable(string defendant) => _proofs.TryGetValue(defendant, out var proofs) ? Condition.Either(proofs) : null;

    public void Ask()
    {
        form.Head(Filled("claim", cells[0]));
        var people = cells.Where(c => !c.Party.IsBody).ToList();
        foreach (var cell in people) AskAll(cell, cell.Theories.Where(t => t.Needs == UnderlyingViolation.Nobody));
        AskStranger();
        foreach (var cell in people) AskAll(cell, cell.Theories.Where(t => t.Needs != UnderlyingViolation.Nobody));
        foreach (var cell in cells.Where(c => c.Party.IsBody)) AskAll(cell, cell.Theories);
    }

    /// <summary>The facts on which the court decides an immunity, of those who were sued for what they did.</summary>
    /// <param name="sentence">A statement of the case in words; null for one that is no historical fact, or is not disputed.</param>
    public void AskFacts(Func<string, DraftCell, string?> sentence)
    {
        var isFirst = true;
        foreach (var cell in cells.Where(c => c.Party.IsPersonal && Liable(c.DefendantId) is not null))
        {
            var facts = cell.Facts.Select(f => (Id: f, Words: sentence(f, cell))).Where(f => f.Words is not null).Take(MostFacts).ToList();
            var past = form.Ahead();
            foreach (var (fact, i) in facts.Select((fact, i) => (fact, i)))
            {
                if (isFirst) form.Head(Filled("immunity", cell));
                isFirst = false;
                form.Add(new("", AnswerKind.YesNo, FindingKind.ImmunityFact, wording.Line("immunity-fact").Replace("{fact}", fact.Words, StringComparison.Ordinal))
                {
                    Plaintiff = cell.Plaintiff.Id, Defendants = [cell.DefendantId], Claim = cell.Claim.Id, Element = $"immunity-fact/{fact.Id}",
                    OnlyIf = i == 0 ? Liable(cell.DefendantId) : null, Otherwise = i == 0 ? past : null,
                });
            }
            form.Here(past);
        }
    }

    /// <summary>Most facts for the court of one defendant and one claim.</summary>
    private const int MostFacts = 4;

    /// <summary>Where nobody who is sued could have been the one, the jury is asked about somebody else.</summary>
    private void AskStranger()
    {
        var lacking = cells.Where(c => c.Theories.Any(t => t.Needs != UnderlyingViolation.Nobody && Need(c, t) is null)).ToList();
        if (lacking.Count == 0) return;
        var apart = lacking.Where(c => !c.Party.IsBody).ToList();
        var theory = (apart.Count > 0 ? apart : lacking)[0].Theories.First(t => t.Needs != UnderlyingViolation.Nobody);
        var text = apart.Count > 0 ? Filled(theory.Carried!.Asks, apart[0], string.Join(", ", apart.Select(c => c.Party.Name))) : Filled("violation-by-anyone", lacking[0]);
        var id = form.Add(new("", AnswerKind.YesNo, FindingKind.Violation, text)
        {
            Plaintiff = lacking[0].Plaintiff.Id, Defendants = apart.Select(c => c.DefendantId).ToEquatableArray(), Claim = lacking[0].Claim.Id, Theory = theory.Module.Id,
            OnlyIf = lacking.TrueForAll(c => _proofs[c.DefendantId].Count > 0) ? Condition.Either(lacking.Select(c => new Condition.Not(Condition.Either(_proofs[c.DefendantId])!))) : null,
            Element = $"{theory.Module.Id}/{theory.Carried!.Element}", Authorities = theory.AuthoritiesOf(theory.Carried),
        });
        _stranger = (apart.Select(c => c.DefendantId).ToEquatableArray(), new Condition.Atom(id, AnswerWord.Yes));
    }

    /// <summary>When the violation that a theory needs is found, by somebody else: one who did it is liable for that. Null where no question can find it.</summary>
    private Condition? Need(DraftCell cell, DraftTheory theory) => Condition.Either([
        .. _violations.Where(v => v.Defendant != cell.DefendantId).Select(v => v.Proof), .. _stranger is { } stranger && (theory.Needs == UnderlyingViolation.Anyone || stranger.Apart.Contains(cell.DefendantId)) ? [stranger.Proof] : Array.Empty<Condition>()]);

    private void AskAll(DraftCell cell, IEnumerable<DraftTheory> theories)
    {
        foreach (var theory in theories) Ask(cell, theory);
    }

    /// <summary>One theory: each element after a yes to the one before. A defendant who is liable already is not asked about again.</summary>
    private void Ask(DraftCell cell, DraftTheory theory)
    {
        var need = theory.Needs == UnderlyingViolation.Nobody ? null : Need(cell, theory);
        var guard = Condition.Both([need, .. _proofs[cell.DefendantId].Select(p => new Condition.Not(p))]);
        var past = form.Ahead();
        var last = "";
        foreach (var (element, i) in theory.Asked.Select((element, i) => (element, i)))
            last = form.Add(new("", AnswerKind.YesNo, FindingKind.Element, Filled(element.Asks, cell, cell.Party.Name))
            {
                Plaintiff = cell.Plaintiff.Id, Defendants = [cell.DefendantId], Claim = cell.Claim.Id, Theory = theory.Module.Id, Element = $"{theory.Module.Id}/{element.Element}",
                OnlyIf = i == 0 ? guard : null, Otherwise = i == 0 && guard is not null ? past : null, Jumps = [new(AnswerWord.No, past)],
                Authorities = [.. theory.AuthoritiesOf(element).Concat(element.Asks.Contains("{wrong}", StringComparison.Ordinal) || element.Asks.Contains("{mind}", StringComparison.Ordinal) ? cell.Right.Authorities : []).Distinct()],
            });
        form.Here(past);
        var proof = new Condition.Atom(last, AnswerWord.Yes);
        _proofs[cell.DefendantId].Add(proof);
        if (theory.Needs == UnderlyingViolation.Nobody && !cell.Party.IsBody) _violations.Add((cell.DefendantId, proof));
    }

    private string Filled(string line, DraftCell cell) => Filled(wording.Line(line), cell, cell.Party.Name);

    private static string Filled(string text, DraftCell cell, string defendant) => text
        .Replace("{mind}", cell.Right.Mind, StringComparison.Ordinal).Replace("{wrong}", cell.Right.Wrong, StringComparison.Ordinal).Replace("{violation}", cell.Right.Violation, StringComparison.Ordinal)
        .Replace("{claim}", cell.Claim.Label, StringComparison.Ordinal).Replace("{plaintiff}", cell.Plaintiff.Name.Text.Trim(), StringComparison.Ordinal).Replace("{defendant}", defendant, StringComparison.Ordinal);
}
