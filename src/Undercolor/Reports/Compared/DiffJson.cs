using System.Globalization;
using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary><c>diff --format json</c>: <c>schemas/diff.v1.json</c>.</summary>
public static class DiffJson
{
    public static string Show(ComplaintComparison compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        return JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "undercolor/diff/v1");
            Paper(json, "old", compared.Old);
            Paper(json, "new", compared.New);
            json.WriteBoolean("same", compared.IsSame);
            json.WriteList("parties", compared.Parties, Party);
            json.WriteList("claims", compared.Claims, Claim);
            json.WriteList("counts", compared.Counts, Count);
            json.WriteList("cells", compared.Cells, Cell);
            json.WriteList("paragraphs", compared.Paragraphs, Paragraph);
            DiffJsonParts.References(json, compared.References);
            DiffJsonParts.Relief(json, compared.Relief);
            DiffJsonParts.RelationBack(json, compared);
            json.WriteEndObject();
        });
    }

    private static void Paper(Utf8JsonWriter json, string name, ComparedPaper paper)
    {
        json.WriteStartObject(name);
        json.WriteString("name", paper.Name);
        json.WriteString("sha256", paper.Provenance.Sha256);
        json.WriteString("court", paper.Provenance.Court);
        json.WriteString("courtFrom", paper.Provenance.CourtFrom);
        json.WriteWord("stage", paper.Provenance.Stage);
        json.WriteString("asOf", paper.Provenance.AsOf);
        json.WriteNumber("paragraphs", paper.Paragraphs);
        json.WriteNumber("defendants", paper.Defendants);
        json.WriteEndObject();
    }

    private static void Party(Utf8JsonWriter json, PartyChange party)
    {
        json.WriteWord("fate", party.Fate);
        json.WriteBoolean("plaintiff", party.IsPlaintiff);
        json.WriteString("old", party.Old?.Name);
        json.WriteString("new", party.New?.Name);
        json.WriteWord("ground", party.Ground);
        json.WriteBoolean("sure", party.IsSure);
        WriteCapacity(json, "oldCapacity", party.Old?.Capacity);
        WriteCapacity(json, "newCapacity", party.New?.Capacity);
        Ties(json, "ties", party.Ties);
        json.WritePlaceOrNull("elsewhere", party.Elsewhere);
    }

    private static void WriteCapacity(Utf8JsonWriter json, string name, Doctrine.Capacity? capacity)
    {
        if (capacity is { } known) json.WriteWord(name, known);
        else json.WriteNull(name);
    }

    internal static void Ties(Utf8JsonWriter json, string name, EquatableArray<ConductTie> ties) => json.WriteList(name, ties, (j, tie) =>
    {
        j.WritePlace("old", tie.Old);
        j.WritePlace("new", tie.New);
    });

    private static void Claim(Utf8JsonWriter json, ClaimChange claim)
    {
        json.WriteString("claim", claim.Right);
        json.WriteBoolean("inOld", claim.InOld);
        json.WriteBoolean("inNew", claim.InNew);
        json.WritePlaceOrNull("old", claim.Old);
        json.WritePlaceOrNull("new", claim.New);
        json.WriteStrings("leftOut", claim.LeftOut);
        json.WriteStrings("takenIn", claim.TakenIn);
    }

    private static void Count(Utf8JsonWriter json, CountChange count)
    {
        json.WriteString("old", count.Old);
        json.WriteString("new", count.New);
        json.WriteNumberOrNull("oldNumber", count.OldNumber);
        json.WriteNumberOrNull("newNumber", count.NewNumber);
    }

    private static void Cell(Utf8JsonWriter json, CellChange cell)
    {
        json.WriteString("oldDefendant", cell.Defendant.Old?.Name);
        json.WriteString("newDefendant", cell.Defendant.New?.Name);
        json.WriteString("plaintiff", cell.Plaintiff);
        json.WriteString("claim", cell.Shown.Claim);
        WriteResult(json, "old", cell.Old?.Result);
        WriteResult(json, "new", cell.New?.Result);
        WriteCapacity(json, "oldCapacity", cell.Old?.Capacity);
        WriteCapacity(json, "newCapacity", cell.New?.Capacity);
        json.WriteBoolean("oldStated", cell.OldStated);
        json.WriteBoolean("newStated", cell.NewStated);
        json.WriteList("theories", cell.Theories, Theory);
    }

    private static void WriteResult(Utf8JsonWriter json, string name, CellResult? result)
    {
        if (result is { } known) json.WriteWord(name, known);
        else json.WriteNull(name);
    }

    private static void Theory(Utf8JsonWriter json, TheoryChange theory)
    {
        json.WriteString("theory", theory.Theory);
        json.WriteWord("fate", theory.Fate);
        json.WriteWord("old", theory.Old);
        json.WriteWord("new", theory.New);
        json.WriteList("elements", theory.Elements, Element);
    }

    private static void Element(Utf8JsonWriter json, ElementChange element)
    {
        json.WriteString("element", element.Element);
        json.WriteWord("fate", element.Fate);
        json.WriteWord("old", element.Old);
        json.WriteWord("new", element.New);
        json.WriteList("was", element.Was, (j, was) =>
        {
            j.WritePlace("at", was.Old);
            j.WriteWord("fate", was.Fate);
            j.WriteString("now", was.New?.Paragraph);
        });
        json.WriteList("now", element.Now, (j, now) =>
        {
            j.WritePlace("at", now.New);
            j.WriteWord("fate", now.Fate);
            j.WriteString("was", now.Old?.Paragraph);
        });
        json.WriteString("gap", element.Gap);
        json.WriteStrings("authorities", element.Authorities);
    }

    private static void Paragraph(Utf8JsonWriter json, ParagraphChange paragraph)
    {
        json.WriteWord("fate", paragraph.Fate);
        json.WriteString("old", paragraph.Old?.Paragraph);
        json.WriteString("new", paragraph.New?.Paragraph);
        json.WriteBoolean("moved", paragraph.IsMoved);
        json.WriteList("words", paragraph.Words, (j, run) =>
        {
            j.WriteWord("fate", run.Fate);
            j.WriteString("words", run.Words);
        });
    }

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
