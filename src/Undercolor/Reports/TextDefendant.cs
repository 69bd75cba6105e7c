using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>What the text report says of one defendant: the answer, why, what is missing, the findings.</summary>
internal sealed class TextDefendant(TextLines text, ReportView view, TextFindings findings)
{
    private const int Indent = 3;

    public void Write(DefendantView defendant)
    {
        var title = FormattableString.Invariant($"{defendant.Number}. {defendant.Name}");
        text.Blank().Add($"{title}: {defendant.Result}", hanging: Indent, ink: TextReport.InkOf(defendant.Defendant.Ruling));
        text.Add(string.Join(' ', defendant.Why), indent: Indent);
        WriteConduct(defendant);
        foreach (var claim in defendant.Claims.Where(c => c.Unmet.Count > 0)) WriteLack(claim);
        foreach (var claim in defendant.Claims.Where(c => c.Circuits.Count > 0)) WriteCircuits(claim);
        if (view.Context.Explain) foreach (var cell in Explanation.Of(defendant.Defendant, view.Assessment.Derivation, view.Context.Mode)) WriteExplanation(cell);
        foreach (var immunity in defendant.Defendant.Immunities) WriteImmunity(immunity);
        findings.Write(defendant.OwnFindings);
        if (defendant.SharedPlaces.Count > 0) text.Add($"With others, told under “Several defendants at once”: {string.Join("; ", defendant.SharedPlaces)}.", indent: Indent, hanging: 2);
        var notJudged = defendant.NotJudged.Select(Shown.Plain).ToList();
        if (notJudged.Count > 0) text.Add($"Not judged here: {string.Join(", ", notJudged)}.", indent: Indent, ink: Ink.Faint);
    }

    private void WriteConduct(DefendantView defendant)
    {
        var conduct = TextConduct.Of(defendant, view.Context);
        text.Add(conduct.Shown.Count > 0 ? "Alleged of this defendant:" : "No conduct of this defendant was found in the text.", indent: Indent);
        foreach (var at in conduct.Shown) text.Add($"- {VisibleText.Of(at.Cite)}: {Places.Quote(at, TextConduct.LongestQuote)}", indent: Indent, hanging: 2);
        if (conduct.Rest is { } rest) text.Add($"- {rest}", indent: Indent, hanging: 2);
    }

    /// <summary>The elements that the nearest theory of a claim lacks.</summary>
    private void WriteLack(ClaimView claim)
    {
        text.Add(FindingWords.Lack(claim, view.IsScreening), indent: Indent, hanging: 2);
        foreach (var element in claim.Unmet)
        {
            text.Add($"- {ReportView.Element(element)}", indent: Indent, hanging: 2);
            foreach (var gap in element.Gaps.Where(g => g.Example.Length > 0))
                text.Add(FindingWords.Kind(gap), indent: Indent + 2);
            findings.WriteAuthorities(element.Authorities);
        }
    }

    /// <summary>What the circuit of the court, or each circuit where no court is known, adds to the common rules.</summary>
    private void WriteCircuits(ClaimView claim)
    {
        text.Add($"{VisibleText.Of(Shown.Sentence(claim.Title))}, by circuit:", indent: Indent, hanging: 2);
        foreach (var (sentence, authorities) in claim.Circuits)
        {
            text.Add($"- {sentence}", indent: Indent, hanging: 2);
            findings.WriteAuthorities(authorities);
        }
    }

    private void WriteExplanation(Explanation cell)
    {
        text.Add(cell.Title, indent: Indent, hanging: 2, ink: Ink.Bold);
        WriteTree(cell.Opening, Indent + 2);
        if (cell.Theories.Count == 0) text.Add("No theory found anything in the text to rest on.", indent: Indent + 2);
        foreach (var theory in cell.Theories)
        {
            text.Add(theory.Title, indent: Indent + 2, hanging: 2);
            foreach (var element in theory.Elements)
            {
                text.Add($"- {element.Line}", indent: Indent + 2, hanging: 2);
                WriteTree(element.From, Indent + 4);
                findings.WriteAuthorities(element.Authorities, more: 2);
            }
        }
        WriteTree(cell.Closing, Indent + 2);
        foreach (var change in cell.Changes) text.Add(change, indent: Indent + 2, hanging: 2);
    }

    private void WriteTree(IReadOnlyList<TreeLine> lines, int indent)
    {
        foreach (var line in lines) text.Add(line.Text, indent: indent + 2 * line.Depth, hanging: 2);
    }

    private void WriteImmunity(ImmunityFinding immunity)
    {
        text.Add($"{Shown.Sentence(Shown.Plain(immunity.Immunity))}: {immunity.Why}", indent: Indent, hanging: 2);
        findings.WriteAuthorities(immunity.Authorities);
    }
}
