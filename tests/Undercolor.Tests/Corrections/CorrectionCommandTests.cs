using System.Text.Json;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>The corrections file of a document on disk, by the command line.</summary>
public sealed class CorrectionCommandTests : IDisposable
{
    private const string Capacity = "schema: undercolor/corrections/v1\ncorrections:\n  - { kind: capacity, name: Officer Vale, is: both }\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("undercolor-corrections-").FullName;

    public CorrectionCommandTests() => File.WriteAllText(Complaint, Mended.Complaint);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Complaint => Path.Combine(_folder, "complaint.txt");
    private string Beside => Path.Combine(_folder, "complaint.undercolor.yaml");

    [Fact]
    public void The_file_beside_the_document_is_found_by_itself_and_can_be_switched_off()
    {
        Assert.Equal(0, Corrections("check", Complaint));
        File.WriteAllText(Beside, Capacity);
        Assert.Equal(1, Corrections("check", Complaint));
        Assert.Equal(0, Corrections("check", Complaint, "--corrections", "none"));
    }

    [Fact]
    public void Another_file_can_be_named()
    {
        File.WriteAllText(Beside, Capacity);
        var other = Path.Combine(_folder, "other.yaml");
        File.WriteAllText(other, Capacity + "  - { kind: custody, is: free }\n");
        Assert.Equal(2, Corrections("check", Complaint, "--corrections", other));
        Assert.Equal(3, Run("check", Complaint, "--corrections", Path.Combine(_folder, "absent.yaml")).Exit);
        Assert.Equal(2, Run("check", Complaint, Complaint, "--corrections", other).Exit);
    }

    [Fact]
    public void Dump_cast_and_facts_show_the_mended_reading()
    {
        File.WriteAllText(Beside, Capacity);
        Assert.Contains("Officer Juniper Vale | natural-person named both", Run("dump", "cast", Complaint).Output, StringComparison.Ordinal);
        File.WriteAllText(Beside, Capacity + "  - { kind: actor, words: he, is: Vale, at: { sentence: He struck Mr. Pike in the face with a baton. } }\n  - { kind: court, is: cand, reason: moved }\n  - { kind: fact, is: act, at: { sentence: Nowhere. } }\n");
        var facts = Run("dump", "facts", Complaint);
        Assert.Contains("\"corrected\": true", facts.Output, StringComparison.Ordinal);
        Assert.Contains("Stale, not applied", facts.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema: undercolor/corrections/v1\ncorrections:\n  - { kind: cort, is: cand }\n", "complaint.undercolor.yaml(3,")]
    [InlineData("schema: [", "complaint.undercolor.yaml(2,")]
    [InlineData("\0", "complaint.undercolor.yaml(1,1)")]
    public void A_fault_ends_the_check_with_one_sentence_and_exit_3(string yaml, string place)
    {
        File.WriteAllText(Beside, yaml);
        foreach (var verb in new string[][] { ["check", Complaint], ["dump", "cast", Complaint] })
        {
            var (exit, output, error) = Run(verb);
            Assert.Equal(3, exit);
            Assert.StartsWith(place, error, StringComparison.Ordinal);
            Assert.Equal(1, error.Count(c => c == '\n'));
            Assert.Equal("", output);
        }
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_unread()
    {
        File.WriteAllText(Beside, Capacity + new string('#', 10 << 20));
        var (exit, _, error) = Run("check", Complaint);
        Assert.Equal(3, exit);
        Assert.Contains("bytes", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_to_fill_in_is_written_once_and_never_over_another()
    {
        var first = Run("check", Complaint, "--write-corrections");
        Assert.Contains("was written", first.Error, StringComparison.Ordinal);
        var skeleton = File.ReadAllText(Beside);
        Assert.Equal(skeleton, Run("dump", "corrections", Complaint).Output);
        var read = Assert.IsType<CorrectionsResult.Read>(Mended.Text(skeleton));
        Assert.Empty(read.Corrections);
        Assert.True(read.Open > 3);
        Assert.Contains(FormattableString.Invariant($"{read.Open} entries are not filled in yet"), Run("check", Complaint).Error, StringComparison.Ordinal);
        File.WriteAllText(Beside, Capacity);
        Assert.Contains("left as it is", Run("check", Complaint, "--write-corrections").Error, StringComparison.Ordinal);
        Assert.Equal(Capacity, File.ReadAllText(Beside));
    }

    [Fact]
    public void What_is_filled_in_fits_and_is_asked_no_more()
    {
        Run("check", Complaint, "--write-corrections");
        var filled = File.ReadAllText(Beside).Replace("words: \"The deputies\"\n    is:", "words: \"The deputies\"\n    is: [Finch, Vale]", StringComparison.Ordinal)
            .Replace("words: \"kicked\"\n    by:", "words: \"kicked\"\n    by: Officer Vale", StringComparison.Ordinal);
        File.WriteAllText(Beside, filled);
        Assert.Equal(2, Corrections("check", Complaint));
        Assert.DoesNotContain("Stale", Run("dump", "cast", Complaint).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The deputies\"", Run("dump", "corrections", Complaint).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_prints_every_element_of_every_cell_with_its_words_and_authority()
    {
        var (plain, explained) = (Run("check", Complaint).Output, Run("check", Complaint, "--explain").Output);
        Assert.DoesNotContain("d1.c1.", plain, StringComparison.Ordinal);
        Assert.Contains("d1.c1. Excessive force", explained, StringComparison.Ordinal);
        Assert.Contains("- what this defendant did: alleged", explained, StringComparison.Ordinal);
        Assert.Contains("¶ 2, sentence 2: “He struck Mr. Pike in the face with a baton”", explained, StringComparison.Ordinal);
        Assert.Contains("d1.c1. Excessive force", Run("check", Complaint, "--explain", "--format", "md").Output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static int Corrections(params string[] arguments) =>
        JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Output).RootElement.GetProperty("corrections").GetArrayLength();

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var exit = Cli.CommandLine.Run(arguments, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
