using Undercolor.Authorities;
using Undercolor.Citations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor;

/// <summary>Finds, resolves and checks the citations of a text. Made only when somebody asks, because its tables are large; then immutable and safe to share.</summary>
public sealed class CitationDesk
{
    private readonly CitationVerifier _verifier;

    public CitationDesk(Library library, CitationFinder finder)
    {
        Finder = finder;
        Index = new(library.Authorities, finder);
        _verifier = new(Index, new(library.Courts, finder.Tables.Courts), finder.Tables.Courts);
    }

    public CitationFinder Finder { get; }

    public AuthorityIndex Index { get; }

    /// <param name="court">For which authorities are weighed; null where none is known.</param>
    public CitedText Read(string text, Court? court, DateOnly asOf, Exhibits exhibits)
    {
        var citations = Finder.Find(text);
        var resolved = CitationResolver.Resolve(text, citations);
        return new(text, citations, resolved, _verifier.Verify(text, citations, resolved, court, asOf, exhibits), court, asOf);
    }

    /// <summary>Whether a text can hold a citation at all: a section sign, or a number, a capital letter and another number close together.</summary>
    public static bool MayCite(ReadOnlySpan<char> text)
    {
        if (text.Contains('§') || text.Contains("supra", StringComparison.Ordinal) || text.Contains("Id.", StringComparison.Ordinal) || text.Contains("R. Civ. P.", StringComparison.Ordinal) || text.Contains("Rule ", StringComparison.Ordinal)) return true;
        const int Reach = 40;
        for (var at = 0; at + 3 < text.Length; at++)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) return false;
            at += next;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at + 2 < text.Length && char.IsWhiteSpace(text[at]) && char.IsAsciiLetterUpper(text[at + 1])
                && text.Slice(at + 1, Math.Min(Reach, text.Length - at - 1)) is var near && near.IndexOfAnyInRange('0', '9') > 0 && (near.Contains('.') || near.StartsWith("WL", StringComparison.Ordinal) || near.Contains("LEXIS", StringComparison.Ordinal))) return true;
        }
        return false;
    }
}
