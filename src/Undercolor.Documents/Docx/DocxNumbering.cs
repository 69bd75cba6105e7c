using System.Globalization;

namespace Undercolor.Documents.Docx;

/// <summary>The list definitions of <c>numbering.xml</c>.</summary>
internal sealed class DocxNumbering
{
    private readonly Dictionary<string, AbstractList> _abstracts = [];
    private readonly Dictionary<string, ListUse> _uses = [];

    public ListUse? Use(string id) => _uses.GetValueOrDefault(id);

    /// <summary>The abstract list of a use, through at most one numbering style; its id is what counters are kept by.</summary>
    public (string Id, AbstractList List)? Abstract(ListUse use, DocxStyles styles)
    {
        if (!_abstracts.TryGetValue(use.Abstract, out var list)) return null;
        if (list.StyleLink is { } style && styles.Of(style).NumberId is { } id && Use(id) is { } linked
            && linked != use && _abstracts.TryGetValue(linked.Abstract, out var target)) return (linked.Abstract, target);
        return (use.Abstract, list);
    }

    public static DocxNumbering Read(DocxPackage package)
    {
        var numbering = new DocxNumbering();
        foreach (var part in package.PartsOf("numbering"))
        {
            using var xml = package.Open(part);
            numbering.Read(xml);
        }
        return numbering;
    }

    private void Read(PartReader xml)
    {
        AbstractList? list = null;
        ListUse? use = null;
        NumberingLevel? level = null;
        var over = 0;
        while (xml.Read())
        {
            if (!xml.IsStart || !xml.IsWord) continue;
            switch (xml.Name)
            {
                case "abstractNum":
                    (list, use, level) = (_abstracts[xml["abstractNumId"] ?? ""] = new(), null, null);
                    break;
                case "num":
                    (use, list, level) = (_uses[xml["numId"] ?? ""] = new(), null, null);
                    break;
                case "abstractNumId" when use is not null: use.Abstract = xml.Val ?? ""; break;
                case "numStyleLink" when list is not null: list.StyleLink = xml.Val; break;
                case "lvlOverride": over = Index(xml["ilvl"]); break;
                case "startOverride" when use is not null: use.Starts[over] = Number(xml.Val); break;
                case "lvl":
                    level = new();
                    (use?.Levels ?? list?.Levels ?? new NumberingLevel?[9])[Index(xml["ilvl"])] = level;
                    break;
                default:
                    if (level is not null) Property(xml, level);
                    break;
            }
        }
    }

    private static void Property(PartReader xml, NumberingLevel level)
    {
        switch (xml.Name)
        {
            case "start": level.Start = Number(xml.Val) ?? 1; break;
            case "numFmt": level.Format = xml.Val ?? "decimal"; break;
            case "lvlText": level.Text = xml.Val; break;
            case "isLgl": level.Legal = xml.IsOn; break;
            case "lvlRestart": level.RestartAfter = Number(xml.Val); break;
            case "pStyle": level.Style = xml.Val; break;
        }
    }

    private static int Index(string? text) => Math.Clamp(Number(text) ?? 0, 0, 8);

    internal static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
