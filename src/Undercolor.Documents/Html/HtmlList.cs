using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Html;

/// <summary>A list's running count. Items may set it with <c>value</c>; <c>reversed</c> counts down from <c>start</c>.</summary>
internal sealed class HtmlList(bool ordered, int next, int step, string type)
{
    private int _next = next;

    public static HtmlList Of(string name, HtmlAttributes attributes)
    {
        var reversed = attributes["reversed"] is not null;
        var start = int.TryParse(attributes["start"], out var value) ? value : 1;
        return new(name == "ol", start, reversed ? -1 : 1, attributes["type"] ?? "1");
    }

    /// <summary>The label of the next item, with the space after it.</summary>
    public string Label(HtmlAttributes item)
    {
        if (!ordered) return "• ";
        if (int.TryParse(item["value"], out var value)) _next = value;
        var label = NumberFormat.Write(_next, (item["type"] ?? type) switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        });
        _next += step;
        return label + ". ";
    }
}
