using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Plain;

/// <summary>The sentences of one instruction, in order: opening, points, closing.</summary>
internal sealed class PlainText(ElementForms forms, RightForm right, IReadOnlyList<Way> ways, Func<string, string> fill)
{
    private const string Color = "color-of-law";
    private int _point;

    public IEnumerable<PlainSentence> Sentences(Known color, bool others)
    {
        yield return Frame(forms.Frame.Opening);
        var isSettled = !color.Sides.Contains("contested");
        if (!isSettled)
            foreach (var point in Points(first: true)) yield return point;
        foreach (var tie in Ties()) yield return tie;
        foreach (var point in Points(first: false)) yield return point;
        if (isSettled) yield return Frame(color.Sides.Contains("stipulated") ? forms.Frame.Agreed : forms.Frame.Decided) with { Element = Color };
        yield return Frame(forms.Frame.Closing);
        if (others) yield return Frame(forms.Frame.Alone);
    }

    /// <summary>Color of law stands first, the points on cause last.</summary>
    private IEnumerable<PlainSentence> Points(bool first) => forms.Points.Where(p => p.Element == Color == first).Select(p => new PlainSentence(p.Element, Number(), fill(p.Says), p.Authorities));

    private IEnumerable<PlainSentence> Ties()
    {
        if (ways.Count == 1) return Elements(ways[0]).Select(e => e with { Label = Number() });
        return [new("", Number(), fill(forms.Frame.Several), []), .. ways.SelectMany((way, i) => Elements(way).Select((e, n) => e with { Label = n == 0 ? $"({(char)('a' + i)})" : "and" }))];
    }

    /// <summary>A state of mind that the right does not ask for has no sentence.</summary>
    private IEnumerable<PlainSentence> Elements(Way way) => way.Form.Elements.Where(e => !e.IsMind || right.Mind.Length > 0).Select(e => new PlainSentence(
        $"{way.Module.Id}/{e.Element}", "", fill(e.IsMind ? right.Mind : e.Says),
        (way.Module.Elements.FirstOrDefault(known => known.Id == e.Element)?.Authorities ?? []).Concat(e.IsMind || e.Says.Contains("{did}", StringComparison.Ordinal) ? right.Authorities : []).Distinct().ToEquatableArray()));

    private string Number() => string.Create(CultureInfo.InvariantCulture, $"{++_point}.");

    private PlainSentence Frame(string form) => new("", "", fill(form), []);
}
