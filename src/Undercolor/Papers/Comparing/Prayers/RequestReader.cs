using System.Text.RegularExpressions;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Papers.Comparing.References;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Prayers;

/// <summary>Reads what a complaint asks the court for: the sentences of its prayer; where it has none, the sentences that ask.</summary>
internal sealed partial class RequestReader(CheckResult read, ReadingLexicon lexicon)
{
    private static readonly (ReliefKind Kind, string Cue)[] s_cues =
    [
        (ReliefKind.Compensatory, "asks-compensation"), (ReliefKind.Punitive, "punitive"), (ReliefKind.Nominal, "asks-nominal"), (ReliefKind.Injunction, "asks-injunction"),
        (ReliefKind.Declaration, "asks-declaration"), (ReliefKind.Fees, "asks-fees"), (ReliefKind.Costs, "asks-costs"), (ReliefKind.Interest, "asks-interest"),
    ];

    private readonly NameIndex _names = new(read.Tree, read.Case, lexicon);

    public EquatableArray<Request> Read()
    {
        var prayer = Passage.All(read.Tree).Where(p => p.Section.Kind == SectionKind.Prayer).Select(Of).OfType<Request>().ToEquatableArray();
        return !prayer.IsEmpty ? prayer : Passage.All(read.Tree).Where(p => Phrases.Has(read.Tree.Text, p.Span, lexicon.Cues("asks"))).Select(Of).OfType<Request>().ToEquatableArray();
    }

    private Request? Of(Passage passage)
    {
        var text = read.Tree.Text;
        var kinds = s_cues.Where(c => Phrases.Has(text, passage.Span, lexicon.Cues(c.Cue)) || c.Kind == ReliefKind.Compensatory && PlainDamages().IsMatch(passage.Words)).Select(c => c.Kind).ToEquatableArray();
        if (kinds.IsEmpty) return null;
        var named = _names.In(passage.Span).Select(n => n.Person).Distinct().Where(p => read.Case[p].IsDefendant).ToEquatableArray();
        var scope = AllDefendants().IsMatch(passage.Words) ? ReliefScope.All : named.IsEmpty ? ReliefScope.NotSaid : ReliefScope.Named;
        return new(kinds, scope, scope == ReliefScope.Named ? named : [], Amount().Matches(passage.Words).Select(m => m.Value.TrimEnd('.', ',')).ToEquatableArray(),
            ReferenceReader.In(text, passage.Span).Where(r => r.Kind == ReferenceKind.Counts).SelectMany(r => r.Ranges).SelectMany(r => Enumerable.Range(r.From, Math.Clamp(r.To - r.From + 1, 1, 100))).Distinct().ToEquatableArray(), passage.At);
    }

    [GeneratedRegex(@"\b(?:all|each|every|both|the|against|from|individual|named|these|said)\s+(?:of\s+the\s+)?(?:individual\s+|named\s+)?defendants?(?!\s+[A-Z])(?:\b|$)|\bDefendants\b(?!\s+[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex AllDefendants();

    /// <summary>Damages of no other kind.</summary>
    [GeneratedRegex(@"(?<!\b(?:punitive|exemplary|nominal|statutory|treble)\s)\bdamages\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainDamages();

    [GeneratedRegex(@"\$\s?[0-9][0-9,]*(?:\.[0-9]{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
