using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A sentence with places to be filled: <c>{slot}</c>, <c>[left out where a slot in it is empty]</c>, <c>{@KEY}</c> for a citation.</summary>
/// <param name="Missing">For a slot outside of brackets: what to call it where nothing fills it.</param>
/// <param name="Authorities">Keys of what the form rests on; not printed in a paper.</param>
public sealed record SentenceForm(string Id, EquatableArray<FormPart> Parts, EquatableArray<KeyValuePair<string, string>> Missing, EquatableArray<string> Authorities)
{
    /// <summary>The words for an empty slot; null where the form has none, because the slot is always filled.</summary>
    public string? MissingWords(string slot) => Missing.FirstOrDefault(m => m.Key == slot).Value;

    internal static SentenceForm Bind(PackNode node) => Of(node, "text", node.Required("id"));

    /// <summary>The form that stands under a key.</summary>
    internal static SentenceForm Of(PackNode node, string key, string id)
    {
        var parts = FormParser.Parse(node.Required(key));
        if (parts is null) node.Fail(key, "The brackets do not pair. Write {slot}, [what may be left out], or {@KEY}; brackets do not nest.");
        return new(id, parts ?? [], node.Pairs("missing"), node.Texts("authorities"));
    }
}

/// <summary>A part of a <see cref="SentenceForm"/>.</summary>
public abstract record FormPart
{
    private FormPart() { }

    public sealed record Words(string Text) : FormPart;

    public sealed record Slot(string Name) : FormPart;

    /// <param name="Key">Of the table of authorities.</param>
    public sealed record Citation(string Key) : FormPart;

    /// <summary>Left out where a slot in it is empty.</summary>
    public sealed record Optional(EquatableArray<FormPart> Parts) : FormPart;
}

/// <summary>Reads the text of a form: <c>text = { words | "{" name "}" | "{@" KEY "}" | "[" text "]" }</c>, one level of brackets.</summary>
internal static class FormParser
{
    /// <returns>Null where brackets do not pair.</returns>
    public static EquatableArray<FormPart>? Parse(string text)
    {
        var parts = new List<FormPart>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is ']' or '}') return null;
            if (text[i] == '[')
            {
                var end = text.IndexOf(']', i);
                if (end < 0 || text.IndexOf('[', i + 1) is > 0 and var next && next < end || Parse(text[(i + 1)..end]) is not { } inner) return null;
                parts.Add(new FormPart.Optional(inner));
                i = end + 1;
            }
            else if (text[i] == '{')
            {
                var end = text.IndexOf('}', i);
                if (end < i + 2) return null;
                var name = text[(i + 1)..end];
                parts.Add(name[0] == '@' ? new FormPart.Citation(name[1..]) : new FormPart.Slot(name));
                i = end + 1;
            }
            else
            {
                var end = text.AsSpan(i).IndexOfAny("[]{}") is >= 0 and var length ? i + length : text.Length;
                parts.Add(new FormPart.Words(text[i..end]));
                i = end;
            }
        }
        return parts.ToEquatableArray();
    }
}
