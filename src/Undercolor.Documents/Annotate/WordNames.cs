namespace Undercolor.Documents.Annotate;

/// <summary>How elements of WordprocessingML are written at one place: with the prefix that holds there.</summary>
/// <param name="Prefix">With its colon; never empty, for attributes need one.</param>
/// <param name="Declaration">What each element must declare; empty where the prefix holds already.</param>
internal sealed record WordNames(string Prefix, string Declaration)
{
    /// <summary>The names inside an element.</summary>
    public static WordNames Inside(XmlTree tree, XmlNode element) =>
        element.IsWord && tree.Prefix(element) is { Length: > 0 } prefix ? new(prefix, "") : new("w:", $" xmlns:w=\"{tree.Root.Namespace}\"");

    public string RangeStart(int id) => FormattableString.Invariant($"<{Prefix}commentRangeStart{Declaration} {Prefix}id=\"{id}\"/>");

    public string RangeEnd(int id) => FormattableString.Invariant($"<{Prefix}commentRangeEnd{Declaration} {Prefix}id=\"{id}\"/>");

    public string Reference(int id) => FormattableString.Invariant($"<{Prefix}r{Declaration}><{Prefix}commentReference {Prefix}id=\"{id}\"/></{Prefix}r>");
}
