using Undercolor.Reports.Cited;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>A table of authorities as a Word document.</summary>
public static class AuthoritiesDocument
{
    public static WordFile Of(TableOfAuthorities table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var title = $"Table of authorities of {table.Document}";
        return new(title, title,
        [
            new WordBlock.Words("Table of authorities", WordRole.Title),
            .. table.Groups.SelectMany(group => (WordBlock[])
            [
                new WordBlock.Heading(1, group.Key),
                new WordBlock.Table($"{group.Key} that the paper cites, with the {(table.PlaceName == "Pages" ? "pages" : "paragraphs")} where they are cited", ["Authority", table.PlaceName], [78, 22],
                    group.Value.Select(entry => (EquatableArray<string>)[entry.Printed, entry.Places]).ToEquatableArray()),
            ]),
            new WordBlock.Words(CiteReport.Note, WordRole.SmallPrint),
        ]);
    }
}
