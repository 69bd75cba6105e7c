using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>How the criminal case behind a claim stands.</summary>
public enum CriminalCase
{
    Unknown, None, Pending, EndedWithoutConviction, ConvictionStands, ConvictionSetAside, DisciplineWithLostTime, DisciplineWithoutLostTime,
}

/// <summary>For what time the plaintiff asks: money for the past, or an order for the future.</summary>
public enum HeckRemedy { Damages, Future }

/// <summary>What the criminal case does to the claim.</summary>
public enum HeckAnswer { Open, MayBePaused, Fits, Depends, Waits }

/// <summary>One row: the first that fits decides.</summary>
/// <param name="Claims">Ids of rights; empty for every claim.</param>
/// <param name="Remedy">Null for both.</param>
public sealed record HeckRow(
    string Id, EquatableArray<CriminalCase> Cases, EquatableArray<string> Claims, HeckRemedy? Remedy, HeckAnswer Answer, string Why, EquatableArray<string> Authorities, Term Term)
{
    internal bool Fits(CriminalCase @case, string claim, HeckRemedy remedy) =>
        Cases.Contains(@case) && (Claims.IsEmpty || Claims.Contains(claim)) && (Remedy is null || Remedy == remedy);

    internal static HeckRow Bind(PackNode node) => new(
        node.Required("id"), node.Words<CriminalCase>("criminal-case"), node.Texts("claims"), node.Has("remedy") ? node.Word<HeckRemedy>("remedy") : null,
        node.Word<HeckAnswer>("answer"), node.Required("why"), node.Texts("authorities"), Term.Bind(node));
}

/// <summary>The table of <c>packs/doctrine/heck</c>. It raises a question; it does not decide the bar.</summary>
public sealed record HeckTable(EquatableArray<HeckRow> Rows)
{
    /// <param name="claim">Id of a right.</param>
    public HeckRow Ask(CriminalCase @case, string claim, HeckRemedy remedy, DateOnly day) =>
        Rows.First(row => row.Term.Holds(day) && row.Fits(@case, claim, remedy));
}
