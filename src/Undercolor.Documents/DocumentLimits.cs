namespace Undercolor.Documents;

/// <summary>
/// What one document may cost to read. The defaults are far above any real pleading and far below what would
/// exhaust a small machine; a document that passes one of them is refused with a sentence that names the limit.
/// </summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Default { get; } = new();

    /// <summary>Size of the input, in bytes. Default 50 MB.</summary>
    public long MaxBytes { get; init; } = 50_000_000;

    /// <summary>Size of all parts read from a ZIP container, unpacked, in bytes. Default 250 MB.</summary>
    public long MaxDecompressedBytes { get; init; } = 250_000_000;

    /// <summary>Unpacked size of one part over its packed size; judged only above one megabyte unpacked. Default 200.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Entries in a ZIP container. Default 5,000.</summary>
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>Pages of a paged document. Default 2,000.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Depth of nested elements in XML and HTML. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Nodes (tags and runs of text) in one document. Default 5 million.</summary>
    public int MaxNodes { get; init; } = 5_000_000;

    /// <summary>Wall-clock time for each child process. Default 60 seconds.</summary>
    public TimeSpan ChildTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Text delivered, in UTF-16 units. Default 20 million.</summary>
    public int MaxOutputChars { get; init; } = 20_000_000;
}
