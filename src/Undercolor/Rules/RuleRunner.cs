using System.Text;
using Undercolor.Diagnostics;

namespace Undercolor.Rules;

/// <summary>Runs every rule and writes each finding in the words of its page.</summary>
public static class RuleRunner
{
    public static IEnumerable<Diagnostic> Run(RuleContext context, IReadOnlyList<IRule> rules, RuleBook book) =>
        rules.SelectMany(rule => rule.Find(context).Select(finding => Diagnose(finding, book[rule.Id], context.Paper)))
            .OrderBy(d => d.At?.Span.Start ?? -1).ThenBy(d => d.Id, StringComparer.Ordinal);

    private static Diagnostic Diagnose(Finding finding, DiagnosticDescriptor page, string paper) => new(
        page.Id, page.Name, page.Severity, Fill(page.Message, finding.Slots, paper), finding.At, finding.Related, finding.Defendants,
        finding.Authorities.IsEmpty ? page.Authorities : finding.Authorities, Fill(page.Help, finding.Slots, paper));

    /// <summary>Puts the values into the named slots; <c>paper</c> is what was read, and any other slot without a value is a fault of the rule.</summary>
    private static string Fill(string message, IReadOnlyDictionary<string, string> slots, string paper)
    {
        var filled = new StringBuilder(message.Length + 32);
        for (var i = 0; i < message.Length; i++)
        {
            var close = message[i] == '{' ? message.IndexOf('}', i) : -1;
            if (close < 0) { filled.Append(message[i]); continue; }
            filled.Append(message[(i + 1)..close] switch
            {
                "paper" => paper,
                "Paper" => $"{char.ToUpperInvariant(paper[0])}{paper[1..]}",
                var slot => slots[slot],
            });
            i = close;
        }
        return filled.ToString();
    }
}
