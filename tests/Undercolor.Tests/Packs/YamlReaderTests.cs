using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class YamlReaderTests
{
    private static DataNode Tree(string text) => YamlReader.Read(text, "x.yaml").Match(
        tree => tree, errors => throw new InvalidOperationException(string.Join('\n', errors)));

    private static EquatableArray<YamlError> Errors(string text) => YamlReader.Read(text, "x.yaml").Match(_ => [], errors => errors);

    private static DataNode Value(string text, string key) => ((DataNode.Map)Tree(text)).Entries.Single(entry => entry.Key == key).Value;

    private static string Text(string text, string key) => ((DataNode.Scalar)Value(text, key)).Value;

    [Theory]
    [InlineData("no")]
    [InlineData("1983")]
    [InlineData("2026-11-01")]
    [InlineData("12:30")]
    [InlineData("~")]
    [InlineData("0x1F")]
    public void Scalars_stay_as_they_were_written(string written) => Assert.Equal(written, Text($"key: {written}", "key"));

    [Fact]
    public void Nodes_know_their_line_and_column()
    {
        var list = (DataNode.List)Value("a: 1\nb:\n  - x\n  - y: z\n", "b");
        Assert.Equal([(3, 3), (3, 5), (4, 5)], new[] { list, list.Items[0], list.Items[1] }.Select(node => (node.Line, node.Column)));
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_change_nothing() =>
        Assert.Equal(Said(Tree("a: 1\nb:\n  - x\n")), Said(Tree("\uFEFFa: 1\r\nb:\r\n  - x\r\n")));

    [Fact]
    public void Offsets_count_the_byte_order_mark_and_the_carriage_returns()
    {
        const string yaml = "\uFEFFa: one\r\nb: 'two'\r\n";
        Assert.Equal(["one", "'two'"], ((DataNode.Map)Tree(yaml)).Entries.Select(e => yaml[e.Value.Start..e.Value.End]));
        Assert.Equal(["a", "b"], ((DataNode.Map)Tree(yaml)).Keys.Select(k => yaml[k.Start..k.End]));
    }

    /// <summary>A tree in words: what each value says, on which line and in which column.</summary>
    private static string Said(DataNode node) => $"{node.Line}:{node.Column} " + node switch
    {
        DataNode.Scalar scalar => scalar.Value,
        DataNode.List list => $"[{string.Join(", ", list.Items.Select(Said))}]",
        DataNode.Map map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key} = {Said(e.Value)}"))}}}",
        _ => "",
    };

    [Theory]
    [InlineData("a: one\n  two\n\n  three\n", "one two\nthree")]
    [InlineData("a: >\n  one\n  two\n", "one two\n")]
    [InlineData("a: >-\r\n  one\r\n  two\r\n", "one two")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("a: 'it''s'\n", "it's")]
    [InlineData("a: \"\\u00A7 1983\"\n", "§ 1983")]
    [InlineData("a:\n", "")]
    public void Texts_over_several_lines_fold_as_yaml_says(string yaml, string expected) => Assert.Equal(expected, Text(yaml, "a"));

    [Fact]
    public void Keys_keep_the_order_of_the_file() =>
        Assert.Equal(["b", "a", "c"], ((DataNode.Map)Tree("b: 1\na: 2\nc: 3")).Entries.Select(entry => entry.Key));

    [Fact]
    public void A_repeated_key_is_refused_with_both_lines()
    {
        var error = Assert.Single(Errors("a: 1\nb: 2\n\na: 3\n"));
        Assert.Equal(new YamlError("x.yaml", 4, 1, "The key 'a' is already used on line 1. Remove one of the two, or rename it."), error);
    }

    [Fact]
    public void All_faults_that_leave_the_structure_sound_are_listed() => Assert.Equal([1, 2, 3], Errors("a: &x 1\nb: *x\na: !t 2\n").Select(e => e.Line).Distinct());

    [Fact]
    public void An_error_prints_as_compilers_print_it() =>
        Assert.Equal("x.yaml(2,1): error: Mend it.", new YamlError("x.yaml", 2, 1, "Mend it.").ToString());

    [Fact]
    public void An_alias_bomb_is_refused_before_it_grows()
    {
        var bomb = "a: &a [x,x]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)},*{(char)(c - 1)}]\n"));
        Assert.All(Errors(bomb), error => Assert.Contains("not allow", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void No_more_errors_are_listed_than_the_limit() =>
        Assert.Equal(100, Errors(string.Concat(Enumerable.Repeat("- *x\n", 300))).Count);

    [Fact]
    public void A_file_over_the_size_limit_is_refused() =>
        Assert.Contains("at most 4194304", Assert.Single(Errors("a: " + new string('x', 4 << 20))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_nested_to_the_limit_is_read_and_one_deeper_is_refused()
    {
        static string Nested(int depth) => new string('[', depth - 1) + "x" + new string(']', depth - 1);
        Assert.Empty(Errors(Nested(64)));
        Assert.Contains("64 deep", Assert.Single(Errors(Nested(65))).Message, StringComparison.Ordinal);
        Assert.Contains("64 deep", Assert.Single(Errors(new string('[', 1_000_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_too_many_values_is_refused()
    {
        var limits = new YamlLimits(Nodes: 10);
        var read = YamlReader.Read("[1,2,3,4,5,6,7,8,9,10]", "x.yaml", limits);
        Assert.Contains("more than 10 values", read.Match(_ => "", errors => errors[0].Message), StringComparison.Ordinal);
    }
}
