using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A plain tree of maps, lists and scalars: what a pack is before it is bound to the doctrine's types.
/// The YAML path and the compiled path both end here, so that there is one binder.</summary>
public abstract record DataNode
{
    private DataNode() { }

    /// <summary>One-based line and column in the YAML file; 0 when the node came from a compiled pack.</summary>
    public int Line { get; init; }
    public int Column { get; init; }

    /// <summary>Zero-based UTF-16 offsets in the YAML text, end exclusive; both 0 when the node came from a compiled pack. A block collection
    /// ends where its last value ends.</summary>
    public int Start { get; init; }
    public int End { get; init; }

    /// <summary>A scalar as written, without its quotes.</summary>
    public sealed record Scalar(string Value) : DataNode;

    public sealed record List(EquatableArray<DataNode> Items) : DataNode;

    /// <summary>A map in the order of the file; keys are unique.</summary>
    public sealed record Map(EquatableArray<KeyValuePair<string, DataNode>> Entries) : DataNode
    {
        /// <summary>Where each key stands, in the order of the entries; empty when the map came from a compiled pack.</summary>
        public EquatableArray<KeyPlace> Keys { get; init; }
    }
}

/// <summary>Where a key stands in a YAML text: one-based line and column, zero-based UTF-16 offsets.</summary>
public readonly record struct KeyPlace(int Line, int Column, int Start, int End);
