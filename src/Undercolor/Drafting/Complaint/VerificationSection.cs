using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>A declaration of each plaintiff, limited to what that person perceived. What is believed, told by evidence or by others, or has no source, is listed as not verified.</summary>
internal sealed partial class VerificationSection(DraftDesk desk, StatementPlan plan, Telling telling, EquatableArray<PaperSentence> blanks)
{
    public IEnumerable<PaperBlock> Blocks() => desk.File.IsVerified == false ? [] :
        desk.Plaintiffs.Where(p => !p.IsMinor).SelectMany(Of).Prepend(new PaperBlock.Heading(1, desk.Sentence("heading-verification")));

    private IEnumerable<PaperBlock> Of(CasePerson plaintiff)
    {
        var all = plan.Facts.Concat(desk.Defendants.SelectMany(plan.PartOf)).Concat(plan.Injuries).ToList();
        var perceived = all.Where(s => IsPerceived(s, plaintiff)).ToList();
        var others = all.Except(perceived).ToList();
        var belief = others.Where(s => s.IsBelief).ToList();
        var silent = others.Where(s => s.Sources.IsEmpty).ToList();
        return
        [
            new PaperBlock.Prose(
            [
                desk.Sentence("verify", new("name", DraftDesk.Name(plaintiff)), Pointer(perceived)),
                desk.Sentence("verify-not"),
                .. Listed("verify-belief", belief), .. Listed("verify-evidence", others.Except(belief).Except(silent)), .. Listed("verify-silent", silent),
            ]),
            new PaperBlock.Prose([desk.Sentence("verify-oath")]),
            new PaperBlock.Signature(blanks, [new("", DraftDesk.Name(plaintiff))]),
        ];
    }

    private Filling Pointer(IEnumerable<CaseStatement> statements) => new("paragraphs", telling.Pointer(statements.Select(s => s.Id)));

    private PaperSentence[] Listed(string form, IEnumerable<CaseStatement> statements) => Pointer(statements) is { Pieces.IsEmpty: false } pointer ? [desk.Sentence(form, pointer)] : [];

    /// <summary>A source in plain words that says that this plaintiff saw, heard, felt, said or did it.</summary>
    private bool IsPerceived(CaseStatement statement, CasePerson plaintiff) => statement.Sources.OfType<FactSource.Told>().Any(t =>
        Perceived().Match(t.Words.Text.Trim()) is { Success: true } match && (match.Groups["who"].Value.ToLowerInvariant() is "i" or "plaintiff" or "the plaintiff" && !desk.Plaintiffs.Skip(1).Any()
            || plaintiff.Name.Text.Contains(match.Groups["who"].Value, StringComparison.OrdinalIgnoreCase) || match.Groups["who"].Value == plaintiff.Id));

    [GeneratedRegex(@"^(?<who>.{1,80}?)(?:\s+(?:saw|heard|felt|said|told|did|smelled|tasted|noticed|watched|perceived|wrote|asked|was\ there|remembers)\b.*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Perceived();
}
