using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undercolor.Documents;

namespace Undercolor.Cli;

/// <summary>What <c>doctor</c> says: versions, and each optional program with what is lost without it.</summary>
internal sealed record DoctorReport(string Tool, string Packs, string AsOf, IReadOnlyList<ProgramState> Programs)
{
    public string Text()
    {
        var text = new StringBuilder($"undercolor  {Tool}\npacks       {Packs}, law as of {AsOf}\n\n");
        foreach (var state in Programs) text.Append(Line(state));
        return text.ToString();
    }

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Line(ProgramState state)
    {
        var (name, package) = (state.Program.Name.PadRight(10), state.Program.Package);
        return state.IsFound
            ? $"{name}  found    {(state.Version.Length > 0 ? state.Version : "version not told")} ({package})\n"
            : $"{name}  missing  {package}. {state.Program.Without}\n";
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/doctor/v1");
        json.WriteString("tool", Tool);
        json.WriteString("packs", Packs);
        json.WriteString("asOf", AsOf);
        json.WriteStartArray("programs");
        foreach (var state in Programs) Write(json, state);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProgramState state)
    {
        json.WriteStartObject();
        json.WriteString("name", state.Program.Name);
        json.WriteString("package", state.Program.Package);
        json.WriteBoolean("found", state.IsFound);
        json.WriteString("version", state.Version.Length > 0 ? state.Version : null);
        json.WriteString("without", state.Program.Without);
        json.WriteEndObject();
    }
}
