using Undercolor.Citations.Tables;

namespace Undercolor.Citations;

/// <summary>A section sign and a number without the name of a code.</summary>
internal static class BareSection
{
    private static readonly SlotShape.Reader s_sign = SlotShape.Find("sign")!;
    private static readonly SlotShape.Reader s_section = SlotShape.Find("section")!;

    public static CitationDraft? At(ReadOnlySpan<char> text, int at)
    {
        var number = s_sign(text, at);
        var end = number < text.Length ? s_section(text, number) : -1;
        if (end < 0) return null;
        var draft = new CitationDraft(CitationKind.Section, at, end);
        draft.Slots[SlotName.Section] = new(number, end);
        return draft;
    }
}
