using Xunit;

namespace Undercolor.Tests;

/// <summary>The README shows the real output of its first command.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- first-run -->\n```\n", End = "```\n<!-- /first-run -->";

    [Fact]
    public void The_readme_prints_what_the_first_command_prints()
    {
        var root = RepositoryRoot();
        var path = Path.Combine(root, "README.md");
        var readme = File.ReadAllText(path);
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, start, StringComparison.Ordinal);
        var output = Run("check", Path.Combine(root, "cases", "first-run", "complaint.docx"));
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") File.WriteAllText(path, readme[..start] + output + readme[end..]);
        else Assert.Equal(output, readme[start..end]);
    }

    private static string Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Cli.CommandLine.Run(arguments, output, TextWriter.Null);
        return output.ToString();
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Undercolor.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
