using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Reading;

/// <summary>Who did what to whom, sentence by sentence: <c>tests/reading/sentences.yaml</c>.</summary>
public sealed class SentenceTests
{
    private const string Caption = """
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF TEXAS

        ROWAN PIKE, Plaintiff,

        v.

        OFFICER ALDER FINCH, SERGEANT BROOK MARLOW, OFFICER JUNIPER VALE and CITY OF LARKMOOR, Defendants.


        """;

    private sealed record Example(string About, string Text, EquatableArray<string> Facts, EquatableArray<string> Classes);

    private static readonly EquatableArray<Example> s_all = Read();

    public static TheoryData<string> Abouts => new(s_all.Select(e => e.About));

    [Theory, MemberData(nameof(Abouts))]
    public void The_sentence_yields_these_facts(string about)
    {
        var example = s_all.Single(e => e.About == about);
        var @case = Read(example.Text);
        Assert.Equal(string.Join('\n', example.Facts), string.Join('\n', @case.Facts.Select(f => Told(f, @case))));
        foreach (var wanted in example.Classes)
        {
            var (verb, @class) = wanted.Split(": ") is [var v, var c] ? (v, c) : throw new FormatException(wanted);
            var refused = @class.StartsWith("no ", StringComparison.Ordinal);
            Assert.True(@case.Facts.Any(f => f.Verb == verb && f.Has(refused ? @class[3..] : @class)) != refused, wanted);
        }
    }

    private static Case Read(string text) => RuleBench.Workbench.Check(new PageExample($"{Caption}1. {text}\n", []).Document(), CheckOptions.Default, "test").Case;

    private static string Told(Fact fact, Case @case)
    {
        string Names(ActorSet set) => set.Members.IsEmpty ? "-" : string.Join('+', set.Members.Select(m => Short(@case[m])));
        return $"{fact.Kind} · {Names(fact.Actors)}{(fact.Actors.IsAmbiguous ? " ?" : "")} · {fact.Verb} · {Names(fact.Targets)}{(fact.Negated ? " · not" : "")}";
    }

    private static string Short(Person person) => person.Kind == PartyKind.NaturalPerson ? person.Name.Split(' ')[^1] : person.Name.Split(' ')[0];

    private static EquatableArray<Example> Read()
    {
        var errors = new PackErrors();
        var path = Path.Combine(RepositoryPacks.Root, "tests", "reading", "sentences.yaml");
        var tree = YamlReader.Read(File.ReadAllText(path), path).Match(root => root, faults => throw new FormatException(string.Join('\n', faults)));
        var all = PackNode.Bind(path, tree, errors, n => n.List("sentences", b => new Example(b.Required("about"), b.Required("text"), b.Texts("facts"), b.Texts("classes"))));
        errors.ThrowIfAny();
        return all;
    }
}
