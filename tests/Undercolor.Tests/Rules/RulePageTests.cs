using Undercolor.Rules;
using Undercolor.Tests.Packs;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Rules;

/// <summary>Each page in <c>rules/</c> is the specification of its rule; its two examples are run here.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Pages => [.. RuleBench.Book.Pages.Select(p => p.Descriptor.Id)];

    [Theory, MemberData(nameof(Pages))]
    public void Example_is_reported_at_each_mark_and_nowhere_else(string id)
    {
        var example = PageExample.Under("Example", RuleBench.Book.Find(id)!.Body);
        Assert.NotEmpty(example.Marks);
        var found = RuleBench.Check(example).Where(d => d.Id == id)
            .Select(d => new TextSpan(d.At!.SourceStart!.Value, d.At.SourceEnd!.Value).Of(example.Text) + " @" + d.At.SourceStart);
        Assert.Equal(example.Marks.Select(m => m.Of(example.Text) + " @" + m.Start), found);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Better_is_not_reported(string id)
    {
        var example = PageExample.Under("Better", RuleBench.Book.Find(id)!.Body);
        Assert.Empty(example.Marks);
        Assert.Empty(RuleBench.Check(example).Where(d => d.Id == id).Select(d => d.Message));
    }

    [Fact]
    public void Each_page_has_one_rule_and_each_rule_one_page() =>
        Assert.Equal(RuleBench.Book.Pages.Select(p => p.Descriptor.Id), Registry.All.Select(r => r.Id));

    [Fact]
    public void Each_file_is_called_after_its_id_and_name() =>
        Assert.Equal(RuleBench.PageFiles, RuleBench.Book.Pages.Select(p => $"{p.Descriptor.Id}-{p.Descriptor.Name}"));

    [Theory, MemberData(nameof(Pages))]
    public void Each_authority_of_a_page_is_in_the_packs(string id) =>
        Assert.All(RuleBench.Book[id].Authorities, key => Assert.NotNull(RuleBench.Library.Authority(key)));

    [Theory, MemberData(nameof(Pages))]
    public void Each_primer_page_is_there(string id)
    {
        var primer = RuleBench.Book[id].Primer;
        Assert.True(primer.Length > 0 && File.Exists(Path.Combine(RepositoryPacks.Root, "primer", primer + ".md")), primer);
    }
}
