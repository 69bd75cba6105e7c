using Undercolor.Analysis;
using Undercolor.Authorities;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Motions;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>Lays the pleading and the law under the headings of a motion.</summary>
internal sealed class ResponseMaker(CheckResult read, InvitedMotion invited, LawTables tables, Func<string, Authority?> authority, ReadingLexicon lexicon)
{
    private const int MostSaid = 8, MostPlaces = 60;

    private readonly GroundFinder _grounds = new(tables.Motion);

    /// <param name="cited">The citations of the motion; null where none were looked for.</param>
    public ResponseSkeleton Make(MotionOutline motion, CitedText? cited)
    {
        var (parts, outer) = (new List<ResponsePart>(), new Stack<(int Level, IReadOnlyList<FoundGround> Grounds)>());
        foreach (var (index, section) in motion.Sections.Index())
        {
            while (outer.TryPeek(out var open) && open.Level >= section.Level) outer.Pop();
            var hasInner = index + 1 < motion.Sections.Count && motion.Sections[index + 1].Level > section.Level;
            var found = GroundsOf(motion, section, hasInner, outer.TryPeek(out var above) ? above.Grounds : []);
            outer.Push((section.Level, found));
            parts.Add(PartOf(motion, section, found, hasInner, cited));
        }
        var argued = parts.SelectMany(p => p.Grounds).Select(g => g.Ground.Id).ToHashSet(StringComparer.Ordinal);
        return new(motion.Name, read.Tree.Clean.Source.Name, invited.Court, invited.AsOf, parts.ToEquatableArray(), invited.Arguments.Select(a => a.Ground.Id).Where(id => !argued.Contains(id)).ToEquatableArray());
    }

    /// <summary>The grounds of a heading's own words, else of its first sentences, else those of the heading that it stands under.</summary>
    private IReadOnlyList<FoundGround> GroundsOf(MotionOutline motion, MotionSection section, bool hasInner, IReadOnlyList<FoundGround> outer)
    {
        if (_grounds.UseOf(section, true, hasInner) != SectionUse.Argument) return [];
        var found = _grounds.In(motion.Text, section);
        if (found.Count > 0 && found[0].From == CueFrom.Heading || outer.Count == 0) return hasInner ? [.. found.Where(f => f.From == CueFrom.Heading)] : found;
        return [.. outer.Select(f => f with { From = CueFrom.Outer })];
    }

    private ResponsePart PartOf(MotionOutline motion, MotionSection section, IReadOnlyList<FoundGround> found, bool hasInner, CitedText? cited)
    {
        var (use, rights) = (_grounds.UseOf(section, found.Count > 0, hasInner), RightsIn(section));
        var grounds = use switch
        {
            SectionUse.Argument => found,
            SectionUse.Standard => [new(tables.Motion.All.First(g => g.Id == tables.Motion.StandardGround), "", CueFrom.Heading)],
            _ => [],
        };
        return new(
            section, use, grounds.Select(f => new ResponseGround(f.Ground, f.Cue, f.From, GroundLaw.Of(f.Ground, read.Law, authority, rights))).ToEquatableArray(),
            use is SectionUse.Argument or SectionUse.Unread ? PointsOf(motion, section, grounds.Select(f => f.Ground).ToList(), rights) : [], use == SectionUse.Account ? Account() : [], Cited(section, cited));
    }

    /// <summary>Ids of the rights that a heading names.</summary>
    private List<string> RightsIn(MotionSection section) => read.Law.Rights.Where(r => r.Names.Append(r.Label).Any(n => Phrases.Find(section.Words, new(0, section.Words.Length), n) is not null)).Select(r => r.Id).ToList();

    private EquatableArray<ResponsePoint> PointsOf(MotionOutline motion, MotionSection section, List<MotionGround> grounds, List<string> rights)
    {
        var named = Named(motion.Text, section.HeadingSpan);
        if (named.Count == 0) named = Named(motion.Text, section.Body);
        var concerned = named.Count > 0 ? named : invited.Arguments.Where(a => grounds.Exists(g => g.Id == a.Ground.Id)).SelectMany(a => a.Points).Select(p => p.Defendant).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        return read.Assessment.Defendants.Where(d => concerned.Count == 0 || concerned.Contains(d.Id)).SelectMany(d => CellsOf(d, rights).Select(c => PointOf(d, c))).ToEquatableArray();
    }

