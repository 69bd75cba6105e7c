using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>Index of a person or body in <see cref="Case.People"/>; the JSON id is <c>x</c> plus the one-based index.</summary>
public readonly record struct PersonId(int Index);

/// <summary>Who did a thing, as far as the words tell.</summary>
/// <param name="Members">One id for one person; several for a group; none where nobody is named.</param>
/// <param name="Phrase">The words of the text (<c>he</c>, <c>the officers</c>); empty for a missing agent.</param>
/// <param name="Certainty">Whether the members are sure.</param>
public sealed record ActorSet(EquatableArray<PersonId> Members, string Phrase, ActorCertainty Certainty)
{
    public static ActorSet Nobody { get; } = new([], "", ActorCertainty.Missing);

    public bool IsOne => Members.Count == 1 && Certainty == ActorCertainty.Sure;

    /// <summary>The set of people that an undefined group could mean is never resolved in silence.</summary>
    public bool IsAmbiguous => Certainty is ActorCertainty.Ambiguous;

    /// <summary>Whether the words charge this person: by name, in a list, or in a group that the pleading defines.</summary>
    public bool Charges(PersonId person) => Certainty == ActorCertainty.Sure && Members.Contains(person);
}

/// <summary>How sure the members of an actor set are.</summary>
public enum ActorCertainty
{
    /// <summary>A name, a list of names, a group that the pleading defines, or a pronoun with one possible antecedent.</summary>
    Sure,

    /// <summary>An undefined group or a pronoun with several antecedents: the members are those it could mean.</summary>
    Ambiguous,

    /// <summary>Somebody outside the cast: a stranger, an animal, a thing.</summary>
    Stranger,

    /// <summary>No actor is stated.</summary>
    Missing,
}

/// <summary>One fact that the pleading states, with its place.</summary>
public sealed record Fact
{
    public required FactKind Kind { get; init; }
    public required ActorSet Actors { get; init; }

    /// <summary>The verb as written (<c>struck</c>, <c>failed to stop</c>); for a fact without a verb, its key words.</summary>
    public required string Verb { get; init; }

    /// <summary>The head verb's dictionary form, lower case.</summary>
    public required string Lemma { get; init; }

    /// <summary>Classes of the verb and its object from the lexicon (<c>force</c>, <c>restraint</c>, <c>deny-care</c>).</summary>
    public EquatableArray<string> Classes { get; init; }

    public Voice Voice { get; init; } = Voice.Active;
    public Modality Modality { get; init; } = Modality.Asserted;
    public bool Negated { get; init; }

    /// <summary>Whom the act was done to.</summary>
    public ActorSet Targets { get; init; } = ActorSet.Nobody;

    /// <summary>Words of time, place and manner in the same clause, as written; null where there are none.</summary>
    public string? When { get; init; }
    public string? Where { get; init; }
    public string? Manner { get; init; }

    /// <summary>The words of the clause: actor, verb, what follows.</summary>
    public required string Summary { get; init; }

    /// <summary>The place of the verb.</summary>
    public required Pinpoint At { get; init; }

    /// <summary>Zero-based index of the sentence in the pleading; facts of one sentence share it.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index into <see cref="Case.Incidents"/>; -1 where the fact belongs to none.</summary>
    public int Incident { get; init; } = -1;

    /// <summary>How far the fact has come; a complaint only pleads.</summary>
    public Standing Standing { get; init; } = Standing.Pleaded;

    /// <summary>What the standing counts for.</summary>
    public Proof Proof => CaseStandings.ProofOf(Standing);

    /// <summary>How it is known, where a case file says so.</summary>
    public EquatableArray<FactSource> Sources { get; init; }

    /// <summary>A person has mended the reading of this fact.</summary>
    public bool Corrected { get; init; }

    /// <summary>True for labels, legal conclusions and mind-reading: kept, worth nothing alone.</summary>
    public bool IsConclusion => Kind is FactKind.Conclusion or FactKind.Argument;

    public bool Has(string @class) => Classes.Contains(@class);
}

/// <summary>A person or body in the pleading: party or not.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }
    public required string Name { get; init; }
    public EquatableArray<string> Aliases { get; init; }
    public string Role { get; init; } = "";
    public PartyKind Kind { get; init; } = PartyKind.NaturalPerson;
    public Identified Identified { get; init; } = Identified.Named;
    public EquatableArray<Function> Functions { get; init; }
    public Capacity Capacity { get; init; } = Capacity.Unspecified;

    /// <summary>For whom this person works: a State, a municipality, the federal government; unclear where no words tell.</summary>
    public PartyKind Employer { get; init; } = PartyKind.Unclear;
    public bool IsDefendant { get; init; }
    public bool IsPlaintiff { get; init; }

    /// <summary>Where the pleading first names this person; null when the name came from an option.</summary>
    public Pinpoint? FirstNamed { get; init; }

    /// <summary>Where the capacity is stated.</summary>
    public Pinpoint? CapacityAt { get; init; }

    /// <summary>Named in the caption.</summary>
    public bool InCaption { get; init; }

    /// <summary>How many times the body of the pleading names this person.</summary>
    public int Mentions { get; init; }
}

/// <summary>What happened at one time and place.</summary>
public sealed record Incident(string When, string Where, EquatableArray<string> Paragraphs);

/// <summary>One right that the pleading asserts, or that its facts show.</summary>
/// <param name="Right">Id of the right in the packs (<c>excessive-force</c>).</param>
/// <param name="Against">The defendants whom the heading or the words name; empty means every defendant.</param>
/// <param name="Stated">Whether words of the pleading name the right; false where only the facts show it.</param>
public sealed record Claim(string Right, EquatableArray<PersonId> Against, bool Stated, Pinpoint? At);

/// <summary>A remedy that the prayer asks for.</summary>
/// <param name="Kind"><c>compensatory</c>, <c>punitive</c>, <c>injunction</c>, <c>declaration</c>, <c>fees</c>, <c>nominal</c>.</param>
public sealed record Relief(string Kind, Pinpoint At);

/// <summary>The one model: a complaint that is read becomes a Case, a Case that is typed in is a Case.</summary>
public sealed record Case
{
    public required EquatableArray<Person> People { get; init; }
    public required EquatableArray<Fact> Facts { get; init; }
    public EquatableArray<Incident> Incidents { get; init; }
    public EquatableArray<Claim> Claims { get; init; }
    public EquatableArray<Relief> Relief { get; init; }
    public Custody Custody { get; init; }

    /// <summary>CourtListener id of the court (<c>cand</c>), or null.</summary>
    public string? Court { get; init; }

    /// <summary>Words of § 1983 or another federal vehicle, where the pleading has them.</summary>
    public Pinpoint? ColorOfLawAt { get; init; }

    public Person this[PersonId id] => People[id.Index];

    public IEnumerable<Person> Defendants => People.Where(p => p.IsDefendant);
    public IEnumerable<Person> Plaintiffs => People.Where(p => p.IsPlaintiff);
}
