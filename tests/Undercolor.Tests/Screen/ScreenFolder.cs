using Undercolor.Tests.Reports;

namespace Undercolor.Tests.Screen;

/// <summary>A folder of complaints for one test, and a place for what <c>screen</c> writes of them.</summary>
internal sealed class ScreenFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("undercolor-tests-").FullName;

    public ScreenFolder()
    {
        Directory.CreateDirectory(Papers);
        Add("holloway.txt", HtmlSample.Complaint);
        Add("2026/ash.md", HtmlSample.Complaint.Replace("WREN HOLLOWAY", "ROBIN ASH", StringComparison.Ordinal));
        Add("2026/broken.docx", "PK\u0003\u0004 and nothing else");
    }

    public string Papers => Path.Combine(_root, "papers");

    public string Out => Path.Combine(_root, "out");

    public string Add(string file, string text)
    {
        var path = Path.Combine(Papers, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public (int Exit, string Output, string Error) Screen(params string[] more) => Run(["screen", Papers, "--out", Out, .. more]);

    public static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var exit = Cli.CommandLine.Run(arguments, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Every file that was written for the user, by its path below the folder.</summary>
    public SortedDictionary<string, byte[]> Written(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => (Name: Path.GetRelativePath(folder, f), Path: f))
            .Where(f => !f.Name.StartsWith(".screen", StringComparison.Ordinal)).ToDictionary(f => f.Name, f => File.ReadAllBytes(f.Path)), StringComparer.Ordinal);

    public string Read(string file) => File.ReadAllText(Path.Combine(Out, file));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
