using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>A case file as an instruction asks about it.</summary>
/// <param name="read">The same case as the engine reads it: it says whether words such as <c>made no effort to stop</c> tell of an act or of an omission,
/// and what a party is.</param>
/// <param name="law">Of the court and the day.</param>
public sealed class CaseFacts(CaseFile file, Case read, LawInForce law)
{
    private readonly ILookup<string, Fact> _facts = read.Facts.Where(f => !f.IsConclusion).ToLookup(f => f.At.Node, StringComparer.Ordinal);

    public CaseFile File => file;

    public LawInForce Law => law;

    public IEnumerable<CasePerson> Plaintiffs => File.People.Where(p => p.IsPlaintiff);

    public IEnumerable<CasePerson> Defendants => File.People.Where(p => p.IsDefendant);

    public string NameOf(string id) => File.People.FirstOrDefault(p => p.Id == id)?.Name.Text ?? File.Groups.FirstOrDefault(g => g.Id == id)?.Name.Text ?? id;

    public PartyKind KindOf(CasePerson person) => person.Kind ?? Person(person)?.Kind ?? PartyKind.NaturalPerson;

    public bool IsBody(CasePerson person) => KindOf(person) is not (PartyKind.NaturalPerson or PartyKind.Unclear);

    /// <summary>Whether the file says or shows that this person is over others.</summary>
    public bool IsSupervisor(CasePerson person) =>
        File.Statements.Any(s => s is CaseStatement.Supervision && Involves(s, person.Id)) || (person.Functions ?? Person(person)?.Functions)?.Contains(Function.Supervisor) == true;

    public string LabelOf(string right) => Law.Right(right)?.Label ?? right;

    /// <summary>How a claim is called: by its id, or its right where it has none.</summary>
    public static string CallOf(CaseClaim claim) => claim.Id.Length > 0 ? claim.Id : claim.Right;

    /// <summary>The claims against a defendant.</summary>
    public IEnumerable<CaseClaim> ClaimsAgainst(CasePerson defendant) => File.Claims.Where(c => c.Against.IsEmpty || c.Against.Contains(defendant.Id));

    /// <summary>Whether a statement is about this person, alone or in a group.</summary>
    public bool Involves(CaseStatement statement, string id) => statement.Who.Any(who => who == id || File.Groups.Any(g => g.Id == who && g.Members.Contains(id)));

    /// <summary>What this person is said to have done or left undone that a claim is about: what took the right away, where the file says so; else all in the
    /// claim's incident, and of the acts those that the right is about, where any is.</summary>
    public EquatableArray<Deed> DeedsOf(CasePerson person, IEnumerable<CaseClaim> claims)
    {
        var all = File.Statements.Select(s => Involves(s, person.Id) ? Deed.Of(s, KindsOf(s)) : null).OfType<Deed>().ToList();
        var asked = claims.ToList();
        var named = all.Where(d => asked.Exists(c => c.Deprivation.Contains(d.Id))).ToEquatableArray();
        if (!named.IsEmpty) return named;
        var inIncident = all.Where(d => asked.Count == 0 || asked.Exists(c => c.Incident.Length == 0 || File.IncidentOf(d.Statement)?.Id is not { } own || own == c.Incident)).ToList();
        var about = inIncident.Where(d => !d.IsOmission && asked.Exists(c => IsAbout(d, c.Right))).ToHashSet();
        return inIncident.Where(d => about.Count == 0 || d.IsOmission || about.Contains(d)).ToEquatableArray();
    }

    /// <summary>Whether the words of a deed tell of conduct that the right is about.</summary>
    public bool IsAbout(Deed deed, string right) => Law.Right(right) is { } module && _facts[deed.Id].Any(fact => Meets(module.Conduct, fact));

    private static bool Meets(FactTest test, Fact fact) => test switch
    {
        FactTest.All all => all.Tests.All(t => Meets(t, fact)),
        FactTest.Any any => any.Tests.Any(t => Meets(t, fact)),
        FactTest.Leaf leaf => leaf.Kinds.Contains(fact.Kind) && (leaf.Classes.IsEmpty || leaf.Classes.Any(fact.Has)) && leaf.With.All(fact.Has) && !leaf.Without.Any(fact.Has),
        _ => false,
    };

    /// <summary>What the words of a statement tell of, where it does not say so itself.</summary>
    private HashSet<FactKind> KindsOf(CaseStatement statement) =>
        statement is CaseStatement.Event { Kind: { } said } ? [said] : [.. _facts[statement.Id].Select(f => f.Kind)];

    private Person? Person(CasePerson person) => read.People.FirstOrDefault(p => p.Name == person.Name.Text);
}

/// <summary>Something that a defendant did or left undone.</summary>
public sealed record Deed(CaseStatement Statement, bool IsOmission)
{
    public string Id => Statement.Id;

    /// <returns>Null for what is no deed, did not happen, or is said to be lawful.</returns>
    public static Deed? Of(CaseStatement statement, IReadOnlySet<FactKind> kinds) => statement switch
    {
        CaseStatement.Event { Lawful: true } => null,
        CaseStatement.Event { Not: true } e => new(e, IsOmission: true),
        CaseStatement.Event e => new(e, kinds.Contains(FactKind.Omission) && !kinds.Contains(FactKind.Act) && !kinds.Contains(FactKind.Order)),
        CaseStatement.Order o => new(o, IsOmission: false),
        CaseStatement.Training { Given: false } t => new(t, IsOmission: true),
        _ => null,
    };
}
