namespace Undercolor.Citations.Tables;

/// <summary>A part of a form.</summary>
internal abstract record FormPart
{
    private FormPart() { }

    /// <returns>Where the next part begins; -1 where this one does not fit.</returns>
    public abstract int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots);

    public static int All(FormPart[] parts, ReadOnlySpan<char> text, int at, ref SlotValues slots)
    {
        foreach (var part in parts)
            if (at < 0 || (at = part.Match(text, at, ref slots)) < 0) return -1;
        return at;
    }

    public sealed record Character(char Value) : FormPart
    {
        public override int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots) => at < text.Length && text[at] == Value ? at + 1 : -1;
    }

    public sealed record Space(bool Needed) : FormPart
    {
        public override int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots)
        {
            var end = Gap.Skip(text, at);
            return end > at || !Needed ? end : -1;
        }
    }

    public sealed record Choice(string[] Words) : FormPart
    {
        public override int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots)
        {
            foreach (var word in Words)
                if (at <= text.Length && text[at..].StartsWith(word, StringComparison.Ordinal)) return at + word.Length;
            return -1;
        }
    }

    public sealed record Optional(FormPart[] Parts) : FormPart
    {
        public override int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots)
        {
            var tried = slots;
            var end = All(Parts, text, at, ref tried);
            if (end < 0) return at;
            slots = tried;
            return end;
        }
    }

    public sealed record Slot(SlotName Name, SlotShape.Reader Shape) : FormPart
    {
        public override int Match(ReadOnlySpan<char> text, int at, ref SlotValues slots)
        {
            if (at >= text.Length) return -1;
            var end = Shape(text, at);
            if (end > at) slots[Name] = new(at, end);
            return end;
        }
    }
}
