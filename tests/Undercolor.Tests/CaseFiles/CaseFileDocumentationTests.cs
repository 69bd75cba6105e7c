using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

/// <summary>The reader, the schema and the page have the same keys and the same words.</summary>
public sealed partial class CaseFileDocumentationTests
{
    private const string Start = "schema: undercolor/case/v1\nplaintiffs:\n  calloway: { name: Wren Calloway }\npeople:\n  finch: { name: Officer Finch }\n";

    private static readonly string s_page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "case-file.md"));
    private static readonly JsonElement s_json = JsonDocument.Parse(Schemas.Text("case")).RootElement;
    private static readonly JsonSchema s_schema = new(s_json);

    /// <summary>Every kind of map: its name in the schema, its heading on the page, a map with the needed keys only, and the file around it (<c>@</c>).</summary>
    private static readonly (string Name, string Heading, string Needed, string Around)[] s_maps =
    [
        ("", "The whole file", "schema: undercolor/case/v1", "@\n"),
        ("plaintiff", "Each of `plaintiffs`", "name: A", "schema: undercolor/case/v1\nplaintiffs:\n  a: { @ }\n"),
        ("person", "Each of `people`", "name: A", "schema: undercolor/case/v1\npeople:\n  a: { @ }\n"),
        ("contact", "A `contact`", "", "schema: undercolor/case/v1\npeople:\n  a: { name: A, contact: { @ } }\n"),
        ("counsel", "Each of `counsel`", "name: A", Start + "counsel:\n  - { @ }\n"),
        ("group", "Each of `groups`", "members: [finch]", Start + "groups:\n  a: { @ }\n"),
        ("place", "Each of `places`", "name: A", Start + "places:\n  a: { @ }\n"),
        ("incident", "Each of `incidents`", "id: i1", Start + "incidents:\n  - { @ }\n"),
        ("phase", "Each of `phases`", "id: ph1", Start + "incidents:\n  - { id: i1, phases: [{ @ }] }\n"),
        ("event", "Each of `events`", "did: left", Start + "events:\n  - { @ }\n"),
        ("decision", "`decision` with more about it", "is: misled", Start + "events:\n  - { did: left, decision: { @ } }\n"),
        ("presence", "Each of `presence`", "who: finch, where: there", Start + "presence:\n  - { @ }\n"),
        ("knowledge", "Each of `knowledge`", "who: finch, of: it", Start + "knowledge:\n  - { @ }\n"),
        ("order", "Each of `orders`", "who: finch, what: it", Start + "orders:\n  - { @ }\n"),
        ("agreement", "Each of `agreements`", "who: [finch, calloway], what: it", Start + "agreements:\n  - { @ }\n"),
        ("policy", "Each of `policies`", "who: finch, what: it", Start + "policies:\n  - { @ }\n"),
        ("trainingItem", "Each of `training`", "who: finch, on: it", Start + "training:\n  - { @ }\n"),
        ("supervisionItem", "Each of `supervision`", "who: finch, over: finch", Start + "supervision:\n  - { @ }\n"),
        ("whyUnknown", "Each of `why-unknown`", "why: dark", Start + "why-unknown:\n  - { @ }\n"),
        ("injury", "Each of `injuries`", "what: a cut", Start + "injuries:\n  - { @ }\n"),
        ("link", "Each of `links`", "kind: needed, from: e1, to: e2", Start + "events: [{ id: e1, did: left }, { id: e2, did: left }]\nlinks:\n  - { @ }\n"),
        ("evidenceItem", "Each of `evidence`", "id: v, what: a video", Start + "evidence:\n  - { @ }\n"),
        ("claim", "Each of `claims`", "right: excessive-force", Start + "claims:\n  - { @ }\n"),
        ("relief", "Each of `relief` that has more about it", "kind: punitive", Start + "relief:\n  - { @ }\n"),
        ("concession", "Each of `stipulations` and `admissions`", "what: it", Start + "stipulations:\n  - { @ }\n"),
        ("finding", "Each of `findings`", "is: proved", Start + "findings:\n  - { @ }\n"),
        ("proceeding", "Each of `proceedings`", "event: served, on: 2026-04-10", Start + "proceedings:\n  - { @ }\n"),
        ("slot", "A `slot`", "", "schema: undercolor/case/v1\npeople:\n  a: { name: A, slot: { @ } }\n"),
        ("apartItem", "Each of `apart`", "who: [finch, calloway]", Start + "apart:\n  - { @ }\n"),
        ("inquiry", "Each of `inquiries`", "what: it", Start + "inquiries:\n  - { @ }\n"),
        ("criminalCase", "`criminal-case`", "status: none", Start + "criminal-case: { @ }\n"),
        ("exhaustion", "`exhaustion`", "confined: true", Start + "exhaustion: { @ }\n"),
        ("previousLawsuits", "`previous-lawsuits`", "strikes: false", Start + "previous-lawsuits: { @ }\n"),
        ("lawsuit", "Each of `suits`", "about: conditions", Start + "previous-lawsuits: { suits: [{ @ }] }\n"),
        ("workProduct", "Each of `work-product`", "what: it", Start + "work-product:\n  - { @ }\n"),
        ("evidencePlace", "A `source` with its parts apart", "evidence: v", Start + "evidence: [{ id: v, what: a video }]\nevents:\n  - { did: left, source: { @ } }\n"),
    ];

    public static TheoryData<string> Maps => [.. s_maps.Select(m => m.Name)];

    private static (string Name, string Heading, string Needed, string Around) Map(string name) => s_maps.Single(m => m.Name == name);

    private static string File_(string name, string more = "")
    {
        var (_, _, needed, around) = Map(name);
        return around.Replace("@", needed + (more.Length == 0 ? "" : name.Length == 0 ? $"\n{more}" : needed.Length == 0 ? more : $", {more}"), StringComparison.Ordinal);
    }

    /// <summary>The keys that the reader asks for, as it lists them where it meets one that it does not know.</summary>
    private static string[] KeysOfReader(string name) =>
        Listed().Match(Assert.Single(TypedCase.Faults(File_(name, "zzz: 1")))).Groups[1].Value.Split(", ");

    private static JsonElement PropertiesOf(string name) => (name.Length == 0 ? s_json : s_json.GetProperty("$defs").GetProperty(name)).GetProperty("properties");

    [Theory, MemberData(nameof(Maps))]
    public void The_schema_has_the_keys_of_the_reader(string name) =>
        Assert.Equal(KeysOfReader(name).Order(StringComparer.Ordinal), PropertiesOf(name).EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Maps))]
    public void The_page_tells_every_key_with_an_example(string name)
    {
        var section = s_page[s_page.IndexOf($"### {Map(name).Heading}\n", StringComparison.Ordinal)..];
        section = section[..(section.IndexOf("\n### ", 4, StringComparison.Ordinal) is > 0 and var end ? end : section.Length)];
        foreach (var key in KeysOfReader(name))
            Assert.True(Regex.IsMatch(section, $@"^\| `{key}`( \(needed\))? \| [^|]+ \| `[^`]+` \|$", RegexOptions.Multiline) || Regex.IsMatch(section, $@"(?m)^And .*`{key}`"), $"{name}: {key}");
    }

    [Theory, MemberData(nameof(Maps))]
    public void The_needed_keys_are_enough_for_both_and_an_unknown_one_too_much(string name)
    {
        Assert.Empty(TypedCase.Faults(File_(name)));
        Assert.Empty(Faults(File_(name)));
        Assert.Single(TypedCase.Faults(File_(name, "zzz: 1")));
        Assert.NotEmpty(Faults(File_(name, "zzz: 1")));
    }

    [Theory, MemberData(nameof(Maps))]
    public void Each_other_key_may_be_left_open_in_both(string name)
    {
        var needed = CaseJsonKeys(Map(name).Needed);
        foreach (var key in KeysOfReader(name).Except(needed))
        {
            Assert.Empty(TypedCase.Faults(File_(name, $"{key}: ")));
            Assert.Empty(Faults(File_(name, $"{key}: ")));
        }
    }

    [Theory, MemberData(nameof(Maps))]
    public void A_key_that_the_reader_needs_the_schema_needs(string name)
    {
        var required = (name.Length == 0 ? s_json : s_json.GetProperty("$defs").GetProperty(name)).TryGetProperty("required", out var list) ? list.EnumerateArray().Select(r => r.GetString()!).ToList() : [];
        foreach (var key in CaseJsonKeys(Map(name).Needed))
        {
            var (_, _, all, around) = Map(name);
            var without = name.Length == 0 ? "court: cand" : string.Join(", ", Entries().Matches(all).Select(m => m.Value.Trim(' ', ',')).Where(e => !e.StartsWith($"{key}:", StringComparison.Ordinal)));
            var refused = TypedCase.Faults(around.Replace("@", without, StringComparison.Ordinal)).Count > 0;
            Assert.True(refused || !required.Contains(key), $"{name}: the schema needs {key}, the reader does not");
            Assert.True(!refused || required.Contains(key) || (name, key) is ("presence", "where") or ("link", "from") or ("group", "members"), $"{name}: the reader needs {key}, the schema does not");
        }
    }

    /// <summary>The example in each row of a table of keys fits what the schema asks of that key.</summary>
    [Theory, MemberData(nameof(Maps))]
    public void Each_example_of_a_key_fits_the_schema(string name)
    {
        foreach (var row in Rows($"### {Map(name).Heading}"))
        {
            var (key, example) = (Code().Match(row).Groups[1].Value, Code().Match(row.Split('|')[3]).Groups[1].Value);
            var yaml = example.StartsWith($"{key}:", StringComparison.Ordinal) ? example : $"{key}: {(example.StartsWith('-') ? $"\n  {example}" : example)}";
            var json = (JsonObject)CaseJson.Of(name.Length == 0 ? Map("").Needed : $"{{ {Map(name).Needed} }}")!;
            json[key] = ((JsonObject)CaseJson.Of(yaml)!)[key]!.DeepClone();
            var faults = name.Length == 0 ? s_schema.Check(JsonSerializer.SerializeToElement(json)) : SchemaOf(name).Check(JsonSerializer.SerializeToElement(json));
            Assert.True(faults.Count == 0, $"{row}: {string.Join("; ", faults)}");
        }
    }

    private static JsonSchema SchemaOf(string name) =>
        new(JsonSerializer.SerializeToElement(new JsonObject { ["$defs"] = JsonNode.Parse(s_json.GetProperty("$defs").GetRawText()), ["$ref"] = $"#/$defs/{name}" }));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string> { { "template", CaseTemplate.Write(null) }, { "filled template", Filled().Replace(CaseTemplate.Write("cand"), "$1") } };
            foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "cases"), "case.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                examples.Add(Path.GetRelativePath(RepositoryPacks.Root, path), File.ReadAllText(path));
            foreach (var page in RuleBench.Book.Pages.Where(p => p.Descriptor.Id.StartsWith("UC8", StringComparison.Ordinal)))
                foreach (var heading in new[] { "Example", "Better" }) examples.Add($"{page.Descriptor.Id} {heading}", PageExample.Under(heading, page.Body).Text);
            foreach (Match block in Blocks().Matches(s_page))
                if (block.Groups[1].Value.StartsWith("schema", StringComparison.Ordinal)) examples.Add("page", block.Groups[1].Value);
            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_is_read_and_fits_the_schema(string name, string yaml)
    {
        Assert.NotEmpty(name);
        Assert.Empty(TypedCase.Faults(yaml));
        Assert.Empty(Faults(yaml));
    }

    [Fact]
    public void The_links_of_the_page_are_links_of_the_format()
    {
        var links = Blocks().Matches(s_page).Select(m => m.Groups[1].Value).Single(b => b.StartsWith("links:", StringComparison.Ordinal));
        var events = string.Concat(Enumerable.Range(1, 7).Select(i => $"  - {{ id: e{i}, did: left }}\n"));
        var yaml = TypedCase.Head + $"events:\n{events}injuries:\n  - {{ id: jaw, what: a broken jaw }}\n{links}";
        Assert.Equal(Enum.GetValues<LinkKind>(), TypedCase.Typed(yaml).Links.Select(l => l.Kind));
        Assert.Empty(Faults(yaml));
    }

    public static TheoryData<string> TimesOfThePage => [.. Rows("## Times").SelectMany(row => Code().Matches(row.Split('|')[1]).Select(m => m.Groups[1].Value))];

    [Theory, MemberData(nameof(TimesOfThePage))]
    public void Every_time_of_the_page_is_a_time(string words)
    {
        var (time, fault) = CaseTimeReader.Read(FileWords.Of(words), id => id == "e1");
        Assert.Equal(("", words == "that night"), (fault, time!.IsWordsOnly));
    }

    [Fact]
    public void Every_source_of_the_page_points_where_it_says()
    {
        var sources = Rows("## Sources and pinpoints").Select(row => Code().Match(row.Split('|')[1]).Groups[1].Value).ToList();
        const string evidence = "evidence:\n  - { id: jones-deposition, what: x }\n  - { id: chart, what: x }\n  - { id: reports, what: x }\n  - { id: bwc-vale, what: x }\n  - { id: complaint, what: x }\n";
        var file = TypedCase.Typed(TypedCase.Head + evidence + "events:\n" + string.Concat(sources.Select(s => $"  - {{ did: left, source: {s} }}\n")));
        Assert.Equal(["PageLine", "PageLine", "Bates", "Counter", "Numbered", "PageLine"], file.Statements.Select(s => Assert.IsType<FactSource.Evidence>(Assert.Single(s.Sources)).Place!.GetType().Name));
    }

    [Fact]
    public void The_closed_lists_have_the_words_of_the_engine()
    {
        AssertWords<Stage>("", "stage");
        AssertWords<PartyKind>("person", "kind");
        AssertWords<Identified>("person", "identified");
        AssertWords<Capacity>("person", "capacity");
        AssertWords<GroupMeaning>("group", "which");
        AssertWords<FactKind>("event", "kind");
        AssertWords<Standing>("event", "standing");
        AssertWords<PolicyForm>("policy", "form");
        AssertWords<EvidenceKind>("evidenceItem", "kind");
        AssertWords<FoundBy>("finding", "by");
        AssertWords<FindingAnswer>("finding", "is");
        AssertWords<CriminalStatus>("criminalCase", "status");
        AssertWords<ProceedingKind>("proceeding", "event");
        AssertWords<ServiceMeans>("proceeding", "service");
        AssertWords<PrisonerStatus>("", "prisoner-status");
        AssertWords<LawsuitSubject>("lawsuit", "about");
        AssertWords<WorkProductKind>("workProduct", "kind");
        Assert.Equal(Spaced<LinkKind>(), WordsOf("link", "kind").Order(StringComparer.Ordinal));
        Assert.Equal(Spaced<DecisionLabel>(), WordsOf("decision", "is").Order(StringComparer.Ordinal));
        Assert.Equal(RuleBench.Workbench.Terms.Rights, WordsOf("claim", "right"));
        foreach (var word in Enum.GetValues<Standing>()) Assert.Contains($"| `{Words<Standing>.Of(word)}` |", s_page, StringComparison.Ordinal);
        foreach (var word in RuleBench.Workbench.Terms.Classes) Assert.Contains($"`{word}`", Rows("### Words of closed lists").Single(r => r.StartsWith("| `about` |", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static void AssertWords<TWord>(string map, string key) where TWord : struct, Enum =>
        Assert.Equal(Enum.GetValues<TWord>().Select(Words<TWord>.Of), WordsOf(map, key));

    private static IEnumerable<string> Spaced<TWord>() where TWord : struct, Enum =>
        Enum.GetValues<TWord>().Select(Words<TWord>.Of).SelectMany(w => new[] { w, w.Replace('-', ' ') }).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(string map, string key) =>
        PropertiesOf(map).GetProperty(key).GetProperty("enum").EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!);

    private static IReadOnlyList<string> Faults(string yaml) => s_schema.Check(JsonSerializer.SerializeToElement(CaseJson.Of(yaml)));

    private static IEnumerable<string> CaseJsonKeys(string needed) => Entries().Matches(needed).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> Rows(string heading)
    {
        var section = s_page[(s_page.IndexOf(heading + "\n", StringComparison.Ordinal) + heading.Length)..];
        section = section[..(section.IndexOf("\n#", StringComparison.Ordinal) is > 0 and var end ? end : section.Length)];
        return section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"The keys are (.+)\.$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"([a-z-]+): (\[[^\]]*\]|[^,]+)(, )?")]
    private static partial Regex Entries();

    [GeneratedRegex(@"(?m)^(  +)# ")]
    private static partial Regex Filled();

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Code();
}
