using System.Diagnostics;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

/// <summary>The compiled lexicon of the repository; built on first use where the npm package is at hand.</summary>
internal static class TestLexicon
{
    private static readonly Lazy<Lexicon?> Loaded = new(Load);

    /// <summary>The lexicon; skips the test where neither it nor the package that it is made from is there.</summary>
    public static Lexicon Value
    {
        get
        {
            Assert.SkipWhen(Loaded.Value is null, "No lexicon.bin in .build/lexicon, and nothing to build it from: run npm ci in data/lexicon.");
            return Loaded.Value!;
        }
    }

    /// <summary>The folder that holds Undercolor.slnx.</summary>
    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory);

    private static Lexicon? Load()
    {
        var path = Path.Combine(RepositoryRoot, ".build", "lexicon", "lexicon.bin");
        if (!File.Exists(path) && Directory.Exists(Path.Combine(RepositoryRoot, "data", "lexicon", "node_modules"))) Compile(path);
        return File.Exists(path) ? Lexicon.Load(File.ReadAllBytes(path)) : null;
    }

    private static void Compile(string path)
    {
        string[] arguments = ["run", "--project", "tools/Undercolor.LexiconCompiler", "--", "data/lexicon", path];
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = RepositoryRoot })!;
        compiler.WaitForExit();
        Assert.Equal(0, compiler.ExitCode);
    }

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Undercolor.slnx"))) return at.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
