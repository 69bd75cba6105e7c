using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Reading.Mending;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Reads a pleading into a case: sentences are tagged, the cast is built, then each sentence yields its facts.</summary>
public sealed class Reader(Lexicon words, ReadingLexicon lexicon)
{
    public Case Read(ComplaintTree tree, GivenNames given, EquatableArray<RightModule> rights) => Read(tree, given, rights, new([], tree));

    internal Case Read(ComplaintTree tree, GivenNames given, EquatableArray<RightModule> rights, CorrectionLedger corrections)
    {
        var sentences = new SentenceAnalyzer(words).Analyze(tree);
        var roster = CastBuilder.Build(tree, sentences, given, lexicon);
        PlaintiffFinder.Find(roster, tree, sentences, lexicon);
        CastMender.Apply(roster, corrections, lexicon);
        EmployerReader.Read(roster, sentences, tree.Text, lexicon);
        var mending = new ActorMending(corrections, roster);
        var builder = new FactBuilder(tree, lexicon, roster, new Discourse(), mending);
        var asRead = sentences.Where(s => IsPleading(s.Section.Kind) && s.Words is not [.., { Text: "?" }]).SelectMany(builder.Read).Select(mending.Mark).ToEquatableArray();
        mending.Finish();
        var (incidents, facts) = IncidentReader.Read(FactMender.Apply(asRead, roster, corrections, sentences, lexicon), roster.People, lexicon);
        return new Case
        {
            People = roster.People.ToEquatableArray(), Facts = facts, Claims = ClaimReader.Read(tree, rights, roster.People), Relief = ReliefReader.Read(tree, lexicon),
            Incidents = incidents, ColorOfLawAt = ColorReader.Find(tree, lexicon), Custody = CustodyOf(corrections) ?? CustodyReader.Read(tree, lexicon),
        };
    }

    /// <summary>What a person has said of it; null where nobody has.</summary>
    private static Custody? CustodyOf(CorrectionLedger corrections)
    {
        Custody? custody = null;
        foreach (var correction in corrections.Open<Correction.CustodyIs>())
        {
            corrections.Applied(correction);
            custody = correction.Is;
        }
        return custody;
    }

    /// <summary>Jurisdiction, prayer and signature say nothing of what happened.</summary>
    private static bool IsPleading(SectionKind kind) =>
        kind is not (SectionKind.Caption or SectionKind.Jurisdiction or SectionKind.Prayer or SectionKind.JuryDemand or SectionKind.Signature or SectionKind.Verification or SectionKind.Exhaustion);
}
