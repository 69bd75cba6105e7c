using System.Text.RegularExpressions;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>What a single bracket looks like, before its neighbors are asked.</summary>
internal enum BracketShape { Artefact, Ending, Join, Direction, Placeholder, Words }

/// <summary>What stands between two brackets.</summary>
internal enum Gap { Blank, Comma, Or, Other }

/// <summary>Reads the shape of brackets off their words and the characters that touch them.</summary>
internal sealed partial class BracketShapes(string text, InstructionWords words)
{
    private const int LongestEnding = 4;

    private readonly Dictionary<BracketNode, BracketShape> _known = [];

    public BracketShape Of(BracketNode node) => _known.TryGetValue(node, out var known) ? known : _known[node] = Read(node);

    private BracketShape Read(BracketNode node)
    {
        if (node.IsArtefact) return BracketShape.Artefact;
        if (node.IsBlank) return BracketShape.Placeholder;
        if (text[node.Open] == '(' || IsEnding(node)) return BracketShape.Ending;
        var plain = Phrases.Plain(node.Inside.Of(text)).Trim();
        if (words.Joins.Contains(plain)) return BracketShape.Join;
        if (Phrases.Begins(plain, words.Directions)) return BehindDirection(node) == node.Inside ? BracketShape.Direction : BracketShape.Words;
        return Phrases.Begins(plain, words.Placeholders) ? BracketShape.Placeholder : BracketShape.Words;
    }

    /// <summary>The letters in front of an ending, behind which the endings that touch it stand.</summary>
    public string StemOf(BracketNode node)
    {
        var start = node.Open;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..node.Open];
    }

    /// <summary>It asks for words of its own although it stands among words to choose from: <c>[other pronoun]</c>.</summary>
    public bool IsOpen(TextSpan inside) => inside.Length > 0 && Phrases.Plain(inside.Of(text)).Trim() is var plain && (Phrases.Begins(plain, words.Open) || plain.EndsWith("pronoun", StringComparison.Ordinal));

    /// <summary><c>[Plaintiff]</c>, <c>[defendant’s]</c>: a bracket that is nothing but the name of a party.</summary>
    public bool IsNameOfParty(BracketNode node)
    {
        var plain = Phrases.Plain(node.Inside.Of(text)).Trim();
        if (plain.EndsWith("'s", StringComparison.Ordinal)) plain = plain[..^2];
        return words.Slots.Any(slot => slot.All.IsEmpty && slot.Any.Contains(plain));
    }

    /// <summary>What stands behind <c>Choose one:</c> in the same bracket; the whole inside where nothing does.</summary>
    public TextSpan BehindDirection(BracketNode node)
    {
        var inside = node.Inside;
        var plain = Phrases.Plain(inside.Of(text)).TrimStart();
        if (!Phrases.Begins(plain, words.Directions) || words.Directions.Any(d => d.EndsWith(':') && plain.StartsWith(d, StringComparison.Ordinal))) return inside;
        var colon = text.IndexOf(':', inside.Start, inside.Length);
        if (colon < 0 || node.Children.Exists(c => c.Span.Contains(colon)) || string.IsNullOrWhiteSpace(text[(colon + 1)..inside.End])) return inside;
        var start = colon + 1;
        while (char.IsWhiteSpace(text[start])) start++;
        return new(start, inside.End);
    }

    /// <summary>A bracket that begins behind the number of an element (<c>3. [</c>) and ends with its line.</summary>
    public bool IsWholeElement(BracketNode node)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, node.Open - 1)) + 1;
        return ElementNumber().IsMatch(text.AsSpan(line, node.Open - line)) && EndsLine(node);
    }

    private bool EndsLine(BracketNode node) => node.End >= text.Length || text[node.End] == '\n' || text[node.End] is '.' or ';' && (node.End + 1 >= text.Length || text[node.End + 1] == '\n');

    private bool BeginsLine(BracketNode node) => node.Open == 0 || text[node.Open - 1] == '\n';

    /// <param name="isElement">The first of the row is the whole of an element, so that brackets on lines of their own may follow.</param>
    public Gap GapBetween(IReadOnlyList<BracketNode> nodes, int left, int right, bool isElement)
    {
        var (or, comma, lines) = (false, false, false);
        for (var i = left; i < right; i++)
        {
            var gap = text[nodes[i].End..nodes[i + 1].Open];
            lines |= gap.Contains('\n');
            var plain = gap.Trim().TrimStart(',', ';').Trim().ToLowerInvariant();
            if (plain is "or" or "and/or" or "/" or "--or--" or "—or—" or "-or-") or = true;
            else if (plain.Length > 0) return Gap.Other;
            else comma |= gap.Contains(',') || gap.Contains(';');
            if (i > left) or |= true;
        }
        if (or) return Gap.Or;
        if (lines && !(isElement && BeginsLine(nodes[right]) && EndsLine(nodes[right]))) return Gap.Other;
        return comma && !lines ? Gap.Comma : Gap.Blank;
    }

    /// <summary>Letters that touch the word in front and nothing behind.</summary>
    private bool IsEnding(BracketNode node)
    {
        if (node.Open == 0 || node.Children.Count > 0 || node.Inside.Length > LongestEnding || !Ending().IsMatch(node.Inside.Of(text))) return false;
        var before = text[node.Open - 1];
        var apostrophe = text[node.Inside.Start] is '\'' or '’';
        if (!(char.IsLetter(before) || before == ']' && (apostrophe || IsEndingBefore(node.Open - 1)))) return false;
        return node.End >= text.Length || !char.IsLetter(text[node.End]);
    }

    /// <summary>Whether the bracket that closes here is itself an ending.</summary>
    private bool IsEndingBefore(int close)
    {
        var open = text.LastIndexOf('[', close, Math.Min(close + 1, LongestEnding + 2));
        return open > 0 && Ending().IsMatch(text.AsSpan(open + 1, close - open - 1)) && (char.IsLetter(text[open - 1]) || text[open - 1] == ']');
    }

    [GeneratedRegex(@"^(?:['’]?\p{Ll}{1,4}['’]?|['’])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)]|First[,:]|Second[,:]|Third[,:]|Fourth[,:]|Fifth[,:])\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElementNumber();
}
