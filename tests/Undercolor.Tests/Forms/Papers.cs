using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Charts;
using Undercolor.Papers.Discovering;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Rules;

namespace Undercolor.Tests.Forms;

/// <summary>Papers of case files, for tests.</summary>
internal static class Papers
{
    public static Draft Form(CaseFile file, string form) => RuleBench.Workbench.DraftForm(file, CheckOptions.Default, form);

    public static Draft Form(string yaml, string form = "pro-se-15") => Form(TypedCase.Typed(yaml), form);

    /// <summary>The form for the custody of the case file.</summary>
    public static string FormOf(string name) => name == "larch-jail" ? "pro-se-14" : "pro-se-15";

    public static Draft Companions(CaseFile file) => RuleBench.Workbench.DraftCompanions(file, CheckOptions.Default);

    public static Chart Chart(CaseFile file) => RuleBench.Workbench.Chart(RuleBench.Workbench.Check(file, CheckOptions.Default, "test"), file);

    public static FindOut FindOut(CaseFile file) => RuleBench.Workbench.FindOut(file, CheckOptions.Default).Found;

    public static Draft Letters(CaseFile file) => RuleBench.Workbench.DraftLetters(file, CheckOptions.Default);

    public static string Text(Draft draft) => Drafted.Text(draft.Paper);

    public static IReadOnlyList<string> Gaps(Draft draft) => [.. draft.Paper.Gaps.Select(g => g.What)];

    /// <summary>The answer beside a question, of every table of the paper.</summary>
    public static IReadOnlyList<string> Answers(Draft draft, string question)
    {
        var numbers = new PaperNumbers(draft.Paper);
        return [.. draft.Paper.Blocks.OfType<PaperBlock.Table>().SelectMany(t => t.Rows).Where(r => PaperText.Of(r[0], numbers) == question).Select(r => PaperText.Of(r[1], numbers))];
    }
}
