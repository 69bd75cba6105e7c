using System.Globalization;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>What finds no room in its section: numbered pages at the end, each with the section that it continues.</summary>
internal sealed class Addenda(DraftDesk desk)
{
    /// <summary>A longer answer, in letters, finds no room in a cell.</summary>
    public const int LongestAnswer = 600;

    private readonly List<(string Section, IReadOnlyList<PaperBlock> Blocks)> _all = [];

    /// <returns>The number of the addendum as words.</returns>
    public EquatableArray<Piece> Add(string section, IReadOnlyList<PaperBlock> blocks)
    {
        _all.Add((section, blocks));
        return Number(_all.Count);
    }

    public PaperBlock GoesOn(string section, EquatableArray<Piece> number) => new PaperBlock.Prose([desk.Sentence("goes-on", new("section", Section(section)), new("number", number))]);

    public EquatableArray<Piece> See(string section, EquatableArray<Piece> number) => desk.Clause("see-addendum", new("section", Section(section)), new("number", number));

    public IEnumerable<PaperBlock> Blocks() => _all.SelectMany((addendum, i) =>
        addendum.Blocks.Prepend(new PaperBlock.Heading(1, desk.Sentence("addendum", new("number", Number(i + 1)), new("section", Section(addendum.Section)))) { BeginsPage = true }));

    private static EquatableArray<Piece> Section(string section) => [new Piece.Words(section)];

    private static EquatableArray<Piece> Number(int number) => [new Piece.Words(number.ToString(CultureInfo.InvariantCulture))];
}
