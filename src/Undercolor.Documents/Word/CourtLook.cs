using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Doctrine;

namespace Undercolor.Documents.Word;

/// <summary>The looks of a court paper: named styles, real lists, and the page that the court's profile asks for.</summary>
internal sealed class CourtLook(CourtProfile profile)
{
    public const string Body = "Normal", CourtName = "CourtName", CaptionText = "CaptionText", PaperTitle = "Title", Part = "Heading1", SubPart = "Heading2", CountHeading = "CountHeading",
        Numbered = "NumberedParagraph", Items = "LetteredItem", SignatureLine = "SignatureLine", Filer = "FilerLine", Footer = "Footer", LineNumber = "PleadingLine", CellHead = "CellHead";

    public const int ParagraphList = 1, CountList = 2, FirstItemList = 3;

    private const int PageWidth = 12240, PageHeight = 15840;

    public int TextWidth => PageWidth - profile.Margins.Left - profile.Margins.Right;

    /// <summary>The pitch of running text in twips; exact on pleading paper, so that text stands on the numbered lines.</summary>
    public int Pitch => profile.LineTwips > 0 ? profile.LineTwips : 480;

    private bool IsExact => profile.LineTwips > 0;

    public Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = profile.Typeface, HighAnsi = profile.Typeface, EastAsia = profile.Typeface, ComplexScript = profile.Typeface },
                new FontSize { Val = Number(profile.TypeSize) }, new FontSizeComplexScript { Val = Number(profile.TypeSize) }, new Languages { Val = DocxLook.Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        Style(Body, "Normal", new(Double: true, FirstLine: 720), isDefault: true),
        Style(CourtName, "Court name", new(Double: IsExact, Centered: true, Bold: true, Caps: true, After: IsExact ? 0 : 1)),
        Style(CaptionText, "Caption text", new()),
        Style(CellHead, "Cell head", new(Bold: true, Keep: true)),
        Style(PaperTitle, "Title", new(Centered: true, Bold: true, Keep: true)),
        Style(Part, "heading 1", new(Double: true, Centered: true, Bold: true, Keep: true, Outline: 0)),
        Style(SubPart, "heading 2", new(Double: true, Bold: true, Keep: true, Outline: 1)),
        Style(CountHeading, "Count heading", new(Double: true, Centered: true, Bold: true, Keep: true, Outline: 1, List: CountList)),
        Style(Numbered, "Numbered paragraph", new(Double: true, List: ParagraphList, FirstLine: 720)),
        Style(Items, "Lettered item", new(Double: true)),
        Style(SignatureLine, "Signature line", new(Keep: true, Left: 4320, Double: false)),
        Style(Filer, "Filer line", new()),
        Style(LineNumber, "Pleading line", new(Double: true, Right: true)),
        Style(Footer, "footer", new(Centered: true, Small: true)));

    /// <param name="itemLists">How many lettered lists the paper has; each begins with (a).</param>
    public static Numbering Numbering(int itemLists)
    {
        var numbering = new Numbering(
            List(ParagraphList, NumberFormatValues.Decimal, "%1.", Numbered, new Indentation { Left = "0", FirstLine = "720" }, LevelSuffixValues.Tab, tab: 1440),
            List(CountList, NumberFormatValues.CardinalText, "Count %1:", CountHeading, new Indentation { Left = "0", FirstLine = "0" }, LevelSuffixValues.Space, tab: 0),
            List(FirstItemList, NumberFormatValues.LowerLetter, "(%1)", null, new Indentation { Left = "1440", Hanging = "720" }, LevelSuffixValues.Tab, tab: 1440),
            Instance(ParagraphList, ParagraphList), Instance(CountList, CountList));
        for (var i = 0; i < itemLists; i++)
        {
            var instance = Instance(FirstItemList + i, FirstItemList);
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
            numbering.Append(instance);
        }
        return numbering;
    }

    public SectionProperties Page(string? header, string footer)
    {
        var page = new SectionProperties();
        if (header is not null) page.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = header });
        page.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = profile.Margins.Top, Bottom = profile.Margins.Bottom, Left = (uint)profile.Margins.Left, Right = (uint)profile.Margins.Right, Header = 480, Footer = 480, Gutter = 0 });
        if (profile.Layout == PaperLayout.Pleading)
            page.Append(new PageBorders(new LeftBorder { Val = BorderValues.Double, Size = 4, Space = 6, Color = "000000" }, new RightBorder { Val = BorderValues.Single, Size = 4, Space = 6, Color = "000000" }) { Display = PageBorderDisplayValues.AllPages, OffsetFrom = PageBorderOffsetValues.Text });
        return page;
    }

    /// <summary>Thin lines around every cell.</summary>
    public static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static AbstractNum List(int id, NumberFormatValues format, string text, string? style, Indentation indentation, LevelSuffixValues suffix, int tab)
    {
        var level = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = 0 };
        if (style is not null) level.Append(new ParagraphStyleIdInLevel { Val = style });
        level.Append(new LevelSuffix { Val = suffix }, new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left });
        var look = new PreviousParagraphProperties();
        if (tab > 0) look.Append(new Tabs(new TabStop { Val = TabStopValues.Number, Position = tab }));
        look.Append(indentation);
        level.Append(look);
        return new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id };
    }

    private static NumberingInstance Instance(int id, int list) => new(new AbstractNumId { Val = list }) { NumberID = id };

    /// <param name="After">Empty lines below, in lines of single text.</param>
    /// <param name="Left">Indentation in twips; so with <paramref name="FirstLine"/>.</param>
    private sealed record Look(
        bool Double = false, bool Centered = false, bool Right = false, bool Bold = false, bool Caps = false, bool Keep = false, bool Small = false, int Outline = -1, int List = 0, int After = 0, int Left = 0, int FirstLine = 0);

    private Style Style(string id, string name, Look look, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (look.Keep) paragraph.Append(new KeepNext(), new KeepLines());
        // On pleading paper a line that is held back would leave a numbered line empty, which is no harm.
        paragraph.Append(new WidowControl());
        if (look.List > 0) paragraph.Append(new NumberingProperties(new NumberingId { Val = look.List }));
        if (profile.IsLetter) look = look with { Double = false, Centered = false, FirstLine = 0, After = look.After + (look.Double ? 1 : 0) };
        var line = look.Double ? Pitch : IsExact ? Pitch / 2 : 240;
        paragraph.Append(new SpacingBetweenLines { Before = "0", After = Number(look.After * (IsExact ? Pitch / 2 : 240)), Line = Number(line), LineRule = IsExact ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto });
        if (!isDefault || look.FirstLine > 0) paragraph.Append(new Indentation { Left = Number(look.Left), FirstLine = Number(look.FirstLine) });
        paragraph.Append(new Justification { Val = look.Centered ? JustificationValues.Center : look.Right ? JustificationValues.Right : JustificationValues.Left });
        if (look.Outline >= 0) paragraph.Append(new OutlineLevel { Val = look.Outline });
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = IsCustom(id) ? true : null };
        if (!isDefault) style.Append(new BasedOn { Val = Body });
        if (look.List == 0 && look.Outline >= 0) style.Append(new NextParagraphStyle { Val = Numbered });
        style.Append(new PrimaryStyle(), paragraph);
        if (look.Bold || look.Small) style.Append(Letters(look));
        return style;
    }

    private static StyleRunProperties Letters(Look look)
    {
        var letters = new StyleRunProperties();
        if (look.Bold) letters.Append(new Bold(), new BoldComplexScript());
        if (look.Caps) letters.Append(new Caps());
        if (look.Small) letters.Append(new FontSize { Val = "20" }, new FontSizeComplexScript { Val = "20" });
        return letters;
    }

    private static bool IsCustom(string id) => id is not (Body or PaperTitle or Part or SubPart or Footer);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
