using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>What a filing may not show in full.</summary>
public enum IdentifierKind { SocialSecurityNumber, TaxpayerNumber, AccountNumber, BirthDate, NameOfMinor }

/// <summary>An identifier in a paper.</summary>
/// <param name="Redacted">What may stand there instead: the last four digits, the year, the initials.</param>
/// <param name="Key">Path in the case file.</param>
public sealed record FoundIdentifier(IdentifierKind Kind, string Redacted, string Key);

/// <summary>Finds what the rule on privacy keeps out of filings, and puts in its place what may stay.</summary>
/// <param name="people">Those of them who are minors are looked for by name.</param>
public sealed partial class Identifiers(EquatableArray<CasePerson> people)
{
    private readonly (string Name, string Initials)[] _minors = [.. people.Where(p => p.IsMinor).SelectMany(p => p.Aliases.Prepend(p.Name.Text)).Select(n => n.Trim()).Where(n => n.Length > 1).Select(n => (n, DraftDesk.Initials(n)))];

    public EquatableArray<FoundIdentifier> In(CourtPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var found = new List<FoundIdentifier>();
        foreach (var piece in paper.Sentences.SelectMany(s => s.Sentence.Pieces).OfType<Piece.Words>()) Replace(piece.Text, (kind, redacted) => found.Add(new(kind, redacted, piece.Key)));
        return found.Distinct().ToEquatableArray();
    }

    /// <summary>The words with what may stand there instead.</summary>
    public string Redact(string text) => Replace(text, (_, _) => { });

    public CourtPaper Redact(CourtPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper.With(s => s with { Pieces = s.Pieces.Select(p => p is Piece.Words words ? words with { Text = Replace(words.Text, (_, _) => { }) } : p).ToEquatableArray() });
    }

    private string Replace(string text, Action<IdentifierKind, string> found)
    {
        string Told(IdentifierKind kind, string redacted)
        {
            found(kind, redacted);
            return redacted;
        }

        text = BirthDate().Replace(text, m => m.Groups["lead"].Value + Told(IdentifierKind.BirthDate, m.Groups["year"].Value));
        text = SocialSecurity().Replace(text, m => m.Groups["lead"].Value + Told(IdentifierKind.SocialSecurityNumber, $"xxx-xx-{m.Groups["last"].Value}"));
        text = Taxpayer().Replace(text, m => m.Groups["lead"].Value + Told(IdentifierKind.TaxpayerNumber, $"xx-xxx{m.Groups["last"].Value}"));
        text = Account().Replace(text, m => m.Groups["lead"].Value + Told(IdentifierKind.AccountNumber, $"x{Digits(m.Groups["number"].Value)[^4..]}"));
        foreach (var (name, initials) in _minors) text = Whole(text, name, () => Told(IdentifierKind.NameOfMinor, initials));
        return text;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Replaces a name where it stands as whole words.</summary>
    private static string Whole(string text, string name, Func<string> by)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            var put = isWhole ? by() : name;
            if (isWhole) text = string.Concat(text.AsSpan(0, at), put, text.AsSpan(end));
            at += put.Length;
            if (at >= text.Length) break;
        }
        return text;
    }

    [GeneratedRegex(@"(?<lead>(?:\b(?:SSN|social\s+security)\D{0,24})?)(?<![\d-])(?:\d{3}-\d{2}-(?<last>\d{4})|(?<=\b(?:SSN|social\s+security)\D{0,24})\d{5}(?<last>\d{4}))(?![\d-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(@"(?<lead>\b(?:taxpayer|tax\s+id(?:entification)?|TIN|EIN|ITIN)\D{0,24})(?:\d{2}-\d{3}|\d{5})(?<last>\d{4})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taxpayer();

    [GeneratedRegex(@"(?<lead>\b(?:account|acct|debit\s+card|credit\s+card|card|routing)\b[^\d.;]{0,24})(?<number>\d(?:[ -]?\d){5,18})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?<lead>\b(?:born(?:\s+on)?|date\s+of\s+birth|birth\s*date|birthday|DOB)\b[^\d.;]{0,12}?)(?:\d{1,2}[-/.]\d{1,2}[-/.](?<year>\d{4}|\d{2})|(?<year>\d{4})-\d{2}-\d{2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+(?<year>\d{4}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();
}
