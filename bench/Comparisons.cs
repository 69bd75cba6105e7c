using System.Text;
using Undercolor.Analysis;
using Undercolor.Documents;
using Undercolor.Reports.Compared;

namespace Undercolor.Bench;

/// <summary>A complaint and the same one amended: every eleventh paragraph left out, every ninth put in, a word changed in every fourth. Beside it programs that compare words.</summary>
internal static class Comparisons
{
    public static void Measure(Report report, Workbench workbench)
    {
        var folder = Directory.CreateTempSubdirectory("uc-bench-").FullName;
        report.Line("\n### Two complaints compared, warm\n\n| pages of each | both checks | the comparison alone | writing it as text |\n| --- | --- | --- | --- |");
        foreach (var pages in (int[])[10, 40, 100])
        {
            var old = Complaint.Of(pages).Text;
            var (before, after) = (Path.Combine(folder, $"{pages}-old.txt"), Path.Combine(folder, $"{pages}-new.txt"));
            File.WriteAllText(before, old);
            File.WriteAllText(after, Amended(old));
            CheckResult one = Check(workbench, before), other = Check(workbench, after);
            var compared = workbench.Compare(one, other);
            report.Line($"| {pages} | {Measured.Of(5, () => { Check(workbench, before); Check(workbench, after); })} | {Measured.Of(9, () => workbench.Compare(one, other))} | {Measured.Of(9, () => DiffText.Show(compared, workbench.Library.Authority, Reports.TextOptions.Default))} |");
        }
        report.Line("\n| 40 pages each, from the start of the process: words only, no number followed, no defendant known | time |\n| --- | --- |");
        var (a, b) = (Path.Combine(folder, "40-old.txt"), Path.Combine(folder, "40-new.txt"));
        if (Programs.Has("git")) report.Line($"| git diff --no-index --word-diff | {Measured.Of(5, () => Programs.Shell($"git diff --no-index --word-diff '{a}' '{b}'"))} |");
        if (Programs.Has("diff")) report.Line($"| diff | {Measured.Of(5, () => Programs.Shell($"diff '{a}' '{b}'"))} |");
        Directory.Delete(folder, recursive: true);
    }

    private static CheckResult Check(Workbench workbench, string file) =>
        workbench.Check(DocumentReader.Read(file).Match(document => document, sentence => throw new InvalidOperationException(sentence)), CheckOptions.Default, "bench");

    private static string Amended(string text)
    {
        var (made, number) = (new StringBuilder(), 0);
        foreach (var (block, i) in text.Split("\n\n").Select((block, i) => (block, i)))
        {
            var isNumbered = block.Length > 0 && char.IsAsciiDigit(block[0]);
            if (isNumbered && i % 11 == 0) continue;
            if (isNumbered && i % 9 == 0) made.Append(FormattableString.Invariant($"{++number}. On that day nobody wrote down what number {i} of the log had said.\n\n"));
            var words = isNumbered ? block[(block.IndexOf(' ', StringComparison.Ordinal) + 1)..] : block;
            made.Append(isNumbered ? FormattableString.Invariant($"{++number}. ") : "").Append(isNumbered && i % 4 == 0 ? words.Replace(" the ", " that ", StringComparison.Ordinal) : words).Append("\n\n");
        }
        return made.ToString();
    }
}
