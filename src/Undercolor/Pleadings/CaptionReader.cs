using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Pleadings;

/// <summary>Finds the caption at the head of a pleading: court, parties on both sides of the <c>v.</c>, number, title.</summary>
internal static partial class CaptionReader
{
    /// <summary>A caption that has not ended by here is no caption.</summary>
    private const int SearchLength = 12_000;

    /// <summary>Blocks under the parties that may still hold the number and the title.</summary>
    private const int BelowParties = 3;

    /// <summary>The caption, and the index of the first block behind it.</summary>
    public static (Caption Caption, int BodyStart) Read(CleanText clean)
    {
        var head = clean.Text.AsSpan(0, Math.Min(clean.Text.Length, SearchLength)).ToString();
        foreach (Match versus in Versus().Matches(head))
        {
            var plaintiffEnd = LastPlaintiffWord(head, versus.Index);
            if (plaintiffEnd < 0) continue;
            var defendantsEnd = DefendantsEnd(head, versus.Index + versus.Length);
            if (defendantsEnd < 0) continue;
            var plaintiffStart = PlaintiffStart(head, plaintiffEnd);
            var defendantsStart = SkipCaseNumber(head, versus.Index + versus.Length);
            var parties = PartyList.Split(head, new(plaintiffStart, plaintiffEnd)).Select(s => new CaptionParty(s.Of(head), s, true))
                .Concat(PartyList.Split(head, new(defendantsStart, defendantsEnd)).Select(s => new CaptionParty(s.Of(head), s, false)));
            var end = clean.Blocks.Count(b => b.Span.Start < defendantsEnd);
            var captionText = head[..clean.Blocks[end - 1].Span.End];
            return (new Caption(
                captionText[..plaintiffStart], parties.ToEquatableArray(), NumberOf(clean, end),
                TitleOf(clean, end), Jury().IsMatch(head), EtAlOf(head, defendantsStart, defendantsEnd)), end);
        }
        return (Caption.None, 0);
    }

    /// <summary>The offset where the list of plaintiffs ends: at the word Plaintiff, or right before the <c>v.</c></summary>
    private static int LastPlaintiffWord(string head, int versus)
    {
        var from = Math.Max(0, versus - 400);
        var match = PlaintiffWord().Matches(head[from..versus]).LastOrDefault();
        return match is null ? -1 : from + match.Index;
    }

    private static int DefendantsEnd(string head, int start)
    {
        foreach (Match match in DefendantWord().Matches(head, start))
        {
            var after = head.AsSpan(match.Index + match.Length).TrimStart(" .,;:)/s(");
            if (match.Index - start > 6 && (after.Length == 0 || after[0] is '\n' or '[' || char.IsUpper(after[0]) && !NameFollows(after))) return match.Index;
        }
        return -1;
    }

    /// <summary>"Defendant Smith" in a sentence is no end of a caption: a capitalised word with lower-case letters right behind.</summary>
    private static bool NameFollows(ReadOnlySpan<char> after)
    {
        foreach (var word in (ReadOnlySpan<string>)["Case", "Civil", "Jury", "Complaint", "Demand", "Judge", "No", "First", "Second", "Amended", "Docket", "Hon", "Attorney"])
            if (after.StartsWith(word, StringComparison.Ordinal)) return false;
        return after.Length > 1 && char.IsLower(after[1]);
    }

    /// <summary>The plaintiffs begin behind the last line that names the court, a division, a number or a stamp.</summary>
    private static int PlaintiffStart(string head, int end)
    {
        var start = 0;
        foreach (Match match in CourtLine().Matches(head[..end]))
            if (match.Index + match.Length < end) start = LineEnd(head, match.Index + match.Length, end);
        var between = head.AsSpan(start, end - start);
        if (between.TrimEnd(" ,").Length == 0) return end;
        while (start < end && (char.IsWhiteSpace(head[start]) || head[start] is ',' or ')')) start++;
        return start;
    }

