using Undercolor.Fuzz;
using Undercolor.Tests.Packs;
using Xunit;

namespace Undercolor.Tests.Fuzz;

/// <summary>Every input that fuzzing kept is run again: those that go a way of their own, and those that once were a fault.</summary>
public sealed class CorpusTests
{
    /// <summary>Far beyond what any input takes; a test that waits forever tells nobody which input it is.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Targets => [.. Target.All.Select(t => t.Name)];

    [Theory, MemberData(nameof(Targets))]
    public void Every_input_of_the_corpus_ends_without_a_fault(string name)
    {
        var target = Target.All.Single(t => t.Name == name);
        var files = Corpus.Files(Path.Combine(RepositoryPacks.Root, "tests", "fuzz-corpus", name)).ToList();
        Assert.NotEmpty(files);
        Assert.Equal("", string.Join('\n', files.Select(file => FaultOf(target, file)).Where(fault => fault is not null)));
    }

    [Fact]
    public void A_planted_fault_is_caught()
    {
        var file = Corpus.Files(Path.Combine(RepositoryPacks.Root, "tests", "fuzz-corpus", "text")).First();
        Assert.Contains("planted", FaultOf(new("planted", [], _ => throw new InvalidOperationException("planted")), file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_corpora_stay_small()
    {
        var files = new DirectoryInfo(Path.Combine(RepositoryPacks.Root, "tests", "fuzz-corpus")).GetFiles("*", SearchOption.AllDirectories);
        Assert.InRange(files.Length, 1, 800);
        Assert.InRange(files.Sum(f => f.Length), 1, 1_500_000);
    }

    private static string? FaultOf(Target target, string file)
    {
        var run = Task.Run(() => target.Run(File.ReadAllBytes(file)));
        try
        {
            return run.Wait(s_limit) ? null : $"{file}: no end after {s_limit.TotalMinutes} minutes";
        }
        catch (AggregateException fault)
        {
            return $"{file}: {fault.InnerException}";
        }
    }
}