    private static List<Cell> CellsOf(DefendantAssessment defendant, List<string> rights)
    {
        var cells = defendant.Claims.Where(c => rights.Contains(c.Claim)).ToList();
        return [.. (cells.Count > 0 ? cells : [.. defendant.Claims]).GroupBy(c => c.Claim).Select(g => g.MinBy(c => DefendantAnalyzer.Order(c.Result))!)];
    }

    /// <summary>Ids of the defendants whom the words name; a heading in capitals names in capitals.</summary>
    private HashSet<string> Named(string text, TextSpan within)
    {
        var comparison = HeadingShape.IsCapitals(within.Of(text)) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return read.Case.Defendants.Zip(read.Assessment.Defendants).Where(p => NameForms.Of(p.First, lexicon).Any(f => Phrases.Find(text, within, f, comparison) is not null)).Select(p => p.Second.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static ResponsePoint PointOf(DefendantAssessment defendant, Cell cell)
    {
        var theory = cell.Theories.FirstOrDefault();
        return new(
            defendant.Id, defendant.Name, cell.Id, cell.ClaimLabel, cell.Result, theory?.Label ?? "", defendant.OwnConduct.Concat(defendant.EntityAllegations).DistinctBy(o => (o.At.Node, o.Summary)).Take(MostSaid).ToEquatableArray(),
            theory is null ? [] : theory.Elements.Where(e => e.Gaps.IsEmpty && !e.Grounds.IsEmpty).Select(e => new ResponseElement(e.Label, e.Grounds)).ToEquatableArray(),
            cell.Result == CellResult.Adequate ? [] : theory is null ? cell.NearMisses.Select(n => n.What).Distinct().ToEquatableArray() : theory.Elements.SelectMany(e => e.Gaps).Select(g => g.What).Distinct().ToEquatableArray());
    }

    /// <summary>The paragraphs that tell facts, for an answer to the other side's account.</summary>
    private EquatableArray<Pinpoint> Account()
    {
        var told = read.Case.Facts.Select(f => f.At.Node).ToHashSet(StringComparer.Ordinal);
        return read.Tree.Paragraphs.Where(p => told.Contains(p.Node) && read.Tree.SectionOf(p).Kind is SectionKind.Facts or SectionKind.Introduction or SectionKind.Other).Take(MostPlaces).Select(read.Tree.At).ToEquatableArray();
    }

    private static EquatableArray<MotionCitation> Cited(MotionSection section, CitedText? cited) => cited is null ? []
        : cited.Authorities.Where(a => a.All.Any(i => section.Body.Start <= cited.Citations[i].Span.Start && cited.Citations[i].Span.End <= section.Body.End || section.HeadingSpan.Start <= cited.Citations[i].Span.Start && cited.Citations[i].Span.End <= section.HeadingSpan.End))
            .Select(a => Cited(cited, a.First)).DistinctBy(c => c.Words).ToEquatableArray();

    private static MotionCitation Cited(CitedText cited, int index)
    {
        var (citation, check) = (cited.Citations[index], cited.Checks[index]);
        var faults = CitationFindings.Of(citation, cited.Resolutions[index], check).Select(f => f.Why).Where(w => w.Length > 0).ToList();
        var known = check.Authority is { } entry && check.Name.Verdict != Authorities.Verdict.NameDiffers ? entry : null;
        return new(Spacing.OneLine(citation.FullSpan.Of(cited.Text)).TrimEnd(';', ','), known?.Key ?? "", string.Join(" ", faults.Append(known is null ? "" : $"{known.Proposition}{(known.History.Length > 0 ? $" History: {known.History}" : "")}").Where(s => s.Length > 0)));
    }
}
