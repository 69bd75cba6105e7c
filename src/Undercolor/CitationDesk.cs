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
}
