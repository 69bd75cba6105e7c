using Undercolor.Cli.Verbs;
using Undercolor.Reports;

namespace Undercolor.Cli;

/// <summary>Renders outcomes in the chosen format, to standard output or a file.</summary>
internal static class ReportWriter
{
    public static void Write(List<FileOutcome> outcomes, string format, string? path)
    {
        var text = format switch
        {
            "json" => Json(outcomes),
            "jsonl" => string.Concat(outcomes.Where(o => o.Result is not null).Select(o => JsonReport.One(o.Result!.Assessment, indented: false))),
            _ => string.Concat(outcomes.Where(o => o.Result is not null).Select(o => string.Concat(o.Result!.Assessment.Defendants.Select(d => $"{d.Name}: {d.Ruling} {string.Join(',', d.Reasons)}\n")))),
        };
        if (path is null) Console.Out.Write(text);
        else File.WriteAllText(path, text);
    }

    private static string Json(List<FileOutcome> outcomes) =>
        outcomes is [{ Result: { } only }]
            ? JsonReport.One(only.Assessment)
            : $"[\n{string.Join(",\n", outcomes.Where(o => o.Result is not null).Select(o => JsonReport.One(o.Result!.Assessment).TrimEnd('\n')))}\n]\n";
}
