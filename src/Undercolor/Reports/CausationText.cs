using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A report on causes as text: the answers in a table, a paragraph for each person, the derivation.</summary>
public static class CausationText
{
    /// <param name="authorities">The table of authorities by key; null where the key is not in it.</param>
    public static string Show(CausationReport report, Func<string, Authority?> authorities, TextOptions options)
    {
        var (text, words) = (new TextLines(options), new CausationWords(report));
        text.Add($"{VisibleText.Of(report.Name)}: what caused what, by the links that are stated", ink: Ink.Bold).Blank();
        foreach (var fault in report.Faults) text.Add($"error: {VisibleText.Of(fault.Message)}", ink: Ink.Red);
        if (report.Faults.Count > 0) text.Blank();
        if (report.Effects.Count == 0 && report.Faults.Count == 0) text.Add("There is no injury to ask about. Add one under 'injuries', and say under 'from' or 'links' what it came from.").Blank();
        foreach (var effect in report.Effects) Grid(text, words, effect);
        foreach (var person in report.Graph.Doers) Person(text, words, report, person);
        foreach (var effect in report.Effects) Effect(text, words, report, effect);
        Phases(text, words, report);
        foreach (var sentence in words.Law()) text.Add(VisibleText.Of(Cited(sentence)));
        text.Blank();
        Authorities(text, words, report, authorities);
        text.Add(Disclaimer.For(ReportMode.Plaintiff), ink: Ink.Faint);
        return text.ToString();
    }

    private static void Grid(TextLines text, CausationWords words, EffectAnswer effect)
    {
        text.Add($"{(effect.Effect.IsDeprivation ? "Loss of the right" : "Harm")}: {VisibleText.Of(words.Effect(effect.Effect))}", ink: Ink.Bold);
        foreach (var answer in effect.Answers)
            text.Row([VisibleText.Of(words.Name(answer.Person)), CausationWords.Result(answer.Result), $"but-for: {CausationWords.ButFor(answer)}"], [30, 30, text.Width - 66], [Ink.Plain, Ink.Plain, Ink.Plain]);
        text.Blank();
    }

    private static void Person(TextLines text, CausationWords words, CausationReport report, GraphPerson person)
    {
        text.Add(VisibleText.Of(person.Name), ink: Ink.Bold);
        foreach (var effect in report.Effects)
            foreach (var answer in effect.Answers.Where(a => a.Person == person.Id))
                text.Add(VisibleText.Of(Paragraph(words.Of(answer, effect))), 2);
        foreach (var sentence in words.AboutAll(person.Id)) text.Add(VisibleText.Of(Cited(sentence)), 2);
        text.Blank();
    }

    private static void Effect(TextLines text, CausationWords words, CausationReport report, EffectAnswer effect)
    {
        var about = words.About(effect).ToList();
        text.Add($"Derivation: {VisibleText.Of(words.Effect(effect.Effect))}", ink: Ink.Bold);
        if (about.Count > 0) text.Add(VisibleText.Of(Paragraph(about)), 2);
        foreach (var line in CausationDerivation.Equations(report, effect)) text.Add(VisibleText.Of(line), 4, 4);
        foreach (var answer in effect.Answers)
            foreach (var line in CausationDerivation.Steps(report, answer)) text.Add($"{VisibleText.Of(words.Name(answer.Person))}: {VisibleText.Of(line)}", 4, 4);
        text.Blank();
    }

    private static void Phases(TextLines text, CausationWords words, CausationReport report)
    {
        if (report.Graph.Phases.Count < 2) return;
        text.Add("Part by part", ink: Ink.Bold);
        foreach (var phase in CausationPhases.Of(report)) text.Add(VisibleText.Of(phase.Says(words)), 2, 2);
        text.Blank();
    }

    private static void Authorities(TextLines text, CausationWords words, CausationReport report, Func<string, Authority?> authorities)
    {
        var keys = CausationAuthorities.Of(report, words);
        if (keys.Count == 0) return;
        text.Add("Authorities", ink: Ink.Bold);
        foreach (var authority in keys.Select(authorities).OfType<Authority>())
            text.Add($"{authority.Key}: {authority.FullCitation} [citation {Words<Verification>.Of(authority.CitationVerified)}, proposition {Words<Verification>.Of(authority.PropositionVerified)}, {authority.CheckedOn}]", 2, 2);
        text.Blank();
    }

    private static string Paragraph(IEnumerable<CausationSentence> sentences) => string.Join(' ', sentences.Select(Cited));

    private static string Cited(CausationSentence sentence) => sentence.Authorities.IsEmpty ? sentence.Says : $"{sentence.Says} [{string.Join(", ", sentence.Authorities)}]";
}
