namespace Undercolor.Cli.Batch;

/// <summary>What a folder holds: papers of the kinds that can be read, in the order of their names, and how many files of other kinds.</summary>
internal sealed class PaperFolder
{
    private static readonly HashSet<string> s_kinds = new([".docx", ".pdf", ".txt", ".md", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    private readonly List<Paper> _papers = [];

    private PaperFolder() { }

    public IReadOnlyList<Paper> Papers => _papers;

    public int Others { get; private set; }

    public static PaperFolder Read(string folder)
    {
        var found = new PaperFolder();
        found.Enter(new DirectoryInfo(folder), "");
        found._papers.Sort((a, b) => string.CompareOrdinal(a.File, b.File));
        return found;
    }

    /// <summary>A folder that cannot be entered is a row of the table: papers are never passed over in silence.</summary>
    private void Enter(DirectoryInfo folder, string below)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos()) Add(entry, below + entry.Name);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            _papers.Add(new(below, folder.FullName, $"{(below.Length == 0 ? folder.Name : below)} is a folder that cannot be opened, so its papers were not read."));
        }
    }

    /// <summary>Left out: names that begin with a dot, the marks that Word leaves beside an open file, and folders by way of a link, which can run in a circle.</summary>
    private void Add(FileSystemInfo entry, string file)
    {
        if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)) return;
        if (entry is not DirectoryInfo folder) AddFile(entry, file);
        else if (folder.LinkTarget is null) Enter(folder, file + "/");
    }

    private void AddFile(FileSystemInfo entry, string file)
    {
        if (s_kinds.Contains(entry.Extension)) _papers.Add(new(file, entry.FullName));
        else if (!CorrectionFiles.IsOne(file)) Others++;
    }
}
