using System.Text;
using System.Text.RegularExpressions;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Tells heading, instruction, comment, authorities and history apart, block by block.</summary>
internal sealed partial class PartSplitter(CleanText clean, InstructionWords words, EquatableArray<DroppedText> artefacts)
{
    /// <summary>What a line is called that only names the part behind it.</summary>
    public const string NameOfPart = "name of a part";

    private const int LongestHeading = 200;
    private const int MostHeadingLines = 4;
    private const int LongestHistory = 200;

    private readonly List<ModelPart> _lines = [];
    private readonly List<DroppedText> _labels = [];
    private int _artefact;

    /// <summary>Lines that only name the part that follows.</summary>
    public IReadOnlyList<DroppedText> Labels => _labels;

    /// <returns>The lines of the model, each with what it is for.</returns>
    public EquatableArray<ModelPart> Split()
    {
        var (kind, headings) = (PartKind.Heading, 0);
        foreach (var (span, block) in ModelLines.Of(clean, StandsAlone))
        {
            if (block.Role == LineRole.PageHeader || Visible(span) is not { Length: > 0 } line) continue;
            if (Begins(line) is { } part)
            {
                (kind, var name) = part;
                if (name == 0) _labels.Add(new(NameOfPart, span));
                if (name > 0 || kind is not PartKind.Instruction) _lines.Add(new(kind, span));
                continue;
            }
            if (kind == PartKind.Heading && !(headings < MostHeadingLines && IsHeading(line, block.Role, headings))) kind = PartKind.Instruction;
            if (kind == PartKind.Heading) headings++;
            _lines.Add(new(IsHistory(line) && kind == PartKind.Instruction ? PartKind.History : block.Role == LineRole.Footnote ? PartKind.Comment : kind, span));
        }
        return _lines.ToEquatableArray();
    }

    /// <summary>Neighboring lines that are for the same, as one part.</summary>
    public static EquatableArray<ModelPart> Joined(EquatableArray<ModelPart> lines)
    {
        var parts = new List<ModelPart>();
        foreach (var line in lines)
            if (parts.Count > 0 && parts[^1].Kind == line.Kind) parts[^1] = new(line.Kind, new(parts[^1].Span.Start, line.Span.End));
            else parts.Add(line);
        return parts.ToEquatableArray();
    }

    /// <summary>The name of a part with a capital, a line of history, or a numbered title.</summary>
    private bool StandsAlone(string line) =>
        line.Length <= LongestHistory && line.Length > 0 && char.IsUpper(line[0]) && (Begins(line) is { } part && part.Kind != PartKind.Instruction || IsHistory(line))
        || line.Length <= LongestHeading && line.Length > 0 && char.IsAsciiDigit(line[0]) && StartsWithNumber().IsMatch(line) && line.Contains('.') && IsTitled(line) && !EndsLikeProse(line);

    /// <summary>The block without what a conversion left behind.</summary>
    private string Visible(TextSpan block)
    {
        var (line, at) = (new StringBuilder(), block.Start);
        while (_artefact < artefacts.Count && artefacts[_artefact].Span.Start < block.Start) _artefact++;
        for (; _artefact < artefacts.Count && artefacts[_artefact].Span.End <= block.End; _artefact++)
        {
            line.Append(clean.Text, at, artefacts[_artefact].Span.Start - at);
            at = artefacts[_artefact].Span.End;
        }
        return line.Append(clean.Text, at, block.End - at).ToString().Trim();
    }

    /// <summary>A line that is the name of a part, or begins with it in capitals or before a colon.</summary>
    private (PartKind Kind, int Name)? Begins(string line)
    {
        if (line.Length <= 60 && Phrases.Plain(line).Trim(':', '.', '(', ')', '*', ' ') is var name)
        {
            if (words.Labels.Contains(name)) return (PartKind.Instruction, 0);
            if (words.Parts.FirstOrDefault(p => p.Begins.Contains(name)) is { } whole) return (whole.Kind, 0);
        }
        foreach (var part in words.Parts)
            foreach (var begin in part.Begins)
                if (line.Length > begin.Length + 1 && line.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && (line[begin.Length] == ':' || line[begin.Length] is ' ' or '.' && HeadingShape.IsCapitals(line.AsSpan(0, begin.Length))))
                    return (part.Kind, begin.Length);
        return null;
    }

    private static bool IsHeading(string line, LineRole role, int before)
    {
        if (role == LineRole.Heading) return true;
        if (line.Length > LongestHeading || line[0] == '[') return false;
        if (HeadingShape.IsCapitals(line)) return true;
        return IsTitled(line) && (!EndsLikeProse(line) || before == 0 && StartsWithNumber().IsMatch(line));
    }

    private static bool EndsLikeProse(string line) => line.TrimEnd('”', '"', '’', ']', ')')[^1..] is "." or ":" or ";" or "," or "?";

    /// <summary>Two of three words of four letters or more begin with a capital.</summary>
    private static bool IsTitled(string line)
    {
        var (all, capital) = (0, 0);
        foreach (var word in Word().EnumerateMatches(line))
        {
            if (word.Length < 4) continue;
            all++;
            if (char.IsUpper(line[word.Index])) capital++;
        }
        return all > 0 && capital * 3 >= all * 2;
    }

    private static bool IsHistory(string line) => line.Length <= LongestHistory && HistoryLine().IsMatch(line);

    [GeneratedRegex(@"^(?:§ ?|No\. ?|Instruction (?:No\. ?)?)?\d+(?:[.:-]\d+)*[A-Z]?[.:)]? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithNumber();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[(\[]?(?:New|Revised|Approved|Adopted|Added|Amended|Last (?:updated|revised|reviewed)|Renumbered|Updated|Rev\.|Effective)\b[^.:]*\b(?:19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HistoryLine();
}
