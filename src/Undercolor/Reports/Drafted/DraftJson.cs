using System.Text.Json;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Reports.Drafted;

/// <summary>A draft as JSON: for every sentence its words, its form and the keys of the case file that it came from. <c>schemas/draft.v1.json</c>.</summary>
public static class DraftJson
{
    public static string Show(Draft draft, string file)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (paper, numbers) = (draft.Paper, new PaperNumbers(draft.Paper));
        return JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "undercolor/draft/v1");
            json.WriteString("file", file);
            json.WriteString("title", paper.Title);
            json.WriteString("profile", paper.Profile.Id);
            json.WriteStartObject("caption");
            Sentence("court", paper.Caption.Court);
            if (!paper.Caption.Division.IsEmpty) Sentence("division", paper.Caption.Division);
            json.WriteList("plaintiffs", paper.Caption.Plaintiffs, Words);
            json.WriteList("defendants", paper.Caption.Defendants, Words);
            Sentence("number", paper.Caption.Number);
            json.WriteList("titles", paper.Caption.Titles, Words);
            json.WriteEndObject();
            json.WriteList("filer", paper.Filer, Words);
            json.WriteList("blocks", paper.Blocks, Block);
            json.WriteStrings("missing", paper.Gaps.Select(g => g.What).ToEquatableArray());
            json.WriteList("notes", draft.Notes, (j, note) =>
            {
                j.WriteWord("kind", note.Kind);
                j.WriteString("says", note.Says);
                j.WriteStrings("authorities", note.Authorities);
            });
            json.WriteEndObject();

            void Sentence(string name, PaperSentence sentence)
            {
                json.WriteStartObject(name);
                Words(json, sentence);
                json.WriteEndObject();
            }
        });

        void Block(Utf8JsonWriter json, PaperBlock block)
        {
            json.WriteString("kind", block.Match(_ => "heading", _ => "paragraph", _ => "count", _ => "prose", _ => "list", _ => "signature", _ => "table"));
            if (block is PaperBlock.Heading heading) json.WriteNumber("level", heading.Level);
            if (block is PaperBlock.Numbered numbered) Id(json, numbered.Id, numbers.OfParagraph(numbered.Id));
            if (block is PaperBlock.Count count) Id(json, count.Id, numbers.OfCount(count.Id));
            json.WriteList("sentences", block.Sentences, Words);
        }

        void Words(Utf8JsonWriter json, PaperSentence sentence)
        {
            json.WriteString("text", PaperText.Of(sentence, numbers));
            json.WriteString("form", sentence.Form);
            json.WriteStrings("keys", sentence.Keys);
            json.WriteStrings("missing", sentence.Pieces.OfType<Piece.Missing>().Select(m => m.What).ToEquatableArray());
            json.WriteStrings("refersTo", sentence.Pieces.OfType<Piece.Paragraphs>().SelectMany(p => p.Ids).Distinct().ToEquatableArray());
        }
    }

    private static void Id(Utf8JsonWriter json, string id, int number)
    {
        json.WriteString("id", id);
        json.WriteNumber("number", number);
    }
}
