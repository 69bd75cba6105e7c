using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Tests.Packs;
using Undercolor.Yaml;

namespace Undercolor.Tests.Verdicts;

/// <summary>Forms for the tests, and the packs that they are read with.</summary>
internal static class VerdictSamples
{
    public static Library Library { get; } = Library.Bind(RepositoryPacks.Tree);

    public static string Folder { get; } = Path.Combine(RepositoryPacks.Root, "tests", "fixtures", "verdicts");

    public static VerdictForm Form(string file) => Read(File.ReadAllText(Path.Combine(Folder, file)));

    public static VerdictForm Read(string yaml) => VerdictFormReader.Read(yaml, "form.yaml", Library.Tables.Verdict).Match(form => form, errors => throw new InvalidOperationException(string.Join('\n', errors)));

    public static IReadOnlyList<string> Errors(string yaml) => VerdictFormReader.Read(yaml, "form.yaml", Library.Tables.Verdict).Match(_ => [], errors => errors.Select(e => e.ToString()).ToList());

    /// <summary><c>undecided finch: force yes, wrist-money some</c>: the fault, its question or defendant, and the way.</summary>
    public static string Written(VerdictForm form, FaultFound fault)
    {
        var rule = fault.Rule;
        var about = rule.Question < 0 ? rule.Defendant : rule.Fault is FormFault.CauseWithoutLiability ? $"{form.Questions[rule.Question].Id} {rule.Defendant}" : form.Questions[rule.Question].Id;
        return $"{Words<FormFault>.Of(rule.Fault)} {about}: {string.Join(", ", fault.Path.Select(s => string.Join(' ', [form.Questions[s.Question].Id, Words<AnswerWord>.Of(s.Answer), .. s.Persons])))}".TrimEnd();
    }
}
