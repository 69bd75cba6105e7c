using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Screen;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

/// <summary><c>pack check</c>: the packs of the repository are sound, and each kind of fault is one sentence with its place.</summary>
public sealed class PackCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-");

    [Fact]
    public void The_packs_of_the_repository_are_sound()
    {
        var tree = PackTree.Read(PackFolder.Read(RepositoryPacks.Root)).Match(t => (DataNode.Map)t, faults => throw new InvalidOperationException(string.Join('\n', faults)));
        Assert.Empty(PackCheck.Of(tree).Errors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Sound_packs_are_one_sentence(string? folder)
    {
        var (exit, output, error) = ScreenFolder.Run(folder is null ? ["pack", "check"] : ["pack", "check", RepositoryPacks.Root]);
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"^The packs 20[0-9.]+ are sound: [0-9]+ theories, [0-9]+ rights, [0-9]+ rules on parties, 12 circuits, [0-9]+ States and territories, [0-9]+ authorities\.\n$", output);
    }

    /// <summary>A change of one file, and the sentence with the place where it goes wrong.</summary>
    [Theory]
    [InlineData("circuits/ca8", "- id: supervisory-pattern", "- id: supervisory-pattren", @"packs/circuits/ca8\.yaml\([0-9]+,9\): error: 'supervisory-pattren' is no optional theory")]
    [InlineData("circuits/ca8", "- id: supervisory-pattern", "- id: supervisory-pattren", @"says nothing on 'supervisory-pattern'")]
    [InlineData("circuits/ca8", "[KRIGBAUM, MARSH_V_PHELPS]", "[KRIGBAUM, MARSH_V_NOBODY]", @"packs/circuits/ca8\.yaml\([0-9]+,[0-9]+\): error: 'MARSH_V_NOBODY' is not in the table of authorities")]
    [InlineData("circuits/ca8", "authorities: [HEGLUND]", "authorities: []", "rests on an authority")]
    [InlineData("circuits/ca8", "from: 2025-02-07", "from: 2025-02-09", "silence on capacity has no rule, or more than one")]
    [InlineData("circuits/ca8", "from: 2025-02-07", "from: 2025-02-09", "No row of this list ends on 2025-02-09, so that nothing is said of the days before it")]
    [InlineData("circuits/ca8", "until: 2025-02-07", "until: 2025-02-05", "No row of this list begins on 2025-02-05")]
    [InlineData("circuits/ca8", "why: The circuit's committee publishes a chapter on claims of prisoners and detainees.", "why: yes", "The reason is not a sentence")]
    [InlineData("circuits/ca8", "  - id: group-present", "  - id: supervisory-history", "both decides 'supervisory-history' and calls it unknown")]
    [InlineData("circuits/ca8", "  - id: group-present", "  - id: groups-present", "'groups-present' is no module and no axis")]
    [InlineData("circuits/ca8", "rejects:", "refuses:", "The key 'refuses' is not known here")]
    [InlineData("circuits/ca8", "  - id: supervisory-encouragement", "  - id: group-present", "The id 'group-present' stands twice in this list")]
    [InlineData("doctrine/theories", "reason: no-facts", "reason: no-fact", "'no-fact' is no reason")]
    [InlineData("doctrine/theories", "rights: [excessive-force]", "rights: [excessive-farce]", "'excessive-farce' is no right")]
    [InlineData("doctrine/theories", "fact: [order], by: self", "fact: [ordr], by: self", "'ordr' is no kind of fact")]
    [InlineData("doctrine/parties", "result: immune", "result: imune", "'imune' is no result")]
    [InlineData("doctrine/parties", "reason: wrong-vehicle", "reason: wrong-vehicel", "'wrong-vehicel' is no reason")]
    [InlineData("doctrine/parties", "id: judge", "id: prosecutor", "The id 'prosecutor' stands twice")]
    [InlineData("doctrine/heck", "until: 2026-03-20", "until: 2026-03-21", "No row of this list")]
    [InlineData("doctrine/stages", "rows:", "rows: [", @"packs/doctrine/stages\.yaml\([0-9]+,[0-9]+\)")]
    [InlineData("courts/district", "level: district", "level: districts", "'level' must hold one of")]
    public void A_fault_is_a_sentence_with_its_place(string file, string sound, string broken, string sentence)
    {
        Copy();
        var path = Path.Combine(_folder.FullName, "packs", $"{file}.yaml");
        var text = File.ReadAllText(path);
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{sound}'.");
        File.WriteAllText(path, text[..at] + broken + text[(at + sound.Length)..]);
        var (exit, output, _) = ScreenFolder.Run("pack", "check", _folder.FullName);
        Assert.Equal(1, exit);
        Assert.Matches(sentence, output);
        Assert.All(output.TrimEnd().Split('\n'), line => Assert.Matches(@"^[a-z]+/[^:]*(\([0-9]+,[0-9]+\))?: error: .*\.$", line));
    }

    [Fact]
    public void A_key_that_two_files_of_authorities_hold_is_a_fault()
    {
        Copy();
        var text = File.ReadAllText(Path.Combine(_folder.FullName, "packs/authorities/instructions.yaml"));
        File.WriteAllText(Path.Combine(_folder.FullName, "packs/authorities/zz.yaml"), text);
        Assert.Matches(@"packs/authorities/zz\.yaml\([0-9]+,[0-9]+\): error: The key '[A-Z0-9_]+' stands in packs/authorities/instructions already", ScreenFolder.Run("pack", "check", _folder.FullName).Output);
    }

    [Fact]
    public void A_folder_without_packs_is_a_sentence()
    {
        var (exit, output, error) = ScreenFolder.Run("pack", "check", _folder.FullName);
        Assert.Equal((2, ""), (exit, output));
        Assert.EndsWith("has no folder 'packs'.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_coverage_counts_what_is_missing_and_fits_its_schema()
    {
        var (exit, output, _) = ScreenFolder.Run("pack", "coverage", RepositoryPacks.Root, "--format", "json");
        Assert.Equal(0, exit);
        var json = System.Text.Json.JsonDocument.Parse(output).RootElement;
        Assert.Empty(JsonSchema.Parse(Schemas.Text("coverage")).Check(json));
        Assert.All(json.GetProperty("rows").EnumerateArray(), row => Assert.Equal(row.GetProperty("of").GetInt32(), row.GetProperty("covered").GetInt32() + row.GetProperty("said").GetInt32() + row.GetProperty("missing").GetArrayLength()));
        Assert.All(json.GetProperty("rows").EnumerateArray().Where(r => r.GetProperty("part").GetString()!.StartsWith("cells of ", StringComparison.Ordinal)), row => Assert.Empty(row.GetProperty("missing").EnumerateArray()));
    }

    /// <summary>An example taken away leaves a hole in the count, so that the count is of what is there.</summary>
    [Fact]
    public void Without_its_twins_nothing_counts_as_tested()
    {
        Copy();
        var text = ScreenFolder.Run("pack", "coverage", _folder.FullName);
        Assert.Equal(0, text.Exit);
        Assert.Contains("nothing counts as tested", text.Error, StringComparison.Ordinal);
        Assert.Contains("theories/direct/own-act", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("theories/direct/own-act", ScreenFolder.Run("pack", "coverage", RepositoryPacks.Root).Output, StringComparison.Ordinal);
    }

    private void Copy()
    {
        foreach (var (path, text) in PackFolder.Read(RepositoryPacks.Root).Where(f => f.Path.StartsWith("packs/", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, text);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
