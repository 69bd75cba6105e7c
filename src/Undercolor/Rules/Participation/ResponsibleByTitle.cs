using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks for <c>in charge of</c> and <c>responsible for</c> where nothing else ties the person, once a person.</summary>
internal sealed class ResponsibleByTitle : IRule
{
    public string Id => "UC2009";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Assessment.Ruling != CellResult.Adequate && !context.OwnConduct(j.Person).Any())
            .Select(j => (j.Person, At: Sentence(context, j.Person))).Where(f => f.At is not null)
            .Select(f => Findings.Make(context, f.At!, f.Person)).OrderBy(f => f.At!.Span.Start);

    private static Passage? Sentence(RuleContext context, Person person) =>
        context.About(person).FirstOrDefault(p => Phrases.First(context.Text, p.Span, context.Cues("responsible")) is { } words
            && (context.Names.Names(new(p.Span.Start, words.Start), person) || context.FactsOf[p.Sentence.Index].Any(f => f.Actors.Charges(person.Id))));
}
