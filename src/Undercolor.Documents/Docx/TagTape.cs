namespace Undercolor.Documents.Docx;

/// <summary>
/// The places of the tags of one part, one after the other. It runs in step with an <see cref="System.Xml.XmlReader"/> over
/// the same text, which has found it well-formed, so that it need know no more than where a tag begins and ends.
/// </summary>
internal sealed class TagTape(string xml)
{
    /// <summary>Where the current tag begins; before the first, 0.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current tag ends, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>Where the XML comments stand that were passed.</summary>
    public List<(int Start, int End)> Remarks { get; } = [];

    /// <summary>Goes on to the next start tag, empty tag or end tag.</summary>
    public void Next()
    {
        var at = xml.IndexOf('<', End);
        for (int past; (past = PastOther(at)) > at; at = xml.IndexOf('<', past)) { }
        (Start, End) = (at, EndOfTag(at));
    }

    /// <summary>The end of a comment, CDATA section or instruction; the same offset where a tag stands there.</summary>
    private int PastOther(int at)
    {
        var rest = xml.AsSpan(at);
        if (rest.StartsWith("<!--"))
        {
            var end = Past("-->", at + 4);
            Remarks.Add((at, end));
            return end;
        }
        return rest.StartsWith("<![CDATA[") ? Past("]]>", at) : rest.StartsWith("<?") ? Past("?>", at) : at;
    }

    private int Past(string close, int from) => xml.IndexOf(close, from, StringComparison.Ordinal) + close.Length;

    private int EndOfTag(int at)
    {
        while (xml[at] != '>')
            at = xml[at] is '"' or '\'' ? xml.IndexOf(xml[at], at + 1) + 1 : at + 1;
        return at + 1;
    }
}
