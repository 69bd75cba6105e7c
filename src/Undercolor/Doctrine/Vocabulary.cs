namespace Undercolor.Doctrine;

/// <summary>The kinds of fact. Closed; docs/glossary.md explains each.</summary>
public enum FactKind
{
    Act, Omission, Presence, Opportunity, Knowledge, Order, Agreement, SetInMotion, PolicyMaking, PolicyApplication,
    Supervision, Training, Role, Injury, CausalLink, CapacityStatement, Relief, WhyUnknown, Conclusion, Argument,
}

/// <summary>How the pleading puts the fact forward.</summary>
public enum Modality { Asserted, InformationAndBelief, Reported }

/// <summary>The grammar of the words that state the fact.</summary>
public enum Voice { Active, Passive, Nominal }

/// <summary>What a party is.</summary>
public enum PartyKind { NaturalPerson, Municipality, Department, State, StateAgency, FederalGovernment, PrivateEntity, Unclear }

/// <summary>How a person is identified.</summary>
public enum Identified { Named, Doe, Badge, TitleOnly }

/// <summary>What a person does in the system; one person may have several.</summary>
public enum Function
{
    Line, Supervisor, Policymaker, Medical, Judge, Prosecutor, Legislator, Witness, PublicDefender, FederalOfficer, PrivateActor,
}

/// <summary>The capacity in which a defendant is sued, as the words state it.</summary>
public enum Capacity { Individual, Official, Both, Unspecified }

/// <summary>The plaintiff's custody when the incident happened.</summary>
public enum Custody { Unknown, Free, Arrestee, Detainee, Convicted, CivilCommittee }

/// <summary>How far a fact has come: told only, backed or contested by evidence, found or not found.</summary>
public enum Proof { Alleged, Supported, Disputed, Unsupported, Proved, NotProved }

/// <summary>How far the case has gone.</summary>
public enum Stage { Pleading, SummaryJudgment, Trial }
