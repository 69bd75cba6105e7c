using System.Security;
using System.Text;
using Undercolor.Documents.Docx;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Annotate;

/// <summary>A Word document whose parts can be edited; what is not edited stays as it is, byte for byte.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Stands in each part that was not there before.</summary>
    private const string Added = "<!--Undercolor: new part-->";

    private readonly Input _input;
    private readonly DocxPackage _package;
    private readonly ZipContainer _container;
    private readonly Dictionary<string, byte[]?> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    public WordPackage(Input input)
    {
        (_input, _package, _container) = (input, new(input), new(input));
        if (!_package.Has(ContentTypes)) throw input.Refuse("has no list of content types, so Word could not open it; it was not annotated.");
        Read(ContentTypes);
    }

    public string MainPart => _package.MainPart;

    /// <summary>Whether the container holds signatures.</summary>
    public bool IsSigned => _package.Parts.Any(part => part.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase));

    private string Folder => MainPart[..(MainPart.LastIndexOf('/') + 1)];

    private string RelationsPart => $"{Folder}_rels/{MainPart[Folder.Length..]}.rels";

    public bool Has(string part) => _changed.TryGetValue(part, out var content) ? content is not null : _package.Has(part);

    public XmlTree Read(string part) => new(_changed.TryGetValue(part, out var content) ? PartText.Of(content!, part, _input) : _package.Raw(part), part, _input);

    public void Edit(string part, XmlTree tree, IEnumerable<Edit> edits)
    {
        var made = edits.ToList();
        if (made.Count > 0) _changed[part] = tree.Raw.With(made);
    }

    /// <summary>The first part of a kind (<c>comments</c>) that the main part names; null for none.</summary>
    public string? Part(string kind) =>
        !Has(RelationsPart) ? null : Relations(Read(RelationsPart)).FirstOrDefault(r => r.Type.EndsWith("/" + kind, StringComparison.Ordinal) && Has(r.Target)).Target;

    /// <summary>Adds a part beside the main part, with the relationship and the content type that make it known.</summary>
    /// <param name="content">The children of its root, whose prefix is <c>w</c>.</param>
    public void Add(string name, string root, string kind, string contentType, string space, string content)
    {
        var part = Free(name);
        var isStrict = space.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal);
        var relations = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Create(part, $"<w:{root} xmlns:w=\"{space}\">{Added}{content}</w:{root}>");
        if (!Has(RelationsPart)) Create(RelationsPart, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{Added}</Relationships>");
        Append(RelationsPart, p => $"<{p}Relationship Id=\"{FreeId()}\" Type=\"{relations}/{kind}\" Target=\"{SecurityElement.Escape(part[Folder.Length..])}\"/>");
        Append(ContentTypes, p => $"<{p}Override PartName=\"/{SecurityElement.Escape(part)}\" ContentType=\"{contentType}\"/>");
    }

    /// <summary>Takes out a part that <see cref="Add"/> made, if nothing stands in it any more.</summary>
    public void RemoveEmpty(string part)
    {
        if (!IsAddedAndEmpty(Read(part))) return;
        Remove(part);
        var relations = Read(RelationsPart);
        Edit(RelationsPart, relations, RootChildren.Remove(relations, [.. relations.Children(relations.Root).Where(r => Target(relations, r).Equals(part, StringComparison.OrdinalIgnoreCase))]));
        if (IsAddedAndEmpty(Read(RelationsPart))) Remove(RelationsPart);
        var types = Read(ContentTypes);
        Edit(ContentTypes, types, RootChildren.Remove(types, [.. types.Children(types.Root).Where(t => t.Name == "Override" && types.Attribute(t, "PartName")?.TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase) == true)]));
    }

    /// <summary>The bytes of the document as it is now; those of the input where nothing was edited.</summary>
    public byte[] Build()
    {
        var added = _added.Where(part => _changed[part] is not null).ToList();
        var changed = _changed.Where(c => !_added.Contains(c.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return changed.Count + added.Count == 0 ? _input.Bytes : _container.With(changed, added.Select(part => (part, _changed[part]!)));
    }

    public void Dispose() => _package.Dispose();

    private void Append(string part, Func<string, string> child)
    {
        var tree = Read(part);
        Edit(part, tree, RootChildren.Append(tree, child(tree.Prefix(tree.Root))));
    }

    private void Create(string part, string xml)
    {
        _changed[part] = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}");
        _added.Add(part);
    }

    private void Remove(string part) => _changed[part] = null;

    private static bool IsAddedAndEmpty(XmlTree tree) =>
        tree.Nodes.Count == 1 && tree.Remarks.Any(r => r.Start == tree.Root.OpenEnd && r.End == tree.Root.CloseStart && tree.Slice(r.Start, r.End) == Added);

    private string Free(string name)
    {
        var (stem, end) = ($"{Folder}{Path.GetFileNameWithoutExtension(name)}", Path.GetExtension(name));
        return Enumerable.Range(0, int.MaxValue).Select(i => i == 0 ? stem + end : FormattableString.Invariant($"{stem}{i}{end}")).First(part => !_package.Has(part) && !Has(part));
    }

    private string FreeId()
    {
        var relations = Read(RelationsPart);
        var taken = relations.Children(relations.Root).Select(r => relations.Attribute(r, "Id")).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(i => FormattableString.Invariant($"rIdUndercolor{i}")).First(id => !taken.Contains(id));
    }

    private IEnumerable<(string Type, string Target)> Relations(XmlTree tree) =>
        tree.Children(tree.Root).Where(r => r.Name == "Relationship" && tree.Attribute(r, "TargetMode") != "External").Select(r => (tree.Attribute(r, "Type") ?? "", Target(tree, r)));

    private string Target(XmlTree tree, XmlNode relation) => tree.Attribute(relation, "Target") is { } target ? DocxPackage.Resolve(Folder, target) : "";
}
