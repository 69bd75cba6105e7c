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
}

/// <summary>Several people under one name.</summary>
public sealed record CaseGroup(string Id, FileWords Name, EquatableArray<string> Members, GroupMeaning Which);
