using System.Text;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;

namespace Undercolor.Reports;

/// <summary><c>dump tree</c>: caption, headings and paragraphs, a line each.</summary>
public static class TreeDump
{
    public static string Text(ComplaintTree tree)
    {
        var text = new StringBuilder();
        foreach (var party in tree.Caption.Parties) text.Append(party.IsPlaintiff ? "plaintiff  " : "defendant  ").Append(party.Text.ReplaceLineEndings(" ")).Append('\n');
        var section = -1;
        foreach (var paragraph in tree.Paragraphs)
        {
            if (paragraph.Section != section)
            {
                section = paragraph.Section;
                text.Append("## ").Append(Words<SectionKind>.Of(tree.SectionOf(paragraph).Kind)).Append("  ").Append(tree.SectionOf(paragraph).Heading).Append('\n');
            }
            text.Append(paragraph.IsNumbered ? "¶ " : "").Append(paragraph.Number).Append("  ").Append(paragraph.Body.Of(tree.Text)).Append('\n');
        }
        return text.ToString();
    }
}

/// <summary><c>dump cast</c>: everybody whom the pleading names, a line each.</summary>
public static class CastDump
{
    public static string Text(Case @case)
    {
        var text = new StringBuilder();
        foreach (var person in @case.People)
            text.Append(person.IsDefendant ? "defendant " : person.IsPlaintiff ? "plaintiff " : "other     ").Append(person.Name)
                .Append(" | ").Append(Words<PartyKind>.Of(person.Kind)).Append(' ').Append(Words<Identified>.Of(person.Identified)).Append(' ').Append(Words<Capacity>.Of(person.Capacity))
                .Append(" | ").AppendJoin(", ", person.Functions.Select(Words<Function>.Of)).Append(" | ").Append(person.Role).Append('\n');
        return text.ToString();
    }
}
