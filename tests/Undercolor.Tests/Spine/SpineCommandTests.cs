using System.Text.Json;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Spine;

/// <summary><c>case spine</c> over papers as a user calls it.</summary>
public sealed class SpineCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-spine-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private static readonly string s_case = Path.Combine(RepositoryPacks.Root, "cases", "mill-road", "case.yaml");

    [Fact]
    public void Text_and_Markdown_and_JSON_show_each_element()
    {
        Assert.Contains("rivera · vale · excessive-force", Run("case", "spine", s_case).Output, StringComparison.Ordinal);
        Assert.Contains("A gap of the case.", Run("case", "spine", s_case).Output, StringComparison.Ordinal);
        Assert.Contains("| Cell | Element | Paragraph | Request | Instruction | Question |", Run("case", "spine", s_case, "--format", "md").Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Run("case", "spine", s_case, "--format", "json").Output).RootElement;
        Assert.Empty(JsonSchema.Parse(Schemas.Text("spine")).Check(json));
        Assert.NotEmpty(json.GetProperty("elements").EnumerateArray());
    }

    [Fact]
    public void A_question_that_is_gone_from_a_form_is_named()
    {
        Assert.Equal(0, Run("verdict", "form", s_case, "--format", "yaml", "-o", At("form.yaml")).Exit);
        Assert.Equal(Breaks(), Breaks("--verdict", At("form.yaml")));
        var lines = File.ReadAllText(At("form.yaml"));
        File.WriteAllText(At("other.yaml"), lines.Replace("element: failure-to-intervene/presence", "element: failure-to-intervene/inaction", StringComparison.Ordinal));
        Assert.Contains(Breaks("--verdict", At("other.yaml")).Except(Breaks()), b => b.Contains("failure-to-intervene/presence", StringComparison.Ordinal) && b.Contains("no question asks it", StringComparison.Ordinal));
        Assert.Equal(3, Run("case", "spine", s_case, "--verdict", At("absent.yaml")).Exit);
    }

    [Fact]
    public void What_a_complaint_of_somebody_else_leaves_out_is_named()
    {
        Assert.Equal(0, Run("draft", "complaint", s_case, "-o", At("complaint.docx")).Exit);
        Assert.DoesNotContain(Breaks("--complaint", At("complaint.docx")), b => b.Contains("direct/own-act of excessive-force against ruiz", StringComparison.Ordinal));
        File.WriteAllText(At("short.txt"), "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nANA RIVERA, Plaintiff, v. OFFICER DANA RUIZ, Defendant.\n\nCOMPLAINT\n\n1. The plaintiff lives in Millbrook.\n");
        Assert.Contains(Breaks("--complaint", At("short.txt")), b => b.Contains("direct/own-act of excessive-force against ruiz", StringComparison.Ordinal) && b.Contains("no paragraph pleads it", StringComparison.Ordinal));
        Assert.Equal(3, Run("case", "spine", s_case, "--complaint", At("absent.txt")).Exit);
    }

    private static List<string> Breaks(params string[] options) =>
        [.. JsonDocument.Parse(Run(["case", "spine", s_case, "--format", "json", .. options]).Output).RootElement.GetProperty("breaks").EnumerateArray().Select(b => b.GetProperty("says").GetString()!)];
}
