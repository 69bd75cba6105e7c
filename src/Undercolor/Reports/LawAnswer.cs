using System.Text;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One row of a table of the law as it was asked for.</summary>
/// <param name="Id">Stable within the table.</param>
/// <param name="Answer">A short word or number: <c>2 years</c>, <c>limited</c>, <c>legal-process</c>, <c>unknown</c>.</param>
/// <param name="Notes">Label and text, in the order in which they are printed; none is empty.</param>
public sealed record LawCell(string Id, string Answer, EquatableArray<KeyValuePair<string, string>> Notes, Term Term, EquatableArray<Authority> Authorities);

/// <summary>What <c>law</c> answers: the question in words, the day, the cells.</summary>
/// <param name="Question">One line.</param>
/// <param name="AsOf">The day whose law was asked for, as yyyy-MM-dd.</param>
public sealed record LawAnswer(string Question, string Packs, string AsOf, EquatableArray<LawCell> Cells)
{
    private const string Disclaimer = "Information, not legal advice. Before you rely on it, read the authority and check that it still stands.";

    public string Text()
    {
        var text = new StringBuilder($"{Question} (law as of {AsOf}, packs {Packs})\n");
        foreach (var cell in Cells) Write(text, cell);
        return text.Append('\n').Append(Disclaimer).Append('\n').ToString();
    }

    public string Json() => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/law/v1");
        json.WriteString("question", Question);
        json.WriteString("packs", Packs);
        json.WriteString("asOf", AsOf);
        json.WriteList("cells", Cells, LawCellJson.Write);
        json.WriteEndObject();
    });

    private static void Write(StringBuilder text, LawCell cell)
    {
        text.Append('\n').Append(cell.Answer).Append(LawCellJson.Days(cell.Term) is { Length: > 0 } days ? $" ({days})" : "").Append('\n');
        foreach (var (label, note) in cell.Notes) text.Append("  ").Append(label).Append(": ").Append(note).Append('\n');
        foreach (var authority in cell.Authorities)
            text.Append("  ").Append(authority.FullCitation)
                .Append($" [citation {Words<Verification>.Of(authority.CitationVerified)}, proposition {Words<Verification>.Of(authority.PropositionVerified)}, {authority.CheckedOn}]\n");
    }
}
