using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>A corrections file to begin with: an entry for each place where the reading was left open, with an empty answer.</summary>
public static class CorrectionsSkeleton
{
    /// <returns>The file, and how many answers are open.</returns>
    public static (string Text, int Questions) Of(CheckResult result)
    {
        var sentences = result.Tree.Paragraphs.SelectMany(p => p.Sentences).Select(s => s.Span.Of(result.Tree.Text)).ToList();
        var entries = Court(result).Concat(Custody(result)).Concat(Kinds(result.Case)).Concat(Capacities(result.Case)).Concat(Actors(result, sentences)).Concat(Agents(result, sentences)).ToList();
        var text = new StringBuilder();
        text.Append($"""
            # Corrections of the reading of {Comment(result.Text.Source.Name)}.
            # Write an answer behind "is:" or "by:"; a list goes in brackets: [One Name, Another]. Leave empty what you do not know.
            # A correction says what the words of the paper mean. It adds nothing to the paper: a court sees only the paper.
            # Names in this paper: {Comment(Names(result.Case))}
            # More kinds of corrections, with examples: docs/corrections.md
            schema: undercolor/corrections/v1
            corrections:{(entries.Count == 0 ? " []" : "")}

            """.ReplaceLineEndings("\n"));
        foreach (var entry in entries) text.Append('\n').Append(entry.ReplaceLineEndings("\n"));
        return (text.ToString(), entries.Count);
    }

    private static IEnumerable<string> Court(CheckResult result) => result.Assessment.Provenance.Court is not null ? [] : ["""
          # The court could not be read. Its CourtListener id, such as cand or ca9:
          - kind: court
            is:

        """];

    private static IEnumerable<string> Custody(CheckResult result) => result.Case.Custody != Doctrine.Custody.Unknown ? [] : ["""
          # The plaintiff, when it happened: free, arrestee, detainee (awaiting trial), convicted, civil-committee
          - kind: custody
            is:

        """];

    private static IEnumerable<string> Kinds(Case @case) => @case.Defendants.Where(d => d.Kind == PartyKind.Unclear).Select(d => $"""
          # What is this party? {Words<PartyKind>.Choices}
          - kind: party-kind
            name: {Quoted(d.Name)}
            is:

        """);

    private static IEnumerable<string> Capacities(Case @case) =>
        @case.Defendants.Where(d => d.Kind == PartyKind.NaturalPerson && d.Capacity == Capacity.Unspecified).Select(d => $"""
          # No words state the capacity: individual, official, both
          - kind: capacity
            name: {Quoted(d.Name)}
            is:

        """);

    private static IEnumerable<string> Actors(CheckResult result, List<string> sentences) =>
        result.Case.Facts.Where(f => !f.IsConclusion && f.Actors.IsAmbiguous && f.Actors.Phrase.Length > 0).DistinctBy(f => (f.Sentence, f.Actors.Phrase)).Select(f => $"""
          # {Comment(f.At.Cite)}: {Comment(f.Actors.Phrase)} {Comment(f.Verb)}. It could mean {Comment(Could(result.Case, f.Actors))}.
          - kind: actor
            words: {Quoted(f.Actors.Phrase)}
            is:
        {At(sentences, f.Sentence)}
        """);

    /// <summary>Acts upon somebody that nobody is said to have done: <c>Plaintiff was struck</c>.</summary>
    private static IEnumerable<string> Agents(CheckResult result, List<string> sentences) =>
        result.Case.Facts.Where(f => f.Kind == FactKind.Act && f.Voice == Voice.Passive && f.Actors.Certainty == ActorCertainty.Missing && f.Targets.Members.Any(m => result.Case[m].IsPlaintiff)).DistinctBy(f => (f.Sentence, f.Verb)).Select(f => $"""
          # {Comment(f.At.Cite)}: the words do not say who did it.
          - kind: fact
            words: {Quoted(f.Verb)}
            by:
        {At(sentences, f.Sentence)}
        """);

    private static string At(List<string> sentences, int index)
    {
        var at = new StringBuilder("    at:\n");
        at.Append(CultureInfo.InvariantCulture, $"      sentence: {Quoted(sentences[index])}\n");
        if (index > 0) at.Append(CultureInfo.InvariantCulture, $"      before: {Quoted(sentences[index - 1])}\n");
        if (index + 1 < sentences.Count) at.Append(CultureInfo.InvariantCulture, $"      after: {Quoted(sentences[index + 1])}\n");
        return at.ToString();
    }

    private static string Names(Case @case) => string.Join("; ", @case.People.Where(p => p.IsDefendant || p.IsPlaintiff).Concat(@case.People.Where(p => !p.IsDefendant && !p.IsPlaintiff)).Select(p => p.Name).Distinct().Take(60));

    private static string Could(Case @case, ActorSet actors) => actors.Members.IsEmpty ? "somebody whom the paper does not name" : string.Join(", ", actors.Members.Select(m => @case[m].Name));

    private static string Comment(string text) => VisibleText.Of(text).ReplaceLineEndings(" ");

    /// <summary>A YAML text in double quotes, on one line.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\') quoted.Append('\\').Append(text[i]);
            else if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) quoted.Append(text[i]).Append(text[++i]);
            else quoted.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }
        return quoted.Append('"').ToString();
    }
}