    /// <summary>The rest of the line behind a court's name is its division; a line that goes on to a comma holds a party.</summary>
    private static int LineEnd(string head, int from, int end)
    {
        var line = head.IndexOf('\n', from);
        return line < 0 || line > end || head.AsSpan(from, line - from).Contains(',') ? from : line;
    }

    private static int SkipCaseNumber(string head, int start)
    {
        while (start < head.Length && char.IsWhiteSpace(head[start])) start++;
        var match = NumberLine().Match(head, start);
        if (!match.Success || match.Index != start) return start;
        var end = match.Index + match.Length;
        while (end < head.Length && char.IsWhiteSpace(head[end])) end++;
        return end;
    }

    private static TextSpan? EtAlOf(string head, int start, int end)
    {
        var match = EtAl().Match(head, start, end - start);
        return match.Success ? new TextSpan(match.Index, match.Index + match.Length) : null;
    }

    /// <summary>The number may stand beside the parties or below them, as the title does.</summary>
    private static string NumberOf(CleanText clean, int captionBlocks) => clean.Blocks.Take(captionBlocks + BelowParties)
        .Select(block => Number().Match(block.Span.Of(clean.Text))).FirstOrDefault(match => match.Success)?.Groups[1].Value ?? "";

    private static string TitleOf(CleanText clean, int captionBlocks)
    {
        foreach (var block in clean.Blocks.Take(captionBlocks + BelowParties))
        {
            var match = Title().Match(block.Span.Of(clean.Text));
            if (match.Success) return match.Value.Trim();
        }
        return "";
    }

    [GeneratedRegex(@"(?:(?<=\n)|(?<=[Pp]laintiffs?[,.)]? )|(?<=PLAINTIFFS?[,.]? )|(?<=Plaintiff\(s\)[,.]? ))(?:v\.|vs\.?|V\.|VS\.?|-\s?against\s?-|-v-|-vs-|versus|against|v)(?=[\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\b(?:Plaintiff|PLAINTIFF|Petitioner|PETITIONER)", RegexOptions.CultureInvariant)]
    private static partial Regex PlaintiffWord();

    [GeneratedRegex(@"\b(?:Defendants?|DEFENDANTS?|Respondents?|RESPONDENTS?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DefendantWord();

    [GeneratedRegex(@"(?:UNITED STATES DISTRICT COURT|District Court|DISTRICT OF [A-Z]+(?: [A-Z]+)?(?= |\n|$)|[A-Z]+ DIVISION|[A-Z][a-z]+ Division|COUNTY OF [A-Z ]+\n|Page \d+ of \d+(?: PageID:? ?#?:? ?\d+)?|Case No[^\n]*|\[removed\]|\[[a-z-]+ removed\]|Pro Se\b[^\n]*|PRO SE PLA[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex CourtLine();

    [GeneratedRegex(@"(?:Civil Action|Case|CASE|Civil|CIVIL ACTION|Docket|No\.|NO\.)[^\n]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"(?:Case No\.?:?|Civil Action No\.?:?|No\.|CASE NO\.?:?|Case|case)\s*((?:\d{1,2}:)?\d{2}-[a-zA-Z]{2}-?\d+[-\w]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bJURY TRIAL|JURY DEMAND|Jury Demand|Jury Trial|TRIAL BY JURY|Trial by Jury", RegexOptions.CultureInvariant)]
    private static partial Regex Jury();

    [GeneratedRegex(@"\b(?:et\.?\s+al|at\s+el|ET\.?\s+AL|AT\s+EL)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex EtAl();

    [GeneratedRegex(@"(?:(?:FIRST|SECOND|THIRD|FOURTH|First|Second|Third|Fourth|VERIFIED|Verified|AMENDED|Amended|CIVIL RIGHTS|Civil Rights) )*(?:COMPLAINT|Complaint)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
