using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Papers.Comparing.Prayers;
using Undercolor.Papers.Comparing.References;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing;

/// <summary>What a comparison needs beside the two complaints.</summary>
/// <param name="State">Whose law gives the time limit; null where unknown.</param>
/// <param name="OldFiled">Null where nobody has said.</param>
internal sealed record ComparisonSetting(ReadingLexicon Lexicon, LawTables Tables, State? State, DateOnly? OldFiled, DateOnly? NewFiled);

/// <summary>Compares two complaints: paragraphs first, because everything else is told through them.</summary>
internal static class ComplaintComparer
{
    public static ComplaintComparison Compare(CheckResult old, CheckResult @new, ComparisonSetting setting)
    {
        var words = new WordTable();
        var aligned = ParagraphAligner.Align(words.Read(old.Tree), words.Read(@new.Tree));
        var paragraphs = ParagraphChanges.Of(aligned, old.Tree.Text, @new.Tree.Text);
        var parties = PartyMatcher.Match(old, @new, aligned, setting.Lexicon);
        var (before, after, fates) = (new ComparedSide(old), new ComparedSide(@new), new GroundFates(aligned, paragraphs));
        var cells = new CellComparer(before, after, parties, fates).Compare();
        var counts = new CountNumbers(old.Tree, @new.Tree, aligned);
        var table = setting.Tables.RelationBack;
        var footings = new FootingMaker(table, setting.Tables.DoeRoutes, setting.State, before, after, fates).Make(parties, cells, setting.OldFiled, setting.NewFiled);
        return new(
            PaperOf(old), PaperOf(@new), parties, Claims(before, after, parties), counts.Pairs.Select(CountChange.Of).ToEquatableArray(), cells, paragraphs, ReferenceComparer.Compare(aligned, old.Tree, @new.Tree, counts),
            ReliefComparer.Compare(before, after, parties, counts, setting.Lexicon), footings, new(table.Supersedes, table.SupersedesAuthorities), table.Matters, Service(table, footings.Days), new(table.NamedBefore, table.NamedBeforeAuthorities));
    }

    private static ComparedPaper PaperOf(CheckResult read) => new(read.Tree.Clean.Source.Name, read.Assessment.Provenance, read.Assessment.Document.Paragraphs, read.Assessment.Defendants.Count);

    private static SourcedSentence? Service(RelationBackTable table, FootingDays days) => days is { DaysToServe: { } count, ServiceEnds: { } end }
        ? new(table.ServiceSays.Replace("{days}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{day}", end.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal), table.ServiceAuthorities)
        : null;

    private static EquatableArray<ClaimChange> Claims(ComparedSide old, ComparedSide @new, EquatableArray<PartyChange> parties)
    {
        var both = parties.Where(p => !p.IsPlaintiff && p.Old is not null && p.New is not null).ToList();
        var rights = @new.Read.Case.Claims.Concat(old.Read.Case.Claims).Where(c => c.Stated).Select(c => c.Right).Distinct();
        return rights.Select(right => new ClaimChange(
            right, (@new.Law.Right(right) ?? old.Law.Right(right))?.Label ?? right, Of(old, right).Any(), Of(@new, right).Any(), Of(old, right).FirstOrDefault()?.At, Of(@new, right).FirstOrDefault()?.At,
            Names(right, isIn: old, isNotIn: @new), Names(right, isIn: @new, isNotIn: old))).ToEquatableArray();

        EquatableArray<string> Names(string right, ComparedSide isIn, ComparedSide isNotIn) => !Of(old, right).Any() || !Of(@new, right).Any() ? []
            : both.Where(p => isIn.IsStated(right, Side(p, isIn)) && !isNotIn.IsStated(right, Side(p, isNotIn))).Select(p => p.Name).ToEquatableArray();

        Person Side(PartyChange party, ComparedSide side) => (ReferenceEquals(side, old) ? party.Old : party.New)!;
    }

    private static IEnumerable<Claim> Of(ComparedSide side, string right) => side.Read.Case.Claims.Where(c => c.Right == right && c.Stated);
}
