namespace Undercolor.Cli.Lookup;

/// <summary>The only place of the program that opens a connection, and only <c>cite --lookup</c> comes here.</summary>
internal static class CitationLookups
{
    public const string TokenVariable = "COURTLISTENER_TOKEN";

    /// <summary>Another address of the service, for tests and mirrors.</summary>
    public const string AddressVariable = "COURTLISTENER_URL";

    private const string Address = "https://www.courtlistener.com/";

    /// <returns>Null, and a sentence, where there is no token.</returns>
    public static ICitationLookup? Make(string? cache, TextWriter error)
    {
        if (Environment.GetEnvironmentVariable(TokenVariable) is not { Length: > 0 } token)
        {
            error.WriteLine($"--lookup needs a token of CourtListener in the environment variable {TokenVariable}.");
            return null;
        }
        var address = Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } given ? given : Address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            error.WriteLine($"{AddressVariable} is not an address: {address}");
            return null;
        }
        error.WriteLine($"--lookup sends volume, reporter and page of each case to {uri.Host}, and nothing else.");
        var client = new HttpClient { BaseAddress = uri, Timeout = TimeSpan.FromSeconds(30) };
        return new CachedLookup(new CourtListenerLookup(client, token, Task.Delay), cache);
    }
}
