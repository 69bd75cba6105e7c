using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Reads a pleading into a case: sentences are tagged, the cast is built, then each sentence yields its facts.</summary>
public sealed class Reader(Lexicon words, ReadingLexicon lexicon)
{
    public Case Read(ComplaintTree tree, GivenNames given, EquatableArray<RightModule> rights)
    {
        var sentences = new SentenceAnalyzer(words).Analyze(tree);
        var roster = CastBuilder.Build(tree, sentences, given, lexicon);
        PlaintiffFinder.Find(roster, tree, sentences, lexicon);
        EmployerReader.Read(roster, sentences, tree.Text, lexicon);
        var builder = new FactBuilder(tree, lexicon, roster, new Discourse());
        var facts = sentences.Where(s => IsPleading(s.Section.Kind) && s.Words is not [.., { Text: "?" }]).SelectMany(builder.Read).ToEquatableArray();
        var (incidents, parted) = IncidentReader.Read(facts, roster.People, lexicon);
        return new Case
        {
            People = roster.People.ToEquatableArray(), Facts = parted, Claims = ClaimReader.Read(tree, rights, roster.People), Relief = ReliefReader.Read(tree, lexicon),
            Incidents = incidents, ColorOfLawAt = ColorReader.Find(tree, lexicon), Custody = CustodyReader.Read(tree, lexicon),
        };
    }

    /// <summary>Jurisdiction, prayer and signature say nothing of what happened.</summary>
    private static bool IsPleading(SectionKind kind) =>
        kind is not (SectionKind.Caption or SectionKind.Jurisdiction or SectionKind.Prayer or SectionKind.JuryDemand or SectionKind.Signature or SectionKind.Verification or SectionKind.Exhaustion);
}
