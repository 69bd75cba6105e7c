namespace Undercolor.Cli.Lookup;

/// <summary>Asks an outside service about citations. Only made when the user asks for it.</summary>
internal interface ICitationLookup
{
    /// <param name="citations">Volume, reporter and page of each; nothing else of the document is sent.</param>
    /// <returns>One answer a citation, in the same order.</returns>
    Task<IReadOnlyList<LookupAnswer>> Ask(IReadOnlyList<string> citations, CancellationToken cancel);
}

/// <summary>What the service said.</summary>
internal enum LookupStatus { NotChecked, Found, Several, NotACitation, NotFound }

/// <param name="Names">Names of the cases found.</param>
/// <param name="Why">Why it was not checked; empty otherwise.</param>
internal sealed record LookupAnswer(LookupStatus Status, IReadOnlyList<string> Names, string Why = "");
