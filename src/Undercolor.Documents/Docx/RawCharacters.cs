using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>One UTF-16 unit of the text of an element, and where it is written in the part.</summary>
/// <param name="Start">Zero-based offset into the decoded part; both halves of a pair that one reference writes stand at its beginning.</param>
/// <param name="End">Exclusive.</param>
/// <param name="InSection">Whether it stands in a CDATA section.</param>
internal readonly record struct RawCharacter(char Value, int Start, int End, bool InSection)
{
    public bool IsSpace => Value is ' ' or '\t' or '\n' or '\r';
}

/// <summary>Reads the content of an element as XML does: references, CDATA sections, line ends; comments and instructions are passed over.</summary>
internal static class RawCharacters
{
    private const string Section = "<![CDATA[";

    /// <summary>The characters between two offsets; null where an element stands between them.</summary>
    public static List<RawCharacter>? Read(string xml, int start, int end)
    {
        var read = new List<RawCharacter>(end - start);
        for (var at = start; at < end;)
        {
            var rest = xml.AsSpan(at, end - at);
            if (rest[0] == '&') at = Reference(xml, at, read);
            else if (rest.StartsWith(Section)) at = InSection(xml, at + Section.Length, read);
            else if (rest.StartsWith("<!--")) at = xml.IndexOf("-->", at + 4, StringComparison.Ordinal) + 3;
            else if (rest.StartsWith("<?")) at = xml.IndexOf("?>", at, StringComparison.Ordinal) + 2;
            else if (rest[0] == '<') return null;
            else at = One(xml, at, read, false);
        }
        return read;
    }

    /// <summary>The index of the first character that ends behind an offset; the count where none does.</summary>
    public static int FirstEndingAfter(List<RawCharacter> text, int offset)
    {
        var (low, high) = (0, text.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text[middle].End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// <summary>The anchors of a text whose element has its content between two offsets, so far as they fall out of step.</summary>
    /// <param name="text">What the reader of XML made of it.</param>
    /// <param name="origin">What is added to each offset.</param>
    /// <param name="whole">Where everything is anchored that cannot be followed letter by letter.</param>
    public static SourceAnchor[] Anchors(string xml, int start, int end, string text, int origin, int whole)
    {
        var read = Read(xml, start, end);
        if (read is null || read.Count != text.Length) return [.. text.Select((_, i) => new SourceAnchor(i, origin + whole))];
        var anchors = new List<SourceAnchor>();
        for (var i = 0; i < read.Count; i++)
            if (i == 0 || read[i].Start != read[i - 1].Start + 1) anchors.Add(new(i, origin + read[i].Start));
        return [.. anchors];
    }

    private static int InSection(string xml, int at, List<RawCharacter> read)
    {
        var end = xml.IndexOf("]]>", at, StringComparison.Ordinal);
        while (at < end) at = One(xml, at, read, true);
        return end + 3;
    }

    /// <summary>A character as it is written; both kinds of line end that XML folds to one are one.</summary>
    private static int One(string xml, int at, List<RawCharacter> read, bool inSection)
    {
        var wide = xml[at] == '\r' && at + 1 < xml.Length && xml[at + 1] == '\n' ? 2 : 1;
        read.Add(new(xml[at] == '\r' ? '\n' : xml[at], at, at + wide, inSection));
        return at + wide;
    }

    private static int Reference(string xml, int at, List<RawCharacter> read)
    {
        var end = xml.IndexOf(';', at) + 1;
        foreach (var unit in Value(xml.AsSpan(at + 1, end - at - 2))) read.Add(new(unit, at, end, false));
        return end;
    }

    private static string Value(ReadOnlySpan<char> name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var hex] => Of(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        ['#', .. var number] => Of(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)),
        _ => "",
    };

    private static string Of(int code) => code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
}
