namespace Undercolor.Fuzz;

/// <summary>One way into the product. Running it on any bytes must end soon and throw nothing.</summary>
/// <param name="Name">The folder of its corpus.</param>
/// <param name="Tokens">Pieces that mean something to the reader, for the mutator.</param>
internal sealed record Target(string Name, IReadOnlyList<string> Tokens, Action<byte[]> Run)
{
    /// <summary>Whether whole elements of markup are copied, moved and dropped as well; a broken tag ends the reading of XML.</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Words that the reader compares with, taken from the product when a session begins.</summary>
    public Func<IReadOnlyList<string>> Words { get; init; } = () => [];

    /// <summary>No new input is longer, in bytes; short ones are quick, and a fault that is found in one is understood.</summary>
    public int MaximumLength { get; init; } = 40_000;

    public static IReadOnlyList<Target> All { get; } =
    [
        new("docx", Vocabulary.Docx, Documents.Docx) { IsMarkup = true, Words = () => Literals.Of("Undercolor.Documents.dll", "Undercolor.Documents.Docx") },
        new("annotate", [.. Vocabulary.Docx, "<![CDATA[", "]]>", "&amp;", "&#128512;", "xml:space=\"preserve\""], Annotated.Docx) { IsMarkup = true, Words = () => Literals.Of("Undercolor.Documents.dll", "Undercolor.Documents.Annotate") },
        new("zip", ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006"], Documents.Zip),
        new("pdf", Vocabulary.Pdf, Documents.Pdf) { IsMarkup = true, Words = () => Literals.Of("Undercolor.Documents.dll", "Undercolor.Documents.Layout") },
        new("html", Vocabulary.Html, bytes => Documents.Read(bytes, "a.html")) { IsMarkup = true, Words = () => Literals.Of("Undercolor.Documents.dll", "Undercolor.Documents.Html") },
        new("markdown", Vocabulary.Markdown, bytes => Documents.Read(bytes, "a.md")),
        new("text", Vocabulary.Text, Checks.Text) { MaximumLength = 8_000, Words = () => [.. Literals.Of("Undercolor.dll", "Undercolor.Pleadings"), .. Literals.Reading()] },
        new("citations", Vocabulary.Citations, Cited.Text) { MaximumLength = 8_000, Words = () => Literals.Of("Undercolor.dll", "Undercolor.Citations") },
        new("corrections", Vocabulary.Corrections, Checks.Corrections) { MaximumLength = 8_000, Words = () => Literals.Of("Undercolor.Yaml.dll", "Undercolor.Yaml") },
        new("yaml", Vocabulary.Yaml, Packages.Yaml) { Words = () => Literals.Of("Undercolor.Yaml.dll", "Undercolor.Yaml") },
        new("pack", ["UCPK\u0001"], Packages.Pack),
    ];
}

/// <summary>A promise that a run broke without throwing.</summary>
internal sealed class FaultException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new FaultException(message);
    }
}
