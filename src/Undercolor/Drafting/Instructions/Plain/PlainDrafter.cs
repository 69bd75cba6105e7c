using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Plain;

/// <summary>Writes the elements of a claim in plain words, by the law in force. What is open goes to the judge and never to the jury.</summary>
public sealed class PlainDrafter(CaseFacts facts, ElementForms forms, InstructionWords words)
{
    /// <returns>One for each defendant and claim that is asked for; a note and no sentences where nothing ties the defendant.</returns>
    public IEnumerable<PlainInstruction> Draft(FillOptions options, Action<string> refuse)
    {
        var claims = facts.File.Claims.Where(c => options.Claims.IsEmpty || options.Claims.Contains(c.Id) || options.Claims.Contains(c.Right)).ToList();
        if (options.Claims.FirstOrDefault(asked => !facts.File.Claims.Any(c => c.Id == asked || c.Right == asked)) is { } claim)
            refuse($"The case file has no claim '{AnswerReader.Cut(claim)}'; its claims are {CaseKnowledge.List(facts.File.Claims.Select(c => CaseFacts.CallOf(c)))}.");
        if (options.Defendants.FirstOrDefault(asked => !facts.Defendants.Any(d => IsCalled(d, asked))) is { } stranger)
            refuse($"'{AnswerReader.Cut(stranger)}' names no defendant of the case file; its defendants are {CaseKnowledge.List(facts.Defendants.Select(d => $"{d.Name.Text} ({d.Id})"))}.");
        foreach (var one in claims)
            foreach (var defendant in facts.Defendants.Where(d => one.Against.IsEmpty || one.Against.Contains(d.Id)).Where(d => options.Defendants.IsEmpty || options.Defendants.Any(asked => IsCalled(d, asked))))
                yield return Of(defendant, one, facts.Defendants.Count() > 1);
    }

    private static bool IsCalled(CasePerson person, string asked) => person.Id == asked || person.Name.Text.Equals(asked, StringComparison.OrdinalIgnoreCase) || person.Name.Text.EndsWith($" {asked}", StringComparison.OrdinalIgnoreCase);

    private PlainInstruction Of(CasePerson defendant, CaseClaim claim, bool others)
    {
        var (notes, sentences) = (new List<JudgeNote>(), new List<PlainSentence>());
        var right = RightOf(claim.Right, notes);
        var ways = right is null ? [] : Ways(defendant, claim, notes).ToList();
        var plaintiff = CaseKnowledge.List(facts.Plaintiffs.Where(p => claim.Plaintiffs.IsEmpty || claim.Plaintiffs.Contains(p.Id)).Select(p => p.Name.Text));
        string Fill(string form) => form.Replace("{did}", right!.Did, StringComparison.Ordinal).Replace("{wrong}", right.Wrong, StringComparison.Ordinal).Replace("{right}", right.Called, StringComparison.Ordinal)
            .Replace("{plaintiff}", plaintiff, StringComparison.Ordinal).Replace("{defendant}", defendant.Name.Text, StringComparison.Ordinal);
        if (new Raising(facts, defendant, [claim]).By(RaisedBy.Group).ToList() is { Count: > 0 } unknown)
            notes.Add(new($"The case file says of {CaseKnowledge.List(unknown)} that one or more of a group did it and that it is not known which; {defendant.Name.Text} is of that group.", []));
        if (right is not null && ways.Count == 0) notes.Add(new($"The case file states nothing of {defendant.Name.Text} that ties this defendant to {facts.LabelOf(claim.Right)}, so that there is no instruction.", []));
        if (ways.Count > 0) sentences.AddRange(new PlainText(forms, right!, ways, Fill).Sentences(Settled(defendant, claim), others));
        var title = right is null ? $"{defendant.Name.Text}: {claim.Right}" : Fill(forms.Frame.Title);
        return new(defendant.Id, defendant.Name.Text, CaseFacts.CallOf(claim), claim.Right, forms.Frame.Mark, title, ways.Select(w => w.Form.Module).ToEquatableArray(), sentences.ToEquatableArray(), notes.ToEquatableArray());
    }

