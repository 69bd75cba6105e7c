using Undercolor.Auditing;
using Undercolor.Authorities;
using Undercolor.Documents;
using Undercolor.Text;

namespace Undercolor.Tests.Rules;

/// <summary>An example block of a rule page as a complaint that can be read: its header lines become a caption, its marks become spans.</summary>
/// <param name="Text">The complaint, without marks.</param>
/// <param name="Marks">What stood between « and »: UTF-16 offsets in <see cref="Text"/>.</param>
internal sealed record PageExample(string Text, EquatableArray<TextSpan> Marks)
{
    private const string Fence = "```complaint\n", CaseFence = "```case\n";

    /// <summary>The texts of exhibits that the header lines give.</summary>
    public Exhibits Exhibits { get; private init; } = Exhibits.None;

    /// <summary>Whether the block is a case file.</summary>
    public bool IsCaseFile { get; private init; }

    /// <summary>The block under a heading of the page.</summary>
    public static PageExample Under(string heading, string page)
    {
        var section = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        var isCaseFile = page.AsSpan(section, page.IndexOf("```", section, StringComparison.Ordinal) + CaseFence.Length - section).EndsWith(CaseFence);
        var fence = isCaseFile ? CaseFence : Fence;
        var start = page.IndexOf(fence, section, StringComparison.Ordinal) + fence.Length;
        var block = page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
        return isCaseFile ? Unmark(block + "\n") with { IsCaseFile = true } : Parse(block);
    }

    /// <summary>A block of header lines, a blank line and paragraphs.</summary>
    public static PageExample Parse(string block)
    {
        const string exhibit = "Exhibit A: ";
        var header = block[..Math.Max(0, block.IndexOf("\n\n", StringComparison.Ordinal))];
        var text = header.Split('\n').FirstOrDefault(l => l.StartsWith(exhibit, StringComparison.Ordinal));
        return Unmark(LawExample.ToComplaint(block)) with { Exhibits = text is null ? Exhibits.None : new Exhibits([new("A", text[exhibit.Length..])]) };
    }

    private static PageExample Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<TextSpan>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c == '«') open = text.Length;
            else if (c == '»') marks.Add(new(open, text.Length));
            else text.Append(c);
        }
        return new(text.ToString(), marks.ToEquatableArray());
    }

    public SourceDocument Document()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
        return DocumentReader.Read(stream).Match(document => document, sentence => throw new InvalidOperationException(sentence));
    }
}
