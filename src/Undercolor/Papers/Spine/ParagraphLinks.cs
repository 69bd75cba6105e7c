using System.Globalization;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>The sentences of a complaint that plead an element: those of the statements on which it rests; for color of law that of the defendant's own paragraph, which says of a body what it is.</summary>
internal sealed class ParagraphLinks(CourtPaper complaint)
{
    private const string Source = "complaint/source";
    private static readonly string[] s_color = ["complaint/color", "complaint/color-gap", "complaint/body"];

    private readonly ILookup<string, SpineLink> _sentences = Sentences(complaint).ToLookup(s => s.Block, s => s.Link, StringComparer.Ordinal);

    public IEnumerable<SpineLink> Of(EquatableArray<ElementNeed> needs) => needs.SelectMany(n => Carriers(n).Select(l => l with { Key = SpineReader.KeyOf(n) }));

    private IEnumerable<SpineLink> Carriers(ElementNeed need) => need.Element == ElementNeed.Color
        ? _sentences[$"party:{need.Defendant}"].Where(l => s_color.Any(form => l.Carrier == $"party:{need.Defendant}/{form}"))
        : need.Grounds.SelectMany(id => _sentences[id]);

    /// <summary>Sentences that say how something is known carry nothing.</summary>
    private static IEnumerable<(string Block, SpineLink Link)> Sentences(CourtPaper complaint)
    {
        var numbers = new PaperNumbers(complaint);
        foreach (var block in complaint.Blocks.OfType<PaperBlock.Numbered>())
            foreach (var (sentence, nth) in Numbering.Of(block.Of.Where(s => s.Form != Source), s => s.Form))
                yield return (block.Id, new(SpinePaper.Paragraph, $"{block.Id}/{sentence.Form}{nth}", $"¶ {numbers.OfParagraph(block.Id).ToString(CultureInfo.InvariantCulture)}", default));
    }
}
