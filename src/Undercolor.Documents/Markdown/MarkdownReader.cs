using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Markdown;

/// <summary>Markdown as blocks of plain text: marks of emphasis and links are taken off, numbers of lists stay as written.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    public static SourceDocument Read(Input input)
    {
        var decoded = DecodedText.Of(input);
        var lines = new MarkdownLines(decoded.Text);
        foreach (var block in Parse(input, decoded.Text)) Visit(block, lines, new(LineRole.Body, 0));
        return input.Document(SourceFormat.Markdown, lines.Lines, null, decoded.Note is { } note ? [note] : []);
    }

    private static MarkdownDocument Parse(Input input, string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            throw input.Refuse("nests its Markdown too deeply to be read.");
        }
    }

    private static void Visit(Block block, MarkdownLines lines, Place place)
    {
        switch (block)
        {
            case HeadingBlock heading: lines.Add(heading, new(LineRole.Heading, heading.Level)); break;
            case HtmlBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock: break;
            case CodeBlock code: lines.AddVerbatim(code, place); break;
            case LeafBlock leaf: lines.Add(leaf, place); break;
            case ListBlock list: VisitList(list, lines, place); break;
            case TableCell cell: VisitAll(cell, lines, new(LineRole.TableCell, 0)); break;
            case ContainerBlock container: VisitAll(container, lines, place); break;
        }
    }

    private static void VisitAll(ContainerBlock container, MarkdownLines lines, Place place)
    {
        foreach (var child in container) Visit(child, lines, place);
    }

    private static void VisitList(ListBlock list, MarkdownLines lines, Place place)
    {
        var level = place.Role == LineRole.ListItem ? place.Level + 1 : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (list.IsOrdered) lines.Number(item);
            VisitAll(item, lines, new(LineRole.ListItem, level));
        }
    }
}

/// <summary>What a block is for, by the blocks around it.</summary>
internal readonly record struct Place(LineRole Role, int Level);
