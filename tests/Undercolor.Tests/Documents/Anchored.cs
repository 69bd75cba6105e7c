using System.Net;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

/// <summary>The invariant of anchors: every character of every line is found in the source where its anchor says.</summary>
internal static class Anchored
{
    public static void AssertTrue(SourceDocument document, string source)
    {
        foreach (var line in document.Lines)
            for (var i = line.LabelLength; i < line.Text.Length; i++)
                Assert.True(Matches(line.Text[i], source, SourceOf(line, i)), $"{line.Node}: '{line.Text}' at {i}");
    }

    public static int SourceOf(SourceLine line, int offset)
    {
        var anchor = line.Anchors.Last(anchor => anchor.Offset <= offset);
        return anchor.Source + offset - anchor.Offset;
    }

    private static bool Matches(char c, string source, int at)
    {
        if (source[at] == c) return true;
        if (c == ' ') return char.IsWhiteSpace(source[at]) || source[at] == '&';
        if (source[at] != '&') return false;
        return WebUtility.HtmlDecode(source[at..(source.IndexOf(';', at) + 1)])[0] == c;
    }
}
