using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Reports.Instructions;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>Jury texts as a Word document: each under its heading, block by block.</summary>
public static class InstructionDocument
{
    public static WordFile Of(InstructionSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var title = set.Texts[0].Heading is { Length: > 0 } heading ? heading : "Jury instruction";
        return new(title, "Draft for review", set.Texts.SelectMany(text => Blocks(set, text)).ToEquatableArray());
    }

    private static IEnumerable<WordBlock> Blocks(InstructionSet set, JuryText text) =>
    [
        .. set.Texts.Count > 1 ? (WordBlock[])[new WordBlock.Words(InstructionReport.TitleOf(text), WordRole.Quiet)] : [],
        .. text.Heading.Length > 0 ? (WordBlock[])[new WordBlock.Heading(1, text.Heading)] : [],
        .. text.Body.Split('\n').Select(block => new WordBlock.Words(block)),
    ];
}
