using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery.Counting;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>What a set of requests is.</summary>
public enum DiscoveryKind { Interrogatories, Production, Admission, Depositions }

/// <summary>One request.</summary>
/// <param name="Row">What it was made from: id of a row or record of the packs, or of a statement or piece of evidence of the case file.</param>
/// <param name="Says">As it is served; of a deposition one matter.</param>
/// <param name="Fills">The cells that it would fill; empty where the case file itself names what is asked for.</param>
public sealed record DiscoveryRequest(string Row, PaperSentence Says, EquatableArray<ElementNeed> Fills)
{
    /// <summary>How many interrogatories it is; null for other requests.</summary>
    public CountedInterrogatory? Counted { get; init; }

    /// <summary>Says what the case file tells, to be admitted.</summary>
    public bool IsFact { get; init; }

    /// <summary>Asks for something that is missing; otherwise for what is told and will need proof.</summary>
    public bool IsForGap => !IsFact && Fills.Any(n => n.IsLacking);
}

/// <summary>The requests of one kind to one party.</summary>
/// <param name="To">Id of the defendant.</param>
/// <param name="Name">As papers print it.</param>
/// <param name="IsBody">A city, a county, a company.</param>
/// <param name="Requests">What is missing first.</param>
public sealed record DiscoverySet(string To, string Name, bool IsBody, DiscoveryKind Kind, EquatableArray<DiscoveryRequest> Requests)
{
    /// <summary>By the reading that counts a part only where it has a subject of its own.</summary>
    public int Wider => Requests.Sum(r => r.Counted?.Wider ?? 0);

    /// <summary>By the reading that counts each part that could be answered alone.</summary>
    public int Stricter => Requests.Sum(r => r.Counted?.Stricter ?? 0);
}

/// <summary>All that a case file lets its plaintiffs ask.</summary>
/// <param name="Sets">By defendant in the order of the file, then by kind.</param>
/// <param name="Notes">Limits, and what could not be asked and why.</param>
public sealed record DiscoveryPlan(EquatableArray<ElementNeed> Needs, EquatableArray<DiscoverySet> Sets, EquatableArray<DraftNote> Notes);
