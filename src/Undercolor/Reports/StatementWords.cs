using Undercolor.Cases;

namespace Undercolor.Reports;

/// <summary>A statement of a case file as reports print it.</summary>
internal static class StatementWords
{
    public static string WhoOf(CaseFile file, CaseStatement statement) =>
        statement.Who.IsEmpty ? "—" : string.Join(", ", statement.Who.Select(id => NameOf(file, id)));

    private static string NameOf(CaseFile file, string id) =>
        file.People.FirstOrDefault(p => p.Id == id)?.Name.Text ?? file.Groups.FirstOrDefault(g => g.Id == id)?.Name.Text ?? (id == CaseFile.Stranger ? "somebody else" : id);

    public static string WhatOf(CaseStatement statement) => statement switch
    {
        CaseStatement.Event e => (e.Not ? "not: " : "") + e.Did.Text,
        CaseStatement.Presence p => $"was there: {string.Join(", ", new[] { p.Where.Text, p.Distance.Text }.Where(w => w.Length > 0))}",
        CaseStatement.Knowledge k => $"knew: {k.Of}",
        CaseStatement.Order o => $"ordered: {o.What}",
        CaseStatement.Agreement a => $"agreed: {a.What}",
        CaseStatement.Policy p => $"{(p.Form == PolicyForm.Custom ? "custom" : "policy")}: {p.What}",
        CaseStatement.Training t => $"{(t.Given ? "trained" : "did not train")} on: {t.On}",
        CaseStatement.Supervision s => $"supervised: {s.How}",
        CaseStatement.WhyUnknown w => $"cannot be told who: {w.Why}",
        CaseStatement.Injury i => $"suffered: {i.What}",
        _ => throw new InvalidOperationException("The statements are a closed set."),
    };

    public static string Clean(string text) => VisibleText.Of(text.ReplaceLineEndings(" ").Trim());
}
