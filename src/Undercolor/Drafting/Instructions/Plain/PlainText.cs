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

    private IEnumerable<PlainSentence> Elements(Way way) =>
        from element in way.Form.Elements
        let says = element.IsMind ? right.Mind : element.Says
        where says.Length > 0
        let known = way.Module.Elements.FirstOrDefault(e => e.Id == element.Element)
        select new PlainSentence($"{way.Module.Id}/{element.Element}", "", fill(says), (known?.Authorities ?? []).Concat(element.Says.Contains("{did}", StringComparison.Ordinal) || element.IsMind ? right.Authorities : []).Distinct().ToEquatableArray());

    private string Number() => string.Create(CultureInfo.InvariantCulture, $"{++_point}.");

    private PlainSentence Frame(string form) => new("", "", fill(form), []);
}
