using Mono.Cecil;
using Undercolor.Cases;
using Xunit;

namespace Undercolor.Tests.Architecture;

/// <summary>What is kept for one side is a type that only the model and the reader of case files may name.</summary>
public sealed class WorkProductTests
{
    public static TheoryData<string> Projects => [.. Product.Projects.Where(p => p != "Undercolor.Yaml")];

    [Theory, MemberData(nameof(Projects))]
    public void Nothing_that_writes_names_work_product(string project) =>
        Offense.None(Leaks(Uses.Of(Product.Open(project)).Where(u => u.By.Namespace != typeof(WorkProduct).Namespace)));

    [Fact]
    public void The_reader_of_case_files_names_it() => Assert.NotEmpty(Leaks(Uses.Of(Product.Open("Undercolor.Yaml"))));

    [Fact]
    public void Printing_it_prints_no_words() =>
        Assert.DoesNotContain("dispatch", new CaseFile { Name = "case.yaml", Text = "", WorkProduct = [new("w1", WorkProductKind.Strategy, "dispatch log", [], 1)] }.ToString(), StringComparison.Ordinal);

    public static TheoryData<string> Planted => [.. Plantings.In("Leaks").Select(t => t.Name)];

    [Theory, MemberData(nameof(Planted))]
    public void A_planted_leak_is_caught(string name)
    {
        var type = Plantings.In("Leaks").Single(t => t.Name == name);
        Plantings.IsCaught(type, Leaks(Uses.Of(type)).Select(o => o.Word));
    }

    private static IEnumerable<Offense> Leaks(IEnumerable<Use> uses) =>
        uses.Where(u => u.Type.FullName == typeof(WorkProduct).FullName).Select(u => new Offense("work product", u)).DistinctBy(o => o.ToString());
}
