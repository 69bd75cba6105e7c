using System.Text;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;

namespace Undercolor.Reports.Instructions;

/// <summary>Jury texts as text and Markdown: the words for the jury and nothing else.</summary>
public static class InstructionReport
{
    /// <summary>Blocks with a blank line between them; several texts with a line of equals signs and the names.</summary>
    public static string Text(InstructionSet set)
    {
        var text = new StringBuilder();
        foreach (var jury in set.Texts)
        {
            if (set.Texts.Count > 1) text.Append(text.Length > 0 ? "\n" : "").Append("=== ").Append(TitleOf(jury)).Append(" ===\n\n");
            if (jury.Heading.Length > 0) text.Append(jury.Heading).Append("\n\n");
            text.Append(jury.Body.Replace("\n", "\n\n", StringComparison.Ordinal)).Append('\n');
        }
        return text.ToString();
    }

    public static string Markdown(InstructionSet set)
    {
        var text = new StringBuilder();
        foreach (var jury in set.Texts)
        {
            if (text.Length > 0) text.Append("\n---\n\n");
            if (set.Texts.Count > 1) text.Append('*').Append(MarkdownText.Of(TitleOf(jury))).Append("*\n\n");
            if (jury.Heading.Length > 0) text.Append("## ").Append(MarkdownText.Of(jury.Heading)).Append("\n\n");
            foreach (var block in jury.Body.Split('\n')) text.Append(Block(block)).Append("\n\n");
            text.Length--;
        }
        return text.ToString();
    }

    public static string TitleOf(JuryText jury) => $"{CaseKnowledge.List(jury.Names)}{(jury.Claims.IsEmpty ? "" : $" ({string.Join(", ", jury.Claims)})")}";

    /// <summary>A number that begins a block stays the number that it is: a list would be counted anew.</summary>
    internal static string Block(string block)
    {
        var shown = MarkdownText.Of(block);
        var digits = shown.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < shown.Length && shown[digits] is '.' or ')' ? $"{shown[..digits]}\\{shown[digits..]}" : shown;
    }
}
