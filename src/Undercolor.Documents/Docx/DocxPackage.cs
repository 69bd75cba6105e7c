using System.IO.Compression;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Docx;

/// <summary>The ZIP container of a Word document: its main part and the parts that it names, opened within the limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly Input _input;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly UnpackedTotal _total = new();
    private readonly IReadOnlyList<Relationship> _relations;
    private readonly DocxTrace? _trace;

    /// <param name="trace">Records the places of the parts' text; null where nobody asks.</param>
    public DocxPackage(Input input, DocxTrace? trace = null)
    {
        (_input, _trace) = (input, trace);
        _zip = Opened(input);
        if (_zip.Entries.Count > input.Limits.MaxEntries) throw input.Refuse($"holds more than {input.Limits.MaxEntries:N0} files, the limit.");
        _entries = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _zip.Entries) _entries.TryAdd(PartName(entry.FullName), entry);
        MainPart = FindMainPart();
        var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        _relations = Relationships($"{folder}_rels/{MainPart[folder.Length..]}.rels", folder);
    }

    public string MainPart { get; }

    /// <summary>The parts of one kind (<c>styles</c>, <c>header</c>), in the order of their names.</summary>
    public IEnumerable<string> PartsOf(string kind) =>
        _relations.Where(relation => relation.Kind == kind && _entries.ContainsKey(relation.Target))
            .Select(relation => relation.Target).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The name of a part as its relationships write it, from the name of its entry.</summary>
    public static string PartName(string entry) => entry.Replace('\\', '/').TrimStart('/');

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Parts => _entries.Keys;

    public bool Has(string part) => _entries.ContainsKey(part);

    public PartReader Open(string part)
    {
        if (_trace is null) return new PartReader(Unpacked(part), part, _input, _total);
        var raw = Raw(part);
        return new PartReader(raw, _trace.Begin(part, raw, _input), part, _input, _total);
    }

    /// <summary>The decoded text of a part, and its bytes.</summary>
    public PartText Raw(string part)
    {
        using var unpacked = Unpacked(part);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return PartText.Of(bytes.ToArray(), part, _input);
    }

    private BoundedStream Unpacked(string part) => new(_entries[part].Open(), _input, _entries[part].CompressedLength, _total);

    public void Dispose() => _zip.Dispose();

    private static ZipArchive Opened(Input input)
    {
        try
        {
            return new ZipArchive(new MemoryStream(input.Bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw input.Refuse("is a damaged ZIP container, so it cannot be read as a Word document.");
        }
    }

    private string FindMainPart()
    {
        var main = _entries.ContainsKey("_rels/.rels")
            ? Relationships("_rels/.rels", "").FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target
            : null;
        if (main is not null && _entries.ContainsKey(main) && main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !IsOther(main)) return main;
        throw _input.Refuse($"is {ContainerKind(main)}, not a Word document (DOCX).");
    }

    private static bool IsOther(string main) =>
        main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase);

    private string ContainerKind(string? main) => main switch
    {
        not null when main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => "a spreadsheet",
        not null when main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) => "a slide show",
        _ when _entries.ContainsKey("META-INF/manifest.xml") && _entries.ContainsKey("content.xml") => "an OpenDocument file",
        _ => "a ZIP archive",
    };

    private List<Relationship> Relationships(string part, string folder)
    {
        var relations = new List<Relationship>();
        if (!_entries.ContainsKey(part)) return relations;
        using var xml = Open(part);
        while (xml.Read())
        {
            if (!xml.IsStart || xml.Name != "Relationship" || xml["TargetMode"] == "External") continue;
            if (xml["Type"] is { } type && xml["Target"] is { } target)
                relations.Add(new(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }
        return relations;
    }

    internal static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..") path.Add(step);
            else if (path.Count > 0) path.RemoveAt(path.Count - 1);
        }
        return string.Join('/', path);
    }

    private sealed record Relationship(string Kind, string Target);
}
