using FsCheck;
using FsCheck.Fluent;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml;
using Undercolor.Yaml.Editing;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

public sealed class CaseFileEditorTests
{
    private const string Small = """
        # head
        schema: undercolor/case/v1   # the format
        court: 'cand'  # quoted
        filed:
        people:
          ruiz:   { name: Dana Ruiz, role: "officer" }  # flow
          vale:
            name: Juniper Vale
            # a note on the role
            role: >-
              patrol
              officer

        events:
          # first
          - id: e1
            who: [ruiz, vale]   # both
            did: struck her
              twice
          - did: |
              fell
              down
            id: e2   # behind
          - { id: e3, did: left, }
        relief:
        - compensatory
        - punitive # last

        # tail
        """;

    private static readonly string[] s_scalars =
        ["court", "filed", "schema", "people.ruiz.name", "people.ruiz.role", "people.ruiz.badge", "people.vale.name", "people.vale.role", "people.vale.unit", "events[e1].did", "events[e1].who[0]", "events[e1].who[1]", "events[e1].when", "events[e2].did", "events[e2].id", "events[e3].did", "events[e3].when", "relief[0]", "relief[1]", "stage"];

    private static readonly string[] s_lists = ["events", "events[e1].who", "relief", "claims", "filed", "events[e2].who"];

    private static readonly string[] s_parts =
        ["court", "filed", "schema", "people.ruiz", "people.vale", "people.ruiz.name", "people.ruiz.role", "people.vale.name", "people.vale.role", "events", "events[e1]", "events[e2]", "events[e3]", "events[e1].id", "events[e1].who", "events[e1].did", "events[e1].who[0]", "events[e1].who[1]", "events[e2].did", "events[e2].id", "events[e3].id", "events[e3].did", "relief", "relief[0]", "relief[1]"];

    /// <summary>The same text with other line ends, with a byte-order mark, and without its last line break.</summary>
    private static IEnumerable<string> Forms()
    {
        foreach (var text in new[] { Small, Small + "\n", Small[..Small.IndexOf("\n\n# tail", StringComparison.Ordinal)], TypedCase.Example })
            foreach (var mark in new[] { "", "\uFEFF" })
                foreach (var newLine in new[] { "\n", "\r\n" }) yield return mark + text.ReplaceLineEndings(newLine);
    }

    private static readonly Gen<string> s_form = Gen.Elements(Forms().ToArray());

    private static readonly Gen<string> s_value = Gen.OneOf(
        Gen.Elements("", "x", "struck her: hard", "# no comment", "- dash", "[a, b]", "{a: b}", "it's", "say \"no\"", "a\nb", "tab\there", " lead", "trail ", "true", "12:30", "*star", "&and", "!bang", "%per", "@at", "`tick", "| pipe", "naïve §", "\U0001F600", "back\\slash", "a: ", "key:", "é", "\u2028", "null", "~", "---", "..."),
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(s => new string([.. s.Get.Where(c => !char.IsSurrogate(c) && (!char.IsControl(c) || c is '\n' or '\t'))])));

    [Fact]
    public void A_text_is_set_and_nothing_else_changes() => Prop.ForAll(
        (from form in s_form from path in Gen.Elements(s_scalars) from value in s_value select (form, path, value)).ToArbitrary(), x =>
        {
            var done = CaseFileEditor.SetScalar(x.form, x.path, x.value);
            return Holds(x.form, done, isRefusalFine: x.form.Contains("Mill Road", StringComparison.Ordinal)) && done.Match(text => Texts(text).Count(t => t == x.value) >= 1 || x.value.Length == 0, _ => true);
        }).QuickCheckThrowOnFailure();

    /// <summary>Before and behind the field every character is as it was, and read again every other field says what it said.</summary>
    [Fact]
    public void Only_the_bytes_of_the_field_change() => Prop.ForAll(
        (from form in s_form from place in Gen.Choose(0, 10_000) from value in s_value select (form, place, value)).ToArbitrary(), x =>
        {
            var fields = Fields(x.form);
            var at = x.place % fields.Count;
            var (path, field) = fields[at];
            return CaseFileEditor.SetScalar(x.form, path, x.value).Match(
                after => after.Length >= x.form.Length - (field.End - field.Start) && after.StartsWith(x.form[..field.Start], StringComparison.Ordinal) && after.EndsWith(x.form[field.End..], StringComparison.Ordinal)
                    && Fields(after).Select(f => (f.Path, f.Field.Value)).SequenceEqual(fields.Select((f, i) => (f.Path, i == at ? x.value : f.Field.Value))),
                sentence => throw new InvalidOperationException($"{path}: {sentence}"));
        }).QuickCheckThrowOnFailure();

    private static List<(string Path, DataNode.Scalar Field)> Fields(string yaml) =>
        [.. YamlReader.Read(yaml, "x").Match(root => Fields(root, ""), errors => throw new InvalidOperationException(errors[0].ToString()))];

    private static IEnumerable<(string, DataNode.Scalar)> Fields(DataNode node, string path) => node switch
    {
        DataNode.Scalar scalar => [(path, scalar)],
        DataNode.List list => list.Items.SelectMany((item, i) => Fields(item, FormattableString.Invariant($"{path}[{i}]"))),
        DataNode.Map map => map.Entries.SelectMany(e => Fields(e.Value, path.Length == 0 ? e.Key : $"{path}.{e.Key}")),
        _ => [],
    };

