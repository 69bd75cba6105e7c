using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>A screening sheet as a Word document: the same words in the same order as its page.</summary>
public static class SheetDocument
{
    public static WordFile Of(SheetModel sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(sheet.Title, sheet.Title, Blocks(sheet).ToEquatableArray());
    }

    private static IEnumerable<WordBlock> Blocks(SheetModel sheet) =>
    [
        new WordBlock.Words("Screening sheet", WordRole.Title),
        new WordBlock.Words(sheet.Summary, WordRole.Summary),
        Entries("The paper that was read", sheet.Paper),
        new WordBlock.Words(ScreeningWords.Disclaimer, WordRole.SmallPrint),
        .. sheet.Defendants.IsEmpty ? [] : Glance(sheet.Defendants),
        .. sheet.Defendants.IsEmpty ? [] : Each(sheet.Defendants),
        .. Heads(sheet.Heads),
        new WordBlock.Heading(1, ScreeningWords.Source),
        Entries("How the paper was read", sheet.Source),
    ];

    private static IEnumerable<WordBlock> Glance(EquatableArray<SheetDefendant> defendants) =>
    [
        new WordBlock.Heading(1, ScreeningWords.AtAGlance),
        new WordBlock.Table("Each defendant in the order of the paper: capacity, whether the facts tie the defendant, and where they stand",
            ["Defendant", "Capacity", "Facts that tie the defendant", "Facts at"], [32, 23, 23, 22],
            defendants.Select(d => (EquatableArray<string>)[d.Name, d.Capacity, d.Result, ScreeningWords.OrDash(d.FactsAt)]).ToEquatableArray()),
    ];

    private static IEnumerable<WordBlock> Each(EquatableArray<SheetDefendant> defendants) =>
        defendants.SelectMany(Defendant).Prepend(new WordBlock.Heading(1, ScreeningWords.Defendants));

    private static IEnumerable<WordBlock> Defendant(SheetDefendant d) =>
    [
        new WordBlock.Heading(2, d.Name),
        new WordBlock.Words(ScreeningWords.Who(d), WordRole.Quiet),
        new WordBlock.Heading(3, ScreeningWords.Facts),
        d.Facts.IsEmpty ? new WordBlock.Words(ScreeningWords.NoFacts) : Facts(d),
        new WordBlock.Heading(3, ScreeningWords.Rights),
        Lines(d.Rights, ScreeningWords.NoRights),
        new WordBlock.Heading(3, ScreeningWords.NotAddressed),
        Lines(d.NotAddressed, ScreeningWords.AllAddressed),
    ];

    private static WordBlock.Table Facts(SheetDefendant d) => new($"Facts alleged of {d.Name}, with their paragraphs", ["At", "Words of the paper"], [13, 87],
        d.Facts.Select(f => (EquatableArray<string>)[f.At, f.Text]).ToEquatableArray());

    private static IEnumerable<WordBlock> Heads(EquatableArray<SheetHead> heads) =>
    [
        new WordBlock.Heading(1, ScreeningWords.Heads),
        heads.IsEmpty ? new WordBlock.Words(ScreeningWords.NoHeads) : new WordBlock.Bullets(heads.Select(h => With(ScreeningWords.Head(h), h.At)).ToEquatableArray()),
        new WordBlock.Words(ScreeningWords.HeadsNote, WordRole.SmallPrint),
    ];

    private static WordBlock Lines(EquatableArray<SheetLine> lines, string none) => lines.IsEmpty
        ? new WordBlock.Words(none)
        : new WordBlock.Bullets(lines.Select(l => With(l.Text, l.At)).ToEquatableArray());

    private static WordBlock.Table Entries(string description, EquatableArray<SheetEntry> entries) => new(description, [], [22, 78],
        entries.Select(e => (EquatableArray<string>)[e.Name, e.Value]).ToEquatableArray());

    private static string With(string text, string at) => at.Length == 0 ? text : $"{text} ({at})";
}
