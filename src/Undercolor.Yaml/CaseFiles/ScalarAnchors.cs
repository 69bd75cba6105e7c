using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Ties the letters of a scalar to those of the file, through quotes, escapes and folded lines.</summary>
internal static class ScalarAnchors
{
    /// <param name="file">The whole file, byte-order mark included.</param>
    public static EquatableArray<SourceAnchor> Of(string file, DataNode.Scalar scalar)
    {
        var anchors = new List<SourceAnchor>();
        var (at, end) = (scalar.Start, Math.Min(file.Length, scalar.End));
        var style = at < end ? file[at] : ' ';
        if (style is '"' or '\'') at++;
        else if (style is '|' or '>') at = AfterHeader(file, at, end);
        for (int i = 0, next = -1; i < scalar.Value.Length && at < end; i++)
        {
            var letter = scalar.Value[i];
            if (style == '"' && file[at] == '\\') SkipFoldedEscape(file, ref at, end);
            var width = WidthAt(file, at, end, style, letter);
            if (width == 0)
            {
                if (char.IsWhiteSpace(letter) || char.IsLowSurrogate(letter)) { next = -1; continue; }
                while (at < end && char.IsWhiteSpace(file[at])) at++;
                if (style == '"' && at < end && file[at] == '\\') SkipFoldedEscape(file, ref at, end);
                width = WidthAt(file, at, end, style, letter);
                if (width == 0) break;
            }
            if (at != next) anchors.Add(new(i, at));
            at += width;
            next = width == 1 ? at : -1;
            if (width > 1 && i + 1 < scalar.Value.Length) next = -1;
        }
        return anchors.ToEquatableArray();
    }

    /// <summary>The lines behind <c>|</c> or <c>&gt;</c>.</summary>
    private static int AfterHeader(string file, int at, int end) =>
        file.IndexOf('\n', at, end - at) is >= 0 and var feed ? feed + 1 : end;

    /// <summary>How many letters of the file stand for this one; 0 where it does not stand here.</summary>
    private static int WidthAt(string file, int at, int end, char style, char letter)
    {
        if (at >= end) return 0;
        if (style == '\'' && letter == '\'') return at + 1 < end && file[at] == '\'' && file[at + 1] == '\'' ? 2 : 0;
        if (style == '"' && file[at] == '\\') return at + 1 < end ? file[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 } : 0;
        return file[at] == letter ? 1 : 0;
    }

    /// <summary>A backslash at the end of a line in double quotes joins it to the next.</summary>
    private static void SkipFoldedEscape(string file, ref int at, int end)
    {
        if (at + 1 >= end || file[at + 1] is not ('\r' or '\n')) return;
        at++;
        while (at < end && char.IsWhiteSpace(file[at])) at++;
    }
}
