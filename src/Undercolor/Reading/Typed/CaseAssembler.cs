using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Makes of a case file the same <see cref="Case"/> that a complaint is read into, so that one analysis serves both.</summary>
public sealed class CaseAssembler(Lexicon words, ReadingLexicon lexicon)
{
    public CaseReading Read(CaseFile file)
    {
        var cast = new CastOfFile(file, lexicon);
        var narration = new Narration(file);
        var parties = new PartyTeller(file, cast, narration).Tell();
        narration.Open(SectionKind.Facts, "What happened");
        var setting = new SettingTeller(file, narration);
        setting.Incidents();
        var teller = new StatementTeller(cast, narration, did => NamesItsDoer(cast, did));
        var tellings = file.Statements.Where(s => s is not CaseStatement.Injury).Select(teller.Tell).ToList();
        narration.Open(SectionKind.Injuries, "Injuries");
        tellings.AddRange(file.Statements.Where(s => s is CaseStatement.Injury).Select(teller.Tell));
        setting.Criminal();
        var asked = new AskedTeller(file, cast, narration).Tell();
        var tree = narration.Tree();
        var reader = new StatementReader(file, cast, tree, words, lexicon);
        var facts = tellings.Select(t => (t.Statement.Id, Facts: reader.Read(t).ToList())).ToList();
        var all = facts.SelectMany(f => f.Facts).ToEquatableArray();
        return new(file, tree, new Case
        {
            People = parties.Place(cast.Roster.People, tree), Facts = all, Incidents = Incidents(file, all), Custody = file.Custody, Court = file.Court,
            Claims = asked.Claims(tree), Relief = asked.Relief(tree), ColorOfLawAt = parties.Color(tree),
        }, facts.Where(f => f.Facts.Count == 0).Select(f => f.Id).ToEquatableArray());
    }

    /// <summary>Whether words begin with somebody (<c>Ruiz struck her</c>, <c>he struck her</c>, <c>the officers struck her</c>), so that nobody is to be put in front.</summary>
    private bool NamesItsDoer(CastOfFile cast, string did)
    {
        var head = did.Length > 200 ? did[..200] : did;
        var read = new SentenceAnalyzer(words).Words(head, new(0, head.Length));
        if (read.Length == 0) return false;
        return cast.Roster.At(read, 0) is not null
            || read[0].Lower is "he" or "she" or "they" or "it" or "i" or "we" or "the" or "a" or "an" or "each" or "both" or "one" or "no" or "nobody" or "someone" or "somebody" or "another" or "several" or "two" or "three";
    }

    private static EquatableArray<Incident> Incidents(CaseFile file, EquatableArray<Fact> facts)
    {
        if (file.Incidents.IsEmpty) return [new("", "", Paragraphs(facts, 0))];
        return file.Incidents.Select((x, i) => new Incident(string.Join(", ", new[] { x.Date?.Words.Text, x.Time?.Words.Text }.Where(w => !string.IsNullOrEmpty(w))), x.Place.Text, Paragraphs(facts, i))).ToEquatableArray();
    }

    private static EquatableArray<string> Paragraphs(EquatableArray<Fact> facts, int incident) =>
        facts.Where(f => f.Incident == incident && !f.IsConclusion).Select(f => f.At.Paragraph).Distinct().ToEquatableArray();
}