    [Fact]
    public void An_item_is_added_and_nothing_else_changes() => Prop.ForAll(
        (from form in s_form from path in Gen.Elements(s_lists) from value in s_value from asMap in Gen.Elements(true, false) select (form, path, value, asMap)).ToArbitrary(), x =>
        {
            DataNode item = x.asMap ? new DataNode.Map([KeyValuePair.Create<string, DataNode>("id", new DataNode.Scalar("new")), KeyValuePair.Create<string, DataNode>("did", new DataNode.Scalar(x.value)), KeyValuePair.Create<string, DataNode>("who", new DataNode.List([new DataNode.Scalar("a"), new DataNode.Scalar("b")]))]) : new DataNode.Scalar(x.value);
            var done = CaseFileEditor.Append(x.form, x.path, item);
            return Holds(x.form, done, isRefusalFine: x.form.Contains("Mill Road", StringComparison.Ordinal)) && done.Match(text => text.Length > x.form.Length && OnlyAdds(x.form, text), _ => true);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_is_taken_out_and_nothing_else_changes() => Prop.ForAll(
        (from form in s_form from path in Gen.Elements(s_parts) select (form, path)).ToArbitrary(), x =>
        {
            var done = CaseFileEditor.Remove(x.form, x.path);
            return Holds(x.form, done, isRefusalFine: x.form.Contains("Mill Road", StringComparison.Ordinal)) && done.Match(text => text.Length < x.form.Length && OnlyAdds(text, x.form), _ => true);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("court", "txnd", "court: 'cand'", "court: 'txnd'")]
    [InlineData("filed", "2026-01-05", "filed:\n", "filed: 2026-01-05\n")]
    [InlineData("people.ruiz.role", "sergeant", "\"officer\" }", "\"sergeant\" }")]
    [InlineData("people.ruiz.badge", "44", "\"officer\" }", "\"officer\", badge: 44 }")]
    [InlineData("people.vale.role", "clerk", ">-\n      patrol\n      officer\n", "clerk\n")]
    [InlineData("people.vale.unit", "night", "      officer\n", "      officer\n    unit: night\n")]
    [InlineData("events[e1].did", "a: b", "struck her\n      twice\n", "'a: b'\n")]
    public void One_field_is_changed_where_it_stands(string path, string value, string before, string after) =>
        Assert.Equal(Small.Replace(before, after, StringComparison.Ordinal), CaseFileEditor.SetScalar(Small, path, value).Match(text => text, sentence => sentence));

    [Theory]
    [InlineData("events[e9].did")]
    [InlineData("people.nobody.name")]
    [InlineData("people")]
    [InlineData("events[].did")]
    [InlineData("")]
    public void A_place_that_holds_no_text_is_refused(string path) => Assert.IsType<EditResult.Refused>(CaseFileEditor.SetScalar(Small, path, "x"));

    [Fact]
    public void A_file_with_faults_is_left_alone() => Assert.IsType<EditResult.Refused>(CaseFileEditor.SetScalar("a: [", "a", "x"));

    /// <summary>Comments, line ends and the mark at the head are as they were, and outside the field no byte has moved.</summary>
    private static bool Holds(string before, EditResult done, bool isRefusalFine) => done.Match(
        after =>
        {
            var (head, tail) = Common(before, after);
            var (cut, put) = (before[head..(before.Length - tail)], after[head..(after.Length - tail)]);
            var comments = Comments(before).Except(Comments(cut)).All(after.Contains);
            return comments && after.StartsWith('\uFEFF') == before.StartsWith('\uFEFF') && (before.Contains("\r\n", StringComparison.Ordinal) ? !put.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n') : !put.Contains('\r'));
        },
        _ => isRefusalFine);

    private static (int Head, int Tail) Common(string one, string other)
    {
        var (head, tail) = (0, 0);
        while (head < Math.Min(one.Length, other.Length) && one[head] == other[head]) head++;
        while (tail < Math.Min(one.Length, other.Length) - head && one[^(tail + 1)] == other[^(tail + 1)]) tail++;
        return (head, tail);
    }

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(l => l.TrimStart().StartsWith('#')).Select(l => l.Trim());

    /// <summary>Whether the longer text is the shorter one with one or two stretches put in.</summary>
    private static bool OnlyAdds(string shorter, string longer)
    {
        var at = 0;
        foreach (var letter in longer)
            if (at < shorter.Length && shorter[at] == letter) at++;
        return at == shorter.Length;
    }

    private static IEnumerable<string> Texts(string yaml) => YamlReader.Read(yaml, "x").Match(Texts, errors => throw new InvalidOperationException(errors[0].ToString()));

    private static IEnumerable<string> Texts(DataNode node) => node switch
    {
        DataNode.Scalar scalar => [scalar.Value],
        DataNode.List list => list.Items.SelectMany(Texts),
        DataNode.Map map => map.Entries.SelectMany(e => Texts(e.Value)),
        _ => [],
    };
}
