using System.Text.Json;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Reports.Verdicts;

/// <summary>A verdict form as JSON: the keys of the form file, so that it can be read back.</summary>
public static class VerdictJson
{
    public static string Show(VerdictForm form) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", VerdictForm.Schema);
        json.WriteString("title", form.Title);
        json.WriteString("court", form.Court);
        json.WriteStrings("opening", form.Opening);
        json.WriteStartObject("plaintiffs");
        foreach (var plaintiff in form.Plaintiffs) json.WriteString(plaintiff.Id, plaintiff.Name);
        json.WriteEndObject();
        Named(json, "defendants", form.Defendants, d => d.Id, (j, d) =>
        {
            j.WriteString("name", d.Name);
            Bool(j, "body", d.IsBody);
            j.WriteWord("capacity", d.Capacity);
        });
        json.WriteStartObject("claims");
        foreach (var claim in form.Claims) json.WriteString(claim.Id, claim.Label);
        json.WriteEndObject();
        Named(json, "injuries", form.Injuries, i => i.Id, (j, injury) =>
        {
            j.WriteString("plaintiff", injury.Plaintiff);
            j.WriteString("what", injury.What);
            j.WriteStrings("claims", injury.Claims);
            Bool(j, "divisible", injury.IsDivisible);
        });
        Named(json, "theories", form.Theories, t => t.Id, (j, theory) =>
        {
            j.WriteString("label", theory.Label);
            j.WriteWord("needs", theory.Needs);
        });
        json.WriteList("questions", form.Questions, Question);
        json.WriteEndObject();
    });

    private static void Question(Utf8JsonWriter json, VerdictQuestion question)
    {
        json.WriteString("id", question.Id);
        json.WriteWord("kind", question.Kind);
        json.WriteWord("finding", question.Finding);
        foreach (var (key, value) in ((string, string)[])[("heading", question.Heading), ("plaintiff", question.Plaintiff), ("claim", question.Claim), ("theory", question.Theory), ("element", question.Element), ("injury", question.Injury)])
            if (value.Length > 0) json.WriteString(key, value);
        json.WriteStrings("defendants", question.Defendants);
        if (question.OnlyIf is { } guard) json.WriteString("only-if", ConditionText.Write(guard));
        if (question.Otherwise is { } otherwise) json.WriteString("otherwise", Target(otherwise));
        json.WriteString("text", question.Text);
        if (question.Options.Any())
            json.WriteList("options", question.Options, (j, option) =>
            {
                j.WriteString("person", option.Person);
                if (option.OnlyIf is { } only) j.WriteString("only-if", ConditionText.Write(only));
            });
        json.WriteList("jumps", question.Jumps, (j, jump) =>
        {
            j.WriteWord("on", jump.On);
            j.WriteString("to", Target(jump.To));
        });
        json.WriteStrings("authorities", question.Authorities);
    }

    private static void Named<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Func<T, string> id, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        foreach (var item in items)
        {
            json.WriteStartObject(id(item));
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Bool(Utf8JsonWriter json, string name, bool value)
    {
        if (value) json.WriteBoolean(name, value);
    }

    private static string Target(string id) => id.Length == 0 ? "end" : id;
}
