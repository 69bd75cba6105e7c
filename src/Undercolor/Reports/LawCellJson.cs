using System.Globalization;
using System.Text.Json;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>One cell of <c>schemas/law.v1.json</c>.</summary>
internal static class LawCellJson
{
    public static void Write(Utf8JsonWriter json, LawCell cell)
    {
        json.WriteString("id", cell.Id);
        json.WriteString("answer", cell.Answer);
        json.WriteString("from", Day(cell.Term.From));
        json.WriteString("until", Day(cell.Term.Until));
        json.WriteStartObject("notes");
        foreach (var (label, note) in cell.Notes) json.WriteString(label.Replace(' ', '-'), note);
        json.WriteEndObject();
        json.WriteList("authorities", cell.Authorities, Write);
    }

    /// <summary><c>from 2024-07-01</c>, <c>until 2024-07-01</c>, both, or nothing.</summary>
    public static string Days(Term term) =>
        string.Join(", ", new[] { term.From is null ? "" : $"from {Day(term.From)}", term.Until is null ? "" : $"until {Day(term.Until)}" }.Where(part => part.Length > 0));

    private static void Write(Utf8JsonWriter json, Authority authority)
    {
        json.WriteString("key", authority.Key);
        json.WriteString("citation", authority.FullCitation);
        json.WriteString("proposition", authority.Proposition);
        json.WriteWord("citationVerified", authority.CitationVerified);
        json.WriteWord("propositionVerified", authority.PropositionVerified);
        json.WriteString("checkedOn", authority.CheckedOn);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
