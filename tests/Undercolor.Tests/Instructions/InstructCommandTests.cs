using System.IO.Compression;
using System.Text.Json;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>The command, its formats, its sentences and its exit codes.</summary>
public sealed class InstructCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("undercolor-instruct-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Case => Path.Combine(Models.Folder, "case.yaml");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Simple => Write("model.txt", "4.1 A Claim\n\nThe defendant [name of defendant] [act[s]] [failure to act]. The color was [red] [green].\n\nComment\n\nIt should be used only for a supervisor.\n");

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    [Fact]
    public void The_questions_have_the_shape_of_the_contract()
    {
        var (exit, output, _) = Run("instruct", "--model", Simple, "--questions", "--format", "json");
        Assert.Equal(0, exit);
        var questions = JsonDocument.Parse(output).RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.Equal(["placeholder", "alternatives", "suffix", "alternatives"], questions.Select(q => q.GetProperty("kind").GetString()));
        Assert.Equal(["case", "case", "case", "ask"], questions.Select(q => q.GetProperty("answeredBy").GetString()));
        Assert.All(questions, q => Assert.Equal(["kind", "text", "options", "start", "end", "answeredBy"], q.EnumerateObject().Select(p => p.Name)));
        var text = Run("dump", "text", Simple).Output;
        Assert.All(questions, q => Assert.Equal(q.GetProperty("text").GetString(), text[q.GetProperty("start").GetInt32()..q.GetProperty("end").GetInt32()]));
        Assert.Equal(["red", "green"], questions[3].GetProperty("options").EnumerateArray().Select(o => o.GetString()));
    }

    [Fact]
    public void A_missing_answer_is_a_line_and_exit_1_and_an_answer_fills_it()
    {
        var missing = Run("instruct", "--model", Simple, Case, "--defendant", "finch");
        Assert.Equal((1, "", 1), (missing.Exit, missing.Output, missing.Error.Count(c => c == '\n')));
        Assert.Contains("model.txt(3,76): [red] [green] has no answer for Officer Alder Finch", missing.Error, StringComparison.Ordinal);
        var filled = Run("instruct", "--model", Simple, Case, "--defendant", "finch", "--answers", Write("a.json", "{\"answers\": {\"[red] [green]\": \"red\"}}"));
        Assert.Equal((0, "4.1 A Claim\n\nThe defendant Officer Alder Finch acts. The color was red.\n"), (filled.Exit, filled.Output));
        Assert.Contains("Check (not-raised)", filled.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_format_is_written()
    {
        string[] arguments = ["instruct", "--model", Simple, Case, "--defendant", "finch", "--defendant", "vale", "--answers", Write("a.yaml", "answers: { \"[red] [green]\": green }")];
        Assert.Contains("=== Officer Juniper Vale (c1) ===", Run(arguments).Output, StringComparison.Ordinal);
        Assert.Contains("## 4.1 A Claim", Run([.. arguments, "--format", "md"]).Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Output).RootElement;
        Assert.Empty(JsonSchema.Parse(Schemas.Text("instruction")).Check(json));
        Assert.Equal(64, json.GetProperty("provenance").GetProperty("model").GetProperty("sha256").GetString()!.Length);
        Assert.Equal(2, json.GetProperty("texts").GetArrayLength());
        var docx = Path.Combine(_folder, "out.docx");
        Assert.Equal(0, Run([.. arguments, "--format", "docx", "-o", docx]).Exit);
        using var zip = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("The color was green.", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(2, Run([.. arguments, "--format", "docx"]).Exit);
        Assert.Equal(2, Run([.. arguments, "--format", "docx", "-o", docx]).Exit);
    }

    [Fact]
    public void Without_a_model_the_elements_are_told_in_plain_words()
    {
        var (exit, output, error) = Run("instruct", Case);
        Assert.Equal(0, exit);
        Assert.StartsWith("Draft in plain words. This is not a court's model instruction.\n", output, StringComparison.Ordinal);
        Assert.Contains("Note to the judge (Officer Juniper Vale, c1)", error, StringComparison.Ordinal);
        Assert.Contains("## ", Run("instruct", Case, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Empty(JsonSchema.Parse(Schemas.Text("plain-instruction")).Check(JsonDocument.Parse(Run("instruct", Case, "--format", "json").Output).RootElement));
        Assert.Equal(0, Run("instruct", Case, "--format", "docx", "-o", Path.Combine(_folder, "plain.docx")).Exit);
        Assert.Equal(2, Run("instruct", Case, "--defendant", "nobody").Exit);
    }

    [Fact]
    public void Faults_are_sentences_with_their_place_and_an_exit_code()
    {
        var broken = Write("broken.txt", "\n\n  One line.\n\n   You decide [whether it was so.\n");
        Assert.Equal((3, "", "broken.txt(5,15): error: This '[' is never closed; add the ']' that belongs to it, or take it out.\n"), Run("instruct", "--model", broken, Case));
        Assert.Equal(3, Run("instruct", "--model", Path.Combine(_folder, "none.txt"), Case).Exit);
        Assert.Equal(3, Run("instruct", "--model", Simple, Path.Combine(_folder, "none.yaml")).Exit);
        Assert.Equal(3, Run("instruct", "--model", Simple, Case, "--answers", Path.Combine(_folder, "none.yaml")).Exit);
        var wrong = Run("instruct", "--model", Simple, Case, "--answers", Write("w.yaml", "answers:\n  \"[red] [green]\": blue\n"));
        Assert.Equal((3, "w.yaml(2,3): error: 'blue' is no answer to [red] [green]; the answers are 'red', 'green'.\n"), (wrong.Exit, wrong.Error));
        Assert.Equal(2, Run("instruct", "--model", Simple, Case, "--defendant", "nobody").Exit);
        Assert.Equal(2, Run("instruct", "--model", Simple).Exit);
        Assert.Equal(2, Run("instruct", "--questions").Exit);
        Assert.Equal(2, Run("instruct", "--model", Simple, Case, "--together", "--each").Exit);
        Assert.Equal(2, Run("instruct", Case, "--ask").Exit);
    }
}