    /// <summary>Whether the jury decides color of law: <c>stipulated</c>, <c>instructed</c> or <c>contested</c>.</summary>
    private Known Settled(CasePerson defendant, CaseClaim claim) => new CaseKnowledge(facts, [defendant], [claim], words, null).About(Subject.ColorOfLaw)!;

    private RightForm? RightOf(string right, List<JudgeNote> notes)
    {
        var rows = forms.Rights.Where(r => r.Right == right && (r.Custody.IsEmpty || r.Custody.Contains(facts.File.Custody))).ToList();
        var variant = rows.Find(r => r.Variant.Length > 0 && facts.Law.Right(right)?.Variants.FirstOrDefault(v => v.Id == r.Variant) is { } v && v.Custody.Contains(facts.File.Custody));
        if (variant is not null)
        {
            if (Stance(variant.Variant, right) is { Adopts: true } adopted)
            {
                notes.Add(new(adopted.Why, adopted.Authorities));
                return Noted(variant, notes);
            }
            notes.Add(OpenOn(variant.Variant, right, "The text asks for the state of mind that is asked of everybody else."));
        }
        var row = rows.Find(r => r.Variant.Length == 0);
        if (row is null) notes.Add(new($"There is no form in plain words for the right '{right}'.", []));
        return row is null ? null : Noted(row, notes);
    }

    private static RightForm Noted(RightForm row, List<JudgeNote> notes)
    {
        if (row.Open.Length > 0) notes.Add(new(row.Open, row.Authorities));
        return row;
    }

    /// <summary>The ways that the case file raises and the law in force knows. One that a circuit refuses, or on which nothing is known, is a note.</summary>
    private IEnumerable<Way> Ways(CasePerson defendant, CaseClaim claim, List<JudgeNote> notes)
    {
        var raising = new Raising(facts, defendant, [claim]);
        foreach (var form in forms.Modules)
        {
            if (facts.Law.Theories.FirstOrDefault(t => t.Id == form.Module) is not { } module || !Fits(module, defendant, claim)) continue;
            var from = form.RaisedBy.SelectMany(raising.By).Distinct().ToEquatableArray();
            if (from.IsEmpty) continue;
            var stance = Stance(module.Id, claim.Right);
            if (stance is { Adopts: false }) notes.Add(new($"Not in the text, because the circuit refuses it ({module.Label}): {stance.Why}", stance.Authorities));
            else if (module.IsOptional && stance is null) notes.Add(OpenOn(module.Id, claim.Right, $"Not in the text: {module.Label}."));
            else if (stance is null && facts.Law.Circuits is [{ } circuit] && circuit.UnknownOn(module.Id) is { } unknown) notes.Add(new($"Not in the text: {module.Label}. {unknown.Why}", unknown.Authorities));
            else
            {
                if (stance is not null) notes.Add(new($"In the text ({module.Label}): {stance.Why}", stance.Authorities));
                yield return new(form, module, from);
            }
        }
    }

    private bool Fits(TheoryModule module, CasePerson defendant, CaseClaim claim) =>
        module.ForBodies == facts.IsBody(defendant) && (module.Rights.IsEmpty || module.Rights.Contains(claim.Right)) && (module.Kinds.IsEmpty || module.Kinds.Contains(facts.KindOf(defendant)));

    /// <summary>The stance of the one circuit; null where no court is known.</summary>
    private Stance? Stance(string module, string right) => facts.Law.Circuits is [{ } circuit] ? circuit.On(module, right, Stage.Trial) : null;

    private JudgeNote OpenOn(string module, string right, string lead) => facts.Law.Circuits is [{ } circuit]
        ? circuit.UnknownOn(module) is { } unknown ? new($"{lead} {unknown.Why}", unknown.Authorities) : new($"{lead} What the {circuit.Name} holds on this was not verified.", [])
        : new($"{lead} Circuits differ on this, and the court is not known: {CaseKnowledge.List(facts.Law.Circuits.Where(c => c.On(module, right, Stage.Trial)?.Adopts == true).Select(c => c.Circuit))} adopt it.", []);
}

/// <summary>A way in which a defendant is said to be tied to a violation, and what raises it.</summary>
internal sealed record Way(ModuleForm Form, TheoryModule Module, EquatableArray<string> From);
