using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

/// <summary>One fixture for each kind of malformed YAML: where it is reported, and the word of advice.</summary>
public sealed class MalformedYamlTests
{
    public static TheoryData<string, string, int, int, string> Fixtures => new()
    {
        { "nothing at all", "", 1, 1, "empty" },
        { "only a comment", "# todo\n", 2, 1, "empty" },
        { "a colon inside a value", "a: Smith v. Jones: a case", 1, 18, "quotes" },
        { "a key deeper than its neighbor", "a: 1\n  b: 2", 2, 4, "indent" },
        { "a key between two columns", "a:\n    b: 1\n  c: 2", 3, 3, "same number of spaces" },
        { "a tab for indentation", "a:\n\tb: 1", 2, 1, "tab" },
        { "a key without a colon", "a: 1\nb\nc: 2", 2, 1, "colon" },
        { "an open single quote", "a: 'text", 1, 4, "not closed" },
        { "an open double quote", "a: \"text", 1, 4, "not closed" },
        { "words after a closing quote", "a: 'x' y", 1, 8, "closing quote" },
        { "an unknown escape", "a: \"C:\\q\"", 1, 4, "single quotes" },
        { "a broken hexadecimal escape", "a: \"\\xZZ\"", 1, 4, "single quotes" },
        { "half a surrogate pair by escape", "a: \"\\uD800\"", 1, 4, "character" },
        { "an open list", "a: [1, 2", 2, 1, "[ ]" },
        { "an open map", "a: {b: 1", 2, 1, "{ }" },
        { "a closing bracket alone", "a: ]", 1, 4, "quotes" },
        { "a reserved first character", "a: @x", 1, 4, "quotes" },
        { "a list in the column of keys", "a: 1\n- b", 2, 1, "same number of spaces" },
        { "a key in the column of a list", "- a\nb: 1", 2, 1, "'- '" },
        { "a block text that is not indented", "a: |\nx", 2, 1, "colon" },
        { "an anchor", "a: &x 1", 1, 4, "'&x'" },
        { "an anchor without a name", "a: & b", 1, 4, "quotes" },
        { "an alias", "a: *x", 1, 4, "'*x'" },
        { "an anchor on a key", "&x a: 1", 1, 1, "'&x'" },
        { "a tag", "a: !!int 1", 1, 4, "tag" },
        { "a local tag", "a: !law x", 1, 4, "'!law'" },
        { "an open tag", "a: !<x", 1, 4, "quotes" },
        { "a list as a key", "? [a]\n: b", 1, 3, "key" },
        { "an alias as a key", "*x : 1", 1, 1, "key" },
        { "two documents", "a: 1\n---\nb: 2", 2, 1, "second document" },
        { "a directive that cannot be read", "%YAML 99999999999.1\n---\na: 1", 1, 1, "directive" },
        { "a repeated key in a flow map", "{a: 1, a: 2}", 1, 8, "line 1" },
        { "a NUL, after which the parser would stop", "a: 1\n\0b: 2", 2, 1, "U+0000" },
        { "an escape character", "a: \u001B[0m", 1, 4, "U+001B" },
    };

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Each_fault_is_reported_where_it_is_with_the_way_to_mend_it(string kind, string text, int line, int column, string advice)
    {
        var error = YamlReader.Read(text, "x.yaml").Match(_ => throw new InvalidOperationException($"{kind} was read."), errors => errors[0]);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_as_written_is_refused()
    {
        // Not a fixture: test runners mend such a text when they pass it on.
        var error = YamlReader.Read("a: x\uD800", "x.yaml").Match(_ => throw new InvalidOperationException(), errors => errors[0]);
        Assert.Equal((1, 4), (error.Line, error.Column));
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_damage_to_a_sound_file_never_throws()
    {
        const string sound = "a: 'x'\nb:\n  - \"y\\n\"\n  - {c: 1, d: [2, 3]}\ne: |\n  text\nf: >-\n  more\n# end\n";
        const string pool = "\t \n\r:-?,[]{}#&*!|>'\"%@`\\~<=.0aU\u0085\u2028\uFEFF\uD83D\uDE00";
        var random = new Random(1983);
        for (var round = 0; round < 20_000; round++)
        {
            var text = sound.ToCharArray();
            for (var edits = random.Next(1, 8); edits > 0; edits--) text[random.Next(text.Length)] = pool[random.Next(pool.Length)];
            YamlReader.Read(new string(text)[random.Next(10)..], "x.yaml").Match(_ => 0, errors => errors.Count);
        }
    }
}
