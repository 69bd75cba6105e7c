namespace Undercolor.Documents.Docx;

/// <summary>What a style says about the paragraphs and runs that use it; null where it says nothing.</summary>
internal sealed record DocxStyle
{
    public static DocxStyle None { get; } = new();

    public string? Name { get; init; }
    public string? NumberId { get; init; }
    public int? NumberLevel { get; init; }

    /// <summary>The style that brought the numbering: a list level may be tied to it.</summary>
    public string? NumberStyle { get; init; }

    /// <summary>Zero-based; 9 is body text.</summary>
    public int? Outline { get; init; }
    public bool? Centered { get; init; }
    public bool? Bold { get; init; }
    public bool? Hidden { get; init; }
    public string? BasedOn { get; init; }

    public bool IsContents => Name?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>The styles of <c>styles.xml</c>, each with what it inherits through <c>basedOn</c>.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 30;
    private readonly Dictionary<string, DocxStyle> _own = [];
    private readonly Dictionary<string, DocxStyle> _whole = [];

    /// <summary>The paragraph style of paragraphs that name none.</summary>
    public string? Default { get; private set; }

    public DocxStyle Of(string? id)
    {
        id ??= Default;
        if (id is null) return DocxStyle.None;
        if (!_whole.TryGetValue(id, out var style)) _whole[id] = style = Inherited(id, 0);
        return style;
    }

    private DocxStyle Inherited(string id, int depth)
    {
        if (!_own.TryGetValue(id, out var own)) return DocxStyle.None;
        if (own.BasedOn is null || depth > LongestChain) return own;
        var parent = Inherited(own.BasedOn, depth + 1);
        return own with
        {
            NumberId = own.NumberId ?? parent.NumberId,
            NumberLevel = own.NumberLevel ?? (own.NumberId is null ? parent.NumberLevel : null),
            NumberStyle = own.NumberStyle ?? parent.NumberStyle,
            Outline = own.Outline ?? HeadingLevel(own.Name) ?? parent.Outline ?? HeadingLevel(parent.Name),
            Centered = own.Centered ?? parent.Centered,
            Bold = own.Bold ?? parent.Bold,
            Hidden = own.Hidden ?? parent.Hidden,
        };
    }

    /// <summary>Zero-based outline level of the built-in names <c>heading 1</c> to <c>heading 9</c> and <c>Title</c>.</summary>
    public static int? HeadingLevel(string? name)
    {
        if (name is null) return null;
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase)) return 0;
        return name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9' ? name[8] - '1' : null;
    }

    public static DocxStyles Read(DocxPackage package)
    {
        var styles = new DocxStyles();
        foreach (var part in package.PartsOf("styles"))
        {
            using var xml = package.Open(part);
            styles.Read(xml);
        }
        return styles;
    }

    private void Read(PartReader xml)
    {
        string? id = null;
        var style = DocxStyle.None;
        while (xml.Read())
        {
            if (!xml.IsWord) continue;
            if (xml.IsEnd && xml.Name == "style" && id is not null) _own[id] = style;
            if (!xml.IsStart) continue;
            switch (xml.Name)
            {
                case "style":
                    (id, style) = (xml["styleId"], DocxStyle.None);
                    if (id is not null && xml["type"] == "paragraph" && xml["default"] is "1" or "true" or "on") Default = id;
                    break;
                case "tblStylePr": xml.Skip(); break;
                default: style = Property(xml, style, id); break;
            }
        }
    }

    private static DocxStyle Property(PartReader xml, DocxStyle style, string? id) => xml.Name switch
    {
        "name" => style with { Name = xml.Val },
        "basedOn" => style with { BasedOn = xml.Val },
        "numId" => style with { NumberId = xml.Val, NumberStyle = id },
        "ilvl" => style with { NumberLevel = DocxNumbering.Number(xml.Val), NumberStyle = id },
        "outlineLvl" => style with { Outline = DocxNumbering.Number(xml.Val) },
        "jc" => style with { Centered = xml.Val == "center" },
        "b" => style with { Bold = xml.IsOn },
        "vanish" => style with { Hidden = xml.IsOn },
        _ => style,
    };
}
