using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class PackNodeTests
{
    private static (T Value, IEnumerable<string> Errors) Bind<T>(string yaml, Func<PackNode, T> bind)
    {
        var errors = new PackErrors();
        var tree = YamlReader.Read(yaml, "p").Match(tree => tree, faults => throw new InvalidOperationException(faults[0].Message));
        return (PackNode.Bind("p", tree, errors, bind), errors.Found.Select(error => error.ToString()));
    }

    [Fact]
    public void Every_kind_of_value_is_bound()
    {
        var (value, errors) = Bind(
            "a: x\nb: true\nc: -3\nd: 2026-11-01\ne: court-page\nf: [p, q]\ng: one\nh:\n  k: v\ni:\n  - { n: 1 }\n  - { n: 2 }\nj:\n  z: { n: 3 }\n",
            map => (map.Required("a"), map.Flag("b"), map.Number("c"), map.Date("d"), map.Word<Verification>("e"), map.Texts("f"), map.Texts("g"),
                map.Pairs("h"), map.List("i", item => item.Number("n")), map.Named("j", (name, item) => $"{name}{item.Number("n")}"),
                map.Optional("absent", "-"), map.OptionalMap("absent", item => item.Required("n")), map.Date("absent")));
        Assert.Empty(errors);
        EquatableArray<string> two = ["p", "q"], one = ["one"], named = ["z3"];
        EquatableArray<int> numbers = [1, 2];
        EquatableArray<KeyValuePair<string, string>> pairs = [KeyValuePair.Create("k", "v")];
        Assert.Equal(("x", true, -3, new DateOnly(2026, 11, 1), Verification.CourtPage, two, one), (value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6, value.Item7));
        Assert.Equal((pairs, numbers, named, "-", null, null), (value.Item8, value.Item9, value.Item10, value.Item11, value.Item12, value.Item13));
    }

    [Fact]
    public void An_unknown_key_is_refused_and_the_known_ones_are_named() =>
        Assert.Equal(["p(2,8): error: The key 'coler' is not known here. The keys are color, id."],
            Bind("id: x\ncoler: red\n", map => map.Required("id") + map.Optional("color")).Errors);

    [Theory]
    [InlineData("b: x", "p(1,1): error: The key 'a' is missing. Add it to this map.")]
    [InlineData("b: x\na:", "p(2,3): error: The key 'a' has no value. Write one after the colon.")]
    [InlineData("b: x\na: [1]", "p(2,4): error: The key 'a' must hold a text, not a list or a map.")]
    [InlineData("- a", "p(1,1): error: A map of 'key: value' lines was expected here.")]
    public void A_missing_or_misshapen_text_is_one_error(string yaml, string error) =>
        Assert.Equal([error], Bind(yaml, map => map.Required("a") + map.Optional("b")).Errors);

    [Theory]
    [InlineData("yes", "'true' or 'false'")]
    [InlineData("True", "'true' or 'false'")]
    public void A_flag_is_true_or_false_and_nothing_else(string value, string expected) =>
        Assert.Equal([$"p(1,4): error: The key 'a' must hold {expected}."], Bind($"a: {value}", map => map.Flag("a")).Errors);

    [Fact]
    public void Numbers_dates_and_words_are_read_strictly()
    {
        var errors = Bind("a: 1.5\nb: 11/1/2026\nc: Opinion\n", map => (map.Number("a"), map.Date("b"), map.Word<Verification>("c"))).Errors;
        Assert.Equal(
        [
            "p(1,4): error: The key 'a' must hold a whole number.",
            "p(2,4): error: The key 'b' must hold a day such as 2026-11-01.",
            "p(3,4): error: The key 'c' must hold one of not-verified, secondary, court-page, opinion.",
        ], errors);
    }

    [Fact]
    public void Faults_of_all_items_of_a_list_are_found_at_once() =>
        Assert.Equal(["p(2,5): error: The key 'n' is missing. Add it to this map.", "p(3,5): error: A map of 'key: value' lines was expected here."],
            Bind("i:\n  - { m: 1 }\n  - x\n", map => map.List("i", item => item.Optional("m") + item.Required("n"))).Errors);

    [Fact]
    public void Checked_packs_with_a_fault_throw() => Assert.Throws<FormatException>(() => CourtTable.Bind(new([KeyValuePair.Create<string, DataNode>("packs/courts/x", new DataNode.Scalar(""))])));
}
