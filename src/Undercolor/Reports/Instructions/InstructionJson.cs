using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Reports.Instructions;

/// <summary>Jury texts with whence each word comes, as <c>schemas/instruction.v1.json</c> says.</summary>
public static class InstructionJson
{
    /// <param name="CaseFile">Name and hash of the case file.</param>
    /// <param name="Answers">Of the file of answers; null where there is none.</param>
    public sealed record Sources(string Tool, string Packs, string AsOf, (string Name, string Sha256) CaseFile, (string Name, string Sha256)? Answers);

    public static string Of(InstructionSet set, Sources sources) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/instruction/v1");
        Provenance(json, sources, model =>
        {
            var source = set.Model.Clean.Source;
            model.WriteString("name", source.Name);
            model.WriteString("sha256", source.Sha256);
        });
        json.WriteList("parts", set.Model.Parts, (j, part) =>
        {
            j.WriteWord("kind", part.Kind);
            Span(j, part.Span);
        });
        json.WriteList("dropped", set.Model.Dropped, (j, dropped) =>
        {
            j.WriteString("name", dropped.Name);
            Span(j, dropped.Span);
        });
        json.WriteStrings("notes", set.Notes);
        json.WriteList("texts", set.Texts, Jury);
        json.WriteList("checks", set.Checks, Check);
        json.WriteEndObject();
    });

    internal static void Provenance(Utf8JsonWriter json, Sources sources, Action<Utf8JsonWriter>? model)
    {
        json.WriteStartObject("provenance");
        json.WriteString("tool", sources.Tool);
        json.WriteString("packs", sources.Packs);
        json.WriteString("asOf", sources.AsOf);
        if (model is null) json.WriteNull("model");
        else
        {
            json.WriteStartObject("model");
            model(json);
            json.WriteEndObject();
        }
        File(json, "caseFile", sources.CaseFile);
        if (sources.Answers is { } answers) File(json, "answers", answers);
        else json.WriteNull("answers");
        json.WriteEndObject();
    }

    private static void File(Utf8JsonWriter json, string key, (string Name, string Sha256) file)
    {
        json.WriteStartObject(key);
        json.WriteString("name", file.Name);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }

    private static void Jury(Utf8JsonWriter json, JuryText text)
    {
        json.WriteStrings("defendants", text.Defendants);
        json.WriteStrings("names", text.Names);
        json.WriteStrings("claims", text.Claims);
        json.WriteString("heading", text.Heading);
        json.WriteString("text", text.Body);
        json.WriteNumber("fixedWords", text.FixedWords);
        json.WriteList("pieces", text.Pieces, (j, piece) =>
        {
            j.WriteWord("kind", piece.Kind);
            j.WriteString("text", piece.Text);
        });
        json.WriteList("choices", text.Decisions, Choice);
    }

    private static void Choice(Utf8JsonWriter json, Decision decision)
    {
        json.WriteWord("kind", decision.Question.Kind);
        json.WriteString("bracket", decision.Question.Text);
        Span(json, decision.Question.Span);
        json.WriteStrings("chosen", decision.Question.Kind == QuestionKind.Placeholder ? decision.Words : decision.Options.Select(o => decision.Question.Options[o]).ToEquatableArray());
        json.WriteString("joined", decision.Options.Count > 1 ? decision.Join.Length > 0 ? decision.Join : "or" : "");
        json.WriteString("by", InstructionNotes.By(decision.By));
        json.WriteString("why", decision.Why);
        json.WriteStrings("from", decision.From);
    }

    internal static void Check(Utf8JsonWriter json, InstructionCheck check)
    {
        json.WriteWord("kind", check.Kind);
        json.WriteWord("status", check.Status);
        json.WriteString("says", check.Says);
        json.WriteNumberOrNull("start", check.Span?.Start);
        json.WriteNumberOrNull("end", check.Span?.End);
        json.WriteString("quote", check.Quote);
        json.WriteStrings("defendants", check.Defendants);
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
