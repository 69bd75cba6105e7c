namespace Undercolor.Citations.Tables;

/// <summary>A part of a citation that a form names.</summary>
public enum SlotName { Volume, Page, Year, Section, Title, Chapter, Part, Nominative, Ignored }

/// <summary>Where the parts of one citation stand; empty spans for parts that it has not.</summary>
public struct SlotValues
{
    [System.Runtime.CompilerServices.InlineArray((int)SlotName.Ignored + 1)]
    private struct Spans
    {
        private Text.TextSpan _first;
    }

    private Spans _spans;

    public Text.TextSpan this[SlotName name]
    {
        readonly get => _spans[(int)name];
        set => _spans[(int)name] = value;
    }
}
