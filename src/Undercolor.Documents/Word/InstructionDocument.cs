using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Plain;
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

    /// <summary>Instructions in plain words, each under the mark that it is no court's model.</summary>
    public static WordFile Of(EquatableArray<PlainInstruction> all) => new("Instructions in plain words", "Draft for review", all.Where(i => !i.Sentences.IsEmpty).SelectMany(i => (WordBlock[])
    [
        new WordBlock.Heading(1, i.Title), new WordBlock.Words(i.Mark, WordRole.Quiet), .. PlainReport.Blocks(i).Select(Block),
    ]).ToEquatableArray());

    private static IEnumerable<WordBlock> Blocks(InstructionSet set, JuryText text) =>
    [
        .. set.Texts.Count > 1 ? (WordBlock[])[new WordBlock.Words(InstructionReport.TitleOf(text), WordRole.Quiet)] : [],
        .. text.Heading.Length > 0 ? (WordBlock[])[new WordBlock.Heading(1, text.Heading)] : [],
        .. text.Body.Split('\n').Select(Block),
    ];

    private static WordBlock Block(string block) => new WordBlock.Words(block, RoleOf(block));

    private static WordRole RoleOf(string block)
    {
        var digits = block.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and < 3 && digits < block.Length && block[digits] is '.' or ')') return WordRole.Point;
        return block is "or" or "and" || block.StartsWith("and: ", StringComparison.Ordinal) || block is ['(', _, ')', ..] ? WordRole.Part : WordRole.Body;
    }
}
