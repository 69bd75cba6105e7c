using System.Text.RegularExpressions;
using Undercolor.Tests.Packs;
using Xunit;

namespace Undercolor.Tests.Architecture;

public sealed partial class FolderOrderTests
{
    private static readonly FolderOrder s_engine = new("Undercolor");
    private static readonly FolderOrder s_planted = new($"{Plantings.Root}.Disorder");

    [Fact]
    public void Each_folder_of_the_engine_uses_only_those_to_its_left() =>
        Offense.None(s_engine.Check(Uses.Of(Product.Engine)));

    [Fact]
    public void Each_type_of_the_engine_stands_in_a_folder_of_the_list() => Assert.Empty(s_engine.Strangers(Product.Engine.Types));

    /// <summary>An enum's member is a number once compiled, so that the sources are asked as well.</summary>
    [Fact]
    public void No_source_names_a_namespace_to_its_right() =>
        Assert.Empty(Sources().SelectMany(file => NamespacesUsed(File.ReadAllText(file)), (file, used) => (File: Folder(file), Used: used))
            .Where(x => FolderOrder.WordFor(x.File, x.Used) is not null).Select(x => $"{x.File} uses {x.Used}"));

    [Fact]
    public void Each_source_stands_in_the_folder_that_its_namespace_names() =>
        Assert.All(Sources(), file =>
        {
            var folder = Path.GetRelativePath(Product.Sources, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.Equal($"namespace {folder};", NamespaceLine().Match(File.ReadAllText(file)).Value);
        });

    [Fact]
    public void The_list_in_ARCHITECTURE_has_the_same_order()
    {
        var listed = ListedFolder().Matches(File.ReadAllText(Path.Combine(RepositoryPacks.Root, "ARCHITECTURE.md"))).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(listed);
        Assert.Equal(FolderOrder.Folders.Where(listed.Contains), listed);
        Assert.Equal(Sources().Select(Folder).Where(f => f.Length > 0).Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Planted => [.. Plantings.In("Disorder").Select(t => t.Name)];

    [Theory, MemberData(nameof(Planted))]
    public void A_planted_disorder_is_caught(string name)
    {
        var type = Plantings.In("Disorder").Single(t => t.Name == name);
        Plantings.IsCaught(type, s_planted.Check(Uses.Of(type)).Select(o => o.Word));
    }

    [Fact]
    public void A_type_in_a_folder_that_is_not_listed_is_caught() =>
        Assert.Equal([$"{Plantings.Root}.Disorder.Helpers.InNoFolderOfTheList"], s_planted.Strangers(Product.Tests.Types));

    [Fact]
    public void A_using_to_the_right_is_caught()
    {
        Assert.Equal(["Reports", "Rules", "Text"], NamespacesUsed("using Undercolor.Reports;\nusing static Undercolor.Rules.Form.X;\nusing System.Text;\nusing A = Undercolor.Text.B;\n"));
        Assert.Equal("order", FolderOrder.WordFor("Rules", "Reports"));
        Assert.Null(FolderOrder.WordFor("Reports", "Rules"));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Product.Sources, "Undercolor"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !BuildFolder().IsMatch(Path.GetRelativePath(Product.Sources, f)));

    private static string Folder(string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(Product.Sources, "Undercolor"), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : "";
    }

    private static IEnumerable<string> NamespacesUsed(string source) => UsingLine().Matches(source).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?Undercolor\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace [\w.]+;", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\| `src/Undercolor/(\w+)`", RegexOptions.Multiline)]
    private static partial Regex ListedFolder();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildFolder();
}
