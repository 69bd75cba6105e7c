using Undercolor.Cases;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Spine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Tests.Instructions;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;

namespace Undercolor.Tests.Spine;

/// <summary>Fresh papers of case files, and the same with one part gone.</summary>
internal static class Papers
{
    /// <summary>Every case file of the repository that has claims and defendants.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "cases"), "*.yaml", SearchOption.AllDirectories)
        .Where(p => !p.EndsWith(".expected.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static SpineSources Of(CaseFile file)
    {
        var (bench, options) = (RuleBench.Workbench, CheckOptions.Default);
        var law = bench.LawOf(file, options);
        return new(file, law, bench.Library.Tables.Verdict, bench.DraftComplaint(file, options).Paper, bench.Discovery(file, options),
            new PlainDrafter(new CaseFacts(file, bench.Read(file).Case, law), Models.Forms, Models.Words).Draft(FillOptions.All, _ => { }).ToEquatableArray(),
            bench.Verdict(file, new VerdictChoices(), options, "tests").Form);
    }

    /// <summary>The papers with one part gone, for every part: a sentence of a paragraph, a request, a sentence of an instruction, a question.</summary>
    /// <returns>Which paper it is of, and its words.</returns>
    public static IEnumerable<(SpinePaper Paper, string Part, SpineSources Without)> Mutants(SpineSources papers)
    {
        foreach (var block in papers.Complaint.Blocks.OfType<PaperBlock.Numbered>())
            for (var i = 0; i < block.Of.Count; i++)
            {
                var (gone, at) = (block with { Of = Without(block.Of, i) }, i);
                yield return (SpinePaper.Paragraph, $"{block.Id}, {block.Of[at].Form}", papers with { Complaint = papers.Complaint with { Blocks = papers.Complaint.Blocks.Select(b => ReferenceEquals(b, block) ? gone : b).ToEquatableArray() } });
            }
        foreach (var set in papers.Discovery.Sets)
            for (var i = 0; i < set.Requests.Count; i++)
            {
                var gone = set with { Requests = Without(set.Requests, i) };
                yield return (SpinePaper.Request, $"{set.To}, {set.Kind}, {set.Requests[i].Row}", papers with { Discovery = papers.Discovery with { Sets = papers.Discovery.Sets.Select(s => ReferenceEquals(s, set) ? gone : s).ToEquatableArray() } });
            }
        foreach (var instruction in papers.Instructions)
            for (var i = 0; i < instruction.Sentences.Count; i++)
            {
                var gone = instruction with { Sentences = Without(instruction.Sentences, i) };
                yield return (SpinePaper.Sentence, $"{instruction.Defendant}, {instruction.Sentences[i].Element}", papers with { Instructions = papers.Instructions.Select(s => ReferenceEquals(s, instruction) ? gone : s).ToEquatableArray() });
            }
        for (var i = 0; i < (papers.Form?.Questions.Count ?? 0); i++)
            yield return (SpinePaper.Question, papers.Form!.Questions[i].Text, papers with { Form = papers.Form with { Questions = Without(papers.Form.Questions, i) } });
    }

    private static EquatableArray<T> Without<T>(EquatableArray<T> all, int index) => all.Where((_, i) => i != index).ToEquatableArray();
}
