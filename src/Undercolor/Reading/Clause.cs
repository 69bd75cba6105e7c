using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Where a clause's subject came from.</summary>
internal enum SubjectSource { Own, Shared, Relative, Controlled, None }

/// <summary>One verb with its subject, objects and setting. Indexes are into the sentence's chunks; -1 for none.</summary>
internal sealed record Clause
{
    public required VerbChunk Verb { get; init; }
    public required int VerbIndex { get; init; }
    public NounChunk? Subject { get; init; }
    public SubjectSource SubjectSource { get; init; }

    /// <summary>The verb is past participle without auxiliary behind a noun: <c>the report signed by Smith</c>.</summary>
    public bool Reduced { get; init; }
    public bool Passive { get; init; }
    public NounChunk? Agent { get; init; }
    public NounChunk? Object { get; init; }

    /// <summary>Prepositional phrases behind the verb, up to the next clause: preposition in lower case and its noun.</summary>
    public EquatableArray<(string Preposition, NounChunk Noun)> Complements { get; init; }

    /// <summary>The verb of saying or believing on which this clause hangs, as an index into the chunks; -1 for none.</summary>
    public int ReportedBy { get; init; } = -1;

    /// <summary>Whether the clause is conditional, hypothetical or a wish.</summary>
    public bool Unreal { get; init; }

    /// <summary>Chunk index where the clause's own words end (exclusive).</summary>
    public int EndChunk { get; init; }
}
