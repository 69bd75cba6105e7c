using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Papers.Discovery;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>The questions of a verdict form that decide an element. An element that somebody else's violation meets is decided by the questions that can find that violation.</summary>
internal sealed class QuestionLinks(VerdictForm? form, VerdictWording wording)
{
    private readonly Dictionary<string, UnderlyingViolation> _theories = (form?.Theories ?? []).ToDictionary(t => t.Id, t => t.Needs, StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = (form?.Defendants ?? []).Where(d => d.IsBody).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<SpineLink> Of(EquatableArray<ElementNeed> needs) => form is null ? [] : form.Questions.SelectMany((q, i) => needs.Where(n => Decides(q, n)).Select(n =>
        new SpineLink(SpinePaper.Question, CarrierOf(q), string.Create(CultureInfo.InvariantCulture, $"question {i + 1}"), SpineReader.KeyOf(n))));

    private bool Decides(VerdictQuestion question, ElementNeed need) => question.Finding switch
    {
        FindingKind.Element => Claims(question, need) && (question.Defendant == need.Defendant && question.Element == need.Path || Carried(need) is { } whose && IsUnderlying(question, need, whose)),
        FindingKind.Violation => Claims(question, need) && Carried(need) is { } whose && (whose == UnderlyingViolation.Anyone || question.Defendants.IsEmpty || question.Defendants.Contains(need.Defendant)),
        FindingKind.Cause => need.IsOfCause && question.Plaintiff == need.Plaintiff && question.Options.Any(o => o.Person == need.Defendant) && form!.Injuries.Any(i => i.Id == question.Injury && i.Claims.Contains(need.Claim)),
        FindingKind.ImmunityFact or FindingKind.Compensatory or FindingKind.Nominal or FindingKind.PunitiveBasis or FindingKind.Punitive or FindingKind.Verdict or FindingKind.Other => false,
    };

    private static bool Claims(VerdictQuestion question, ElementNeed need) => question.Plaintiff == need.Plaintiff && question.Claim == need.Claim;

    /// <summary>Whose violation meets this element; null where its own question decides it.</summary>
    private UnderlyingViolation? Carried(ElementNeed need) => wording.Module(need.Module) is { Needs: not UnderlyingViolation.Nobody } module && module.Elements.Any(e => e.IsCarried && e.Element == need.Element) ? module.Needs : null;

    /// <summary>A question that finds a violation by a person, of which this defendant may be one only where anyone's will do.</summary>
    private bool IsUnderlying(VerdictQuestion question, ElementNeed need, UnderlyingViolation whose) =>
        !_bodies.Contains(question.Defendant) && (whose == UnderlyingViolation.Anyone || question.Defendant != need.Defendant) && _theories.GetValueOrDefault(question.Theory) == UnderlyingViolation.Nobody;

    private static string CarrierOf(VerdictQuestion question) => question.Finding == FindingKind.Cause ? $"cause/{question.Injury}" : $"{question.Plaintiff}/{string.Join('+', question.Defendants)}/{question.Claim}/{question.Element}";
}
