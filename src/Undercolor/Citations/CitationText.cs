using System.Text;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Prints a citation in full in the usual form, from its parts and the tables.</summary>
public static class CitationText
{
    /// <summary>Names, volume, reporter, first page and what stands in the parentheses; with the pin cite where that is asked for.</summary>
    public static string Of(string text, Citation citation, bool withPin)
    {
        var printed = new StringBuilder(Names(text, citation));
        if (printed.Length > 0) printed.Append(", ");
        if (!citation.Docket.IsEmpty) printed.Append(citation.Docket.Of(text)).Append(", ");
        printed.Append(Core(text, citation));
        if (withPin && citation.PinCite is { } pin) printed.Append(pin.StartsWith("et seq", StringComparison.Ordinal) ? " " : pin[0] is '(' or ',' or ' ' ? "" : ", ").Append(pin);
        else if (citation.Kind is CitationKind.FullLaw or CitationKind.Rule && citation.PinCite is { } part && part.StartsWith('(')) printed.Append(part);
        if (!citation.Dated.IsEmpty) printed.Append(" (").Append(citation.Dated.Of(text)).Append(')');
        else if (citation is { Kind: CitationKind.Instruction, Court: not null } && citation.FullSpan.End > citation.Span.End) printed.Append(text.AsSpan(citation.Span.End, citation.FullSpan.End - citation.Span.End));
        if (withPin)
            foreach (var parenthetical in citation.Parentheticals) printed.Append(" (").Append(parenthetical.Span.Of(text)).Append(')');
        return Spacing.OneLine(printed.ToString());
    }

    /// <summary>Plaintiff v. Defendant, or In re and the name; empty where no name stands before the citation.</summary>
    public static string Names(string text, Citation citation)
    {
        if (citation.Defendant.IsEmpty) return "";
        var defendant = citation.Defendant.Of(text);
        if (!citation.Plaintiff.IsEmpty) return $"{citation.Plaintiff.Of(text)} v. {defendant}";
        return citation.FullSpan.Start < citation.Defendant.Start ? text[citation.FullSpan.Start..citation.Defendant.End] : defendant;
    }

    /// <summary>Volume, reporter and page, with the reporter's usual abbreviation.</summary>
    private static string Core(string text, Citation citation)
    {
        var core = citation.Span.Of(text);
        if (citation.Series is not { } series || citation.Reporter is not { } reporter || series.Cite.Contains('*', StringComparison.Ordinal)) return core;
        var at = core.IndexOf(reporter, StringComparison.Ordinal);
        return at < 0 || series.Kind is SeriesKind.Record or SeriesKind.Instruction ? core : $"{core[..at]}{series.Cite}{core[(at + reporter.Length)..]}";
    }
}
