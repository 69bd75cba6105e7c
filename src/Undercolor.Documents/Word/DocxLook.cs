using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Undercolor.Documents.Word;

/// <summary>The looks of every document that is written: letter paper, one-inch margins, one family of type, named styles.</summary>
internal static class DocxLook
{
    public const string Language = "en-US";
    public const string BulletStyle = "ListBullet";
    public const string FooterStyle = "Footer";
    public const string TableStyle = "Rows";
    public const string TableTextStyle = "TableText";
    public const string TableHeadStyle = "TableHead";
    public const string AfterTableStyle = "AfterTable";

    /// <summary>Between the margins, in twips (1,440 to the inch).</summary>
    public const int TextWidth = 9360;

    private const string Type = "Times New Roman";
    private const string Rule = "A6A6A6";
    private const int Bullets = 1;
    private const int Questions = 2;

    /// <summary>Of the words of a question and of its answers, in twips.</summary>
    private const int QuestionIndent = 540;

    public static string HeadingStyle(int level) => $"Heading{level.ToString(CultureInfo.InvariantCulture)}";

    public static string StyleOf(WordRole role) => role switch
    {
        WordRole.Body => "Normal",
        WordRole.Title => "Title",
        WordRole.Summary => "Summary",
        WordRole.Quiet => "Quiet",
        WordRole.SmallPrint => "SmallPrint",
        WordRole.Point => "Point",
        WordRole.Part => "Part",
        WordRole.Question => "Question",
        WordRole.Answer => "Answer",
        WordRole.LastAnswer => "LastAnswer",
        WordRole.NextDirection => "NextDirection",
        WordRole.LastDirection => "LastDirection",
        WordRole.Signature => "Signature",
    };

    public static Styles Styles() => new(
        Defaults(),
        Style("Normal", "Normal", after: 120, isDefault: true),
        Style("Title", "Title", size: 36, bold: true, after: 60, keep: true),
        Style("Heading1", "heading 1", size: 28, bold: true, before: 360, after: 120, keep: true, outline: 0),
        Style("Heading2", "heading 2", size: 25, bold: true, before: 320, after: 40, keep: true, outline: 1),
        Style("Heading3", "heading 3", size: 22, bold: true, before: 180, after: 60, keep: true, outline: 2),
        Style("Summary", "Summary", size: 26, after: 160),
        Style("Quiet", "Quiet", size: 22, after: 80, keep: true),
        Style("SmallPrint", "Small print", size: 19, after: 120),
        Style("Point", "Point", after: 120, indent: 720, hanging: 360),
        Style("Part", "Part", after: 120, indent: 1080, hanging: 360),
        Style(BulletStyle, "List Bullet", after: 60, list: Bullets),
        Style("Question", "Question", before: 200, after: 80, keep: true, list: Questions),
        Style("Answer", "Answer", after: 60, keep: true, indent: QuestionIndent),
        Style("LastAnswer", "Last answer", after: 60, whole: true, indent: QuestionIndent),
        Style("NextDirection", "Next direction", bold: true, after: 60, keep: true, indent: QuestionIndent),
        Style("LastDirection", "Last direction", bold: true, after: 60, whole: true, indent: QuestionIndent),
        Style("Signature", "Signature line", before: 480, whole: true),
        Style(TableTextStyle, "Table text", size: 21, before: 40, after: 40),
        Style(TableHeadStyle, "Table head", size: 21, bold: true, before: 40, after: 40, keep: true),
        Style(AfterTableStyle, "After table", size: 8),
        Footer(),
        Table());

    public static Numbering Numbering() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "260" })) { LevelIndex = 0 }) { AbstractNumberId = Bullets },
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Number(QuestionIndent), Hanging = Number(QuestionIndent) })) { LevelIndex = 0 }) { AbstractNumberId = Questions },
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets },
        new NumberingInstance(new AbstractNumId { Val = Questions }) { NumberID = Questions });

    /// <summary>Compatibility with Word 2013 and later, without which Word opens the document in an older mode.</summary>
    public static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = Language });

    public static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 12240, Height = 15840 },
        new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 720, Footer = 720, Gutter = 0 });

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Type, HighAnsi = Type, EastAsia = Type, ComplexScript = Type },
            new FontSize { Val = "23" }, new FontSizeComplexScript { Val = "23" }, new Languages { Val = Language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto })));

    /// <param name="size">In half points; 0 for the size of running text.</param>
    /// <param name="before">Space above, in twips; so with <paramref name="after"/>.</param>
    /// <param name="keep">Whether the paragraph stays whole, and on the page of the next one.</param>
    /// <param name="whole">Whether it stays whole.</param>
    /// <param name="indent">How far the paragraph is set in, in twips.</param>
    /// <param name="hanging">How far its first line hangs out of that.</param>
    private static Style Style(
        string id, string name, int size = 0, bool bold = false, int before = 0, int after = 0, bool keep = false, bool whole = false, int outline = -1, int list = 0, int indent = 0, int hanging = 0, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keep) paragraph.Append(new KeepNext());
        if (keep || whole) paragraph.Append(new KeepLines());
        if (list > 0) paragraph.Append(new NumberingProperties(new NumberingId { Val = list }));
        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (indent > 0) paragraph.Append(new Indentation { Left = Number(indent), Hanging = hanging > 0 ? new StringValue(Number(hanging)) : null });
        if (outline >= 0) paragraph.Append(new OutlineLevel { Val = outline });
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = IsCustom(name) ? true : null };
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph);
        if (bold || size > 0) style.Append(RunLook(size, bold));
        return style;
    }

    private static StyleRunProperties RunLook(int size, bool bold)
    {
        var look = new StyleRunProperties();
        if (bold) look.Append(new Bold(), new BoldComplexScript());
        if (size > 0) look.Append(new FontSize { Val = Number(size) }, new FontSizeComplexScript { Val = Number(size) });
        return look;
    }

    private static Style Footer() => new(
        new StyleName { Val = "footer" }, new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })), RunLook(18, bold: false))
    { Type = StyleValues.Paragraph, StyleId = FooterStyle };

    /// <summary>Thin lines between rows, none between columns.</summary>
    private static Style Table() => new(
        new StyleName { Val = TableStyle },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = Rule }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Rule },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Rule }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 160, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = TableStyle, CustomStyle = true };

    private static bool IsCustom(string name) => name is "Summary" or "Quiet" or "Small print" or "Table text" or "Table head" or "After table" or "Point" or "Part"
        or "Question" or "Answer" or "Last answer" or "Next direction" or "Last direction" or "Signature line";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
