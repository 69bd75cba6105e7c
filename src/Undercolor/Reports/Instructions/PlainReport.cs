using System.Text;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Text;

namespace Undercolor.Reports.Instructions;

/// <summary>Instructions in plain words: the words for the jury as text, Markdown and blocks; in JSON the element of each sentence and the notes as well.</summary>
public static class PlainReport
{
    /// <summary>The blocks of one instruction behind its title.</summary>
    public static IEnumerable<string> Blocks(PlainInstruction instruction) => instruction.Sentences.Select(s => s.Label switch
    {
        "" => s.Text,
        "and" => $"and: {s.Text}",
        _ => $"{s.Label} {s.Text}",
    });

    public static string Text(EquatableArray<PlainInstruction> all) => string.Join("\n", all.Where(i => !i.Sentences.IsEmpty).Select(i => $"{i.Mark}\n\n{i.Title}\n\n{string.Join("\n\n", Blocks(i))}\n"));

    public static string Markdown(EquatableArray<PlainInstruction> all) => string.Join("\n---\n\n", all.Where(i => !i.Sentences.IsEmpty).Select(i =>
        $"*{MarkdownText.Of(i.Mark)}*\n\n## {MarkdownText.Of(i.Title)}\n\n{string.Join("\n\n", Blocks(i).Select(InstructionReport.Block))}\n"));

    /// <summary>For standard error: what the judge has to know, with its authorities.</summary>
    public static IEnumerable<string> Notes(EquatableArray<PlainInstruction> all, Func<string, Authority?> authority) => all.SelectMany(i => i.Notes.Select(n =>
        VisibleText.Of($"Note to the judge ({i.Name}, {i.Claim}): {n.Says}{(n.Authorities.IsEmpty ? "" : $" {string.Join("; ", n.Authorities.Select(key => authority(key)?.FullCitation ?? key))}.")}")));

    public static string Json(EquatableArray<PlainInstruction> all, InstructionJson.Sources sources) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/plain-instruction/v1");
        InstructionJson.Provenance(json, sources, null);
        json.WriteList("texts", all, (j, i) =>
        {
            j.WriteString("defendant", i.Defendant);
            j.WriteString("name", i.Name);
            j.WriteString("claim", i.Claim);
            j.WriteString("right", i.Right);
            j.WriteString("mark", i.Mark);
            j.WriteString("title", i.Title);
            j.WriteStrings("theories", i.Theories);
            j.WriteList("sentences", i.Sentences, (s, sentence) =>
            {
                s.WriteString("element", sentence.Element);
                s.WriteString("label", sentence.Label);
                s.WriteString("text", sentence.Text);
                s.WriteStrings("authorities", sentence.Authorities);
            });
            j.WriteList("notes", i.Notes, (n, note) =>
            {
                n.WriteString("says", note.Says);
                n.WriteStrings("authorities", note.Authorities);
            });
        });
        json.WriteEndObject();
    });
}
