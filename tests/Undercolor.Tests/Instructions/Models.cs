using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Packs;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Tests.Instructions;

/// <summary>Models and cases written in tests, and the layouts in <c>tests/fixtures/instructions</c>.</summary>
internal static class Models
{
    private static readonly DataNode.Map s_packs = PackBinary.Read(EmbeddedPacks.Packs.Span);

    public static InstructionWords Words { get; } = InstructionWords.Bind(s_packs);

    public static ElementForms Forms { get; } = ElementForms.Bind(s_packs);

    public static string Folder { get; } = Path.Combine(RepositoryPacks.Root, "tests", "fixtures", "instructions");

    /// <summary>The models, one for each layout.</summary>
    public static IEnumerable<string> Layouts => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Where(f => Path.GetExtension(f) is not (".yaml" or ".json") && !f.EndsWith(".expected.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Case { get; } = File.ReadAllText(Path.Combine(Folder, "case.yaml"));

    public static ModelResult Result(SourceDocument document) => ModelReader.Read(TextCleaner.Clean(document), Words);

    public static ModelInstruction Read(string text, string name = "model.txt") => Read(Fixtures.ReadText(text, name));

    public static ModelInstruction Read(SourceDocument document) => Result(document).Match(m => m, faults => throw new InvalidOperationException(string.Join('\n', faults)));

    public static ModelInstruction Layout(string name) => Read(Fixtures.Read(Path.Combine(Folder, name)));

    /// <summary>Line, column in the cleaned text, and the sentence.</summary>
    public static string Fault(string text, string name = "model.txt")
    {
        var clean = TextCleaner.Clean(Fixtures.ReadText(text, name));
        return ModelReader.Read(clean, Words).Match(_ => "", faults => ModelInstruction.PlaceOf(clean.Text, faults[0].Offset) is var (line, column) ? $"{line}:{column} {faults[0].Sentence}" : "");
    }

    public static CaseFacts Facts(string yaml, string? court = null)
    {
        var file = TypedCase.Typed(yaml);
        var library = RuleBench.Library;
        return new(file, RuleBench.Workbench.Read(file).Case, library.For((court ?? file.Court) is { } id ? library.Courts.Find(id) : null, null, library.AsOf));
    }

    public static AnswerSheet Answers(string yaml) => AnswersReader.Read(yaml, "answers.yaml", "", sheet => sheet, errors => throw new InvalidOperationException(string.Join('\n', errors)));

    /// <summary>The answers beside a layout; none where there are none.</summary>
    public static AnswerSheet AnswersOf(string layout) =>
        new[] { ".answers.yaml", ".answers.json" }.Select(end => Path.Combine(Folder, Path.GetFileNameWithoutExtension(layout) + end)).FirstOrDefault(File.Exists) is { } path ? Answers(File.ReadAllText(path)) : AnswerSheet.None;

    public static FillResult Fill(ModelInstruction model, string yaml, AnswerSheet? answers = null, FillOptions? options = null, string? court = null) =>
        new InstructionFiller(model, Words, Facts(yaml, court)).Fill(answers ?? AnswerSheet.None, options ?? FillOptions.All);

    public static InstructionSet Filled(ModelInstruction model, string yaml, AnswerSheet? answers = null, FillOptions? options = null, string? court = null) => Fill(model, yaml, answers, options, court).Match(
        set => set,
        open => throw new InvalidOperationException($"open: {string.Join("; ", open.Select(o => o.Question.Text))}"),
        wrong => throw new InvalidOperationException($"wrong: {string.Join("; ", wrong)}"),
        sentence => throw new InvalidOperationException(sentence));

    /// <summary>The one text of a model for the case of <see cref="Case"/>.</summary>
    public static string Body(string text, string answers = "", string defendant = "finch", string? yaml = null) =>
        Filled(Read(text), yaml ?? Case, answers.Length == 0 ? null : Answers(answers), new([defendant], [])).Texts[0].Body;
}
