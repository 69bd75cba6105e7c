using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>Somebody of a case file: a plaintiff, a defendant, anybody else, or a body.</summary>
public sealed record CasePerson
{
    public required string Id { get; init; }
    public required FileWords Name { get; init; }
    public EquatableArray<string> Aliases { get; init; }
    public bool IsPlaintiff { get; init; }
    public bool IsDefendant { get; init; }

    /// <summary>Title or post, as written.</summary>
    public FileWords Role { get; init; } = FileWords.None;

    /// <summary>Null to read it from the name.</summary>
    public PartyKind? Kind { get; init; }

    /// <inheritdoc cref="Kind"/>
    public Identified? Identified { get; init; }

    /// <summary>Null to read them from name and role.</summary>
    public EquatableArray<Function>? Functions { get; init; }

    /// <summary>Id of a body of the file, a kind of body, or its name.</summary>
    public FileWords Employer { get; init; } = FileWords.None;
    public Capacity Capacity { get; init; } = Capacity.Unspecified;
    public FileWords CapacityWords { get; init; } = FileWords.None;
    public string Badge { get; init; } = "";
    public FileWords Unit { get; init; } = FileWords.None;

    /// <summary>Looks, voice, car: what tells this person from others.</summary>
    public FileWords Description { get; init; } = FileWords.None;
    public bool? OnDuty { get; init; }
    public bool? InUniform { get; init; }

    /// <summary>Where papers reach this person; for a defendant, where process can be served.</summary>
    public CaseContact Contact { get; init; } = CaseContact.None;

    /// <summary>Under age: papers name this person by initials.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Number that a jail or prison gave.</summary>
    public FileWords IdNumber { get; init; } = FileWords.None;

    /// <summary>What is known of a Doe.</summary>
    public CaseSlot Slot { get; init; } = CaseSlot.None;

    /// <summary>The jail or prison where this person is now.</summary>
    public FileWords Institution { get; init; } = FileWords.None;
}

/// <summary>Where somebody can be reached.</summary>
/// <param name="County">The county of the address.</param>
public sealed record CaseContact(FileWords Street, FileWords City, FileWords State, FileWords Zip, FileWords County, FileWords Phone, FileWords Email)
{
    public static CaseContact None { get; } = new(FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None, FileWords.None);
}

/// <summary>A lawyer who signs.</summary>
/// <param name="Bar">Number in the roll of the bar, as written.</param>
/// <param name="For">Ids of plaintiffs; empty for every plaintiff.</param>
public sealed record CaseCounsel(FileWords Name, FileWords Bar, FileWords Firm, CaseContact Contact, EquatableArray<string> For);

/// <summary>Several people under one name.</summary>
public sealed record CaseGroup(string Id, FileWords Name, EquatableArray<string> Members, GroupMeaning Which);
