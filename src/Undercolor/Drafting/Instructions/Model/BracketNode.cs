using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>A pair of brackets and what stands inside it.</summary>
/// <param name="open">Offset of the opening bracket in the cleaned text.</param>
/// <param name="isArtefact">What a conversion left behind.</param>
internal sealed class BracketNode(int open, bool isArtefact = false)
{
    public int Open { get; } = open;

    /// <summary>Behind the closing bracket.</summary>
    public int End { get; set; }

    /// <summary>How many characters the opening takes; a blank (<c>____</c>) has no brackets.</summary>
    public int Margin { get; init; } = 1;

    public List<BracketNode> Children { get; } = [];
    public bool IsArtefact { get; } = isArtefact;
    public bool IsBlank => Margin == 0 && !IsArtefact;
    public TextSpan Span => new(Open, End);
    public TextSpan Inside => new(Open + Margin, End - Margin);
}
