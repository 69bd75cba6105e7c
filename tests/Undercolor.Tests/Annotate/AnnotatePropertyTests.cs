using FsCheck;
using FsCheck.Fluent;
using Undercolor.Reports;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Annotate;

/// <summary>What must hold whatever the runs are and wherever the findings begin and end.</summary>
public sealed class AnnotatePropertyTests
{
    private static readonly Arbitrary<int> s_seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(600);

    [Fact]
    public void Taking_our_comments_out_gives_the_document_back_and_the_text_is_the_same() => Prop.ForAll(s_seeds, seed =>
    {
        var random = new RandomPaper(seed);
        byte[] paper = random.Paper;
        if (!IsReadable(paper)) return;
        List<FindingComment>? comments = null;
        var annotated = Annotation.Promised(paper, null, text => comments ??= Comments(text, random), validate: seed % 20 == 0);
        var clean = TextCleaner.Clean(Annotation.Original(paper).Document).Text;
        var held = Annotation.Held(annotated);
        Assert.Equal(comments!.Count, held.Length);
        foreach (var words in comments.Select(c => Ink(c.At.Of(clean))).Where(w => w.Length > 0)) Assert.Contains(held, h => Ink(h).Replace("{REFx}", "", StringComparison.Ordinal).Contains(words, StringComparison.Ordinal));
    }).Check(s_config);

    /// <summary>Hidden text is held and not read, so that only what is not blank is compared.</summary>
    private static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsReadable(byte[] paper) => Undercolor.Documents.DocumentReader.ReadOriginal(paper).Match(original => TextCleaner.Clean(original.Document).Text.Trim().Length > 0, _ => false, _ => false);

    private static List<FindingComment> Comments(CleanText text, RandomPaper random) => [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ =>
    {
        var start = random.Next(text.Text.Length);
        return Annotation.Comment(new TextSpan(start, start + 1 + random.Next(text.Text.Length - start)), "x");
    })];
}
