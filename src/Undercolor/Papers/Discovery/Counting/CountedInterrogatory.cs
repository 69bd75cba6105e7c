using Undercolor.Text;

namespace Undercolor.Papers.Discovery.Counting;

/// <summary>What a part of an interrogatory is to the rest of it.</summary>
public enum PartKind
{
    /// <summary>The question that the interrogatory asks.</summary>
    Primary,

    /// <summary>A detail of the same answer: time, place, names, contents, reason.</summary>
    Detail,

    /// <summary>Asks further about what the primary question asks about.</summary>
    Related,

    /// <summary>Asks for the documents about it.</summary>
    Documents,

    /// <summary>Asks for the persons who know about it.</summary>
    Persons,

    /// <summary>Has a subject of its own.</summary>
    OwnSubject,

    /// <summary>Asks the same of each of several requests for admission, defenses or denials.</summary>
    EachOf,
}

/// <summary>A part of an interrogatory, and whether it counts.</summary>
/// <param name="Span">Zero-based UTF-16 offsets into the text of the interrogatory; end exclusive.</param>
/// <param name="Wider">How many interrogatories it is by the reading that counts a part only where it has a subject of its own.</param>
/// <param name="Stricter">The same by the reading that counts each part that could be answered alone; never less.</param>
/// <param name="Why">In one clause.</param>
public sealed record CountedPart(TextSpan Span, PartKind Kind, int Wider, int Stricter, string Why);

/// <summary>One interrogatory, counted.</summary>
/// <param name="Number">As printed; empty where it has none.</param>
/// <param name="Parts">In the order of the text; empty for an item that asks nothing.</param>
public sealed record CountedInterrogatory(string Number, string Text, EquatableArray<CountedPart> Parts)
{
    public int Wider => Parts.Sum(p => p.Wider);

    public int Stricter => Parts.Sum(p => p.Stricter);

    /// <summary>Asks about each of several whose number the text does not tell, so that the stricter reading counts more than <see cref="Stricter"/>.</summary>
    public bool IsOpen => Parts.Any(p => p is { Kind: PartKind.EachOf, Stricter: 1 });
}

/// <summary>The interrogatories of a text.</summary>
public sealed record InterrogatoryCount(EquatableArray<CountedInterrogatory> Interrogatories)
{
    public int Wider => Interrogatories.Sum(i => i.Wider);

    public int Stricter => Interrogatories.Sum(i => i.Stricter);
}
