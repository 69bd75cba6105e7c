using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Drafting;

public sealed partial class FormTests
{
    private static readonly SentenceForms s_forms = RuleBench.Library.Tables.Forms;

    /// <summary>The drafter must not write what the reader was taught.</summary>
    [Fact]
    public void No_form_stands_in_what_the_reader_knows_or_is_tested_with()
    {
        var taught = string.Join('\n', new[] { Path.Combine("data", "reading"), Path.Combine("tests", "reading") }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, folder), "*", SearchOption.AllDirectories)).Select(File.ReadAllText)).ToLowerInvariant();
        Assert.Empty(s_forms.All.Values.SelectMany(f => Taught(f, taught)));
        Assert.Equal(["planted: did not do what the planted sentence says"], Taught(Bound("{who} did not do what the planted sentence says[ {how}].", "planted")!, "he did not do what the planted sentence says at all"));
    }

    /// <summary>Runs of six words and more that stand in a text: shorter ones are everybody's.</summary>
    private static IEnumerable<string> Taught(SentenceForm form, string text) => Runs(form.Parts).Where(run => text.Contains(run, StringComparison.Ordinal)).Select(run => $"{form.Id}: {run}");

    private static IEnumerable<string> Runs(IEnumerable<FormPart> parts) => parts.SelectMany(p => p switch
    {
        FormPart.Words words when words.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 6 => [words.Text.Trim().TrimEnd('.').ToLowerInvariant()],
        FormPart.Optional optional => Runs(optional.Parts),
        _ => [],
    });

    [Theory]
    [InlineData("a {b")]
    [InlineData("a ] b")]
    [InlineData("a [b [c]]")]
    [InlineData("a {}")]
    [InlineData("[a {b]")]
    public void A_form_whose_brackets_do_not_pair_is_refused(string text) => Assert.Null(Bound(text));

    [Fact]
    public void No_text_of_a_form_throws() => Prop.ForAll<string>(text =>
    {
        Bound(text ?? "");
        return true;
    }).QuickCheckThrowOnFailure();

    /// <returns>Null where the pack is refused.</returns>
    private static SentenceForm? Bound(string text, string id = "x")
    {
        var errors = new PackErrors();
        var root = new DataNode.Map([KeyValuePair.Create<string, DataNode>("packs/drafting/test", Map(("forms", new DataNode.List([Map(("id", new DataNode.Scalar(id)), ("text", new DataNode.Scalar(text)))]))))]);
        var form = new SentenceForms(root, errors).All.GetValueOrDefault($"test/{id}");
        return errors.Any ? null : form;
    }

    private static DataNode.Map Map(params (string Key, DataNode Value)[] entries) => new([.. entries.Select(e => KeyValuePair.Create(e.Key, e.Value))]);

    /// <summary>Every form that the code names is there, and none is there that nobody names.</summary>
    [Fact]
    public void The_code_and_the_packs_have_the_same_forms()
    {
        var code = string.Join('\n', Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "src", "Undercolor", "Drafting"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var named = Quoted().Matches(code).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var stems = Stem().Matches(code).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var unnamed = s_forms.All.Keys.Where(k => k.StartsWith("complaint/", StringComparison.Ordinal) || k.StartsWith("notices/", StringComparison.Ordinal)).Select(k => k[(k.IndexOf('/', StringComparison.Ordinal) + 1)..])
            .Where(id => !named.Contains(id) && !stems.Any(s => id.StartsWith(s, StringComparison.Ordinal)));
        Assert.Empty(unnamed);
    }

    [Fact]
    public void Every_right_of_the_packs_has_words_for_a_count() =>
        Assert.Equal(RuleBench.Library.Rights.Select(r => r.Id).Order(StringComparer.Ordinal), s_forms.Rights.Select(r => r.Right).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_profile_names_its_courts_and_where_each_point_was_read()
    {
        var profiles = RuleBench.Library.Tables.Profiles.All;
        Assert.Empty(profiles.SelectMany(p => p.Courts).GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(profiles.SelectMany(p => p.Courts), court => Assert.NotNull(RuleBench.Library.Courts.Find(court)));
        Assert.All(profiles, p => Assert.True(p.Points.Count > 0 || p.Unverified.Count > 0, p.Id));
        Assert.Equal("federal", RuleBench.Library.Tables.Profiles.Of(RuleBench.Library.Courts.Find("akd")).Id);
        Assert.Equal("california-northern", RuleBench.Library.Tables.Profiles.Of(RuleBench.Library.Courts.Find("cand")).Id);
    }

    [GeneratedRegex("\"([a-z][a-z-]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\$\"([a-z][a-z-]*-)\\{")]
    private static partial Regex Stem();
}
