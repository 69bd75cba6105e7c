using System.Security.Cryptography;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Yaml;

namespace Undercolor.Tests.CaseFiles;

/// <summary>Case files written in tests.</summary>
internal static class TypedCase
{
    /// <summary>The head that small examples share: the plaintiff Calloway, and the defendants Finch, Vale and Marlow.</summary>
    public const string Head = """
        schema: undercolor/case/v1
        court: cand
        plaintiffs:
          calloway: { name: Wren Calloway }
        people:
          finch: { name: Officer Alder Finch, defendant: true }
          vale: { name: Officer Juniper Vale, defendant: true }
          marlow: { name: Sergeant Brook Marlow, defendant: true }

        """;

    /// <summary>The worked example of the repository.</summary>
    public static string Example { get; } = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "cases", "mill-road", "case.yaml"));

    public static CaseFileResult Read(string yaml) => CaseFileReader.Read(yaml, "case.yaml", RuleBench.Workbench.Terms).Match(
        file => new CaseFileResult.Read(file with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))) }), errors => (CaseFileResult)new CaseFileResult.Broken(errors));

    public static CaseFile Typed(string yaml) => Read(yaml).Match(file => file, errors => throw new InvalidOperationException(string.Join('\n', errors)));

    public static IReadOnlyList<string> Faults(string yaml) => Read(yaml).Match(_ => [], errors => errors.Select(e => e.ToString()).ToList());

    public static CheckResult Check(string yaml, CheckOptions? options = null) => RuleBench.Workbench.Check(Typed(yaml), options ?? CheckOptions.Default, "test");

    public static CellResult Ruling(this CheckResult result, string name) => result.Assessment.Defendants.Single(d => d.Name.Contains(name, StringComparison.Ordinal)).Ruling;

    /// <summary>What an event under <see cref="Head"/> is read as: kind and classes of each fact.</summary>
    public static IReadOnlyList<Fact> Facts(string lists) => [.. Check(Head + lists).Case.Facts];

    public static string Word(FactKind kind) => Words<FactKind>.Of(kind);
}
