using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Reads verdict forms and answers from disk.</summary>
internal static class VerdictFiles
{
    public static Bound<VerdictForm> Form(string path) => Read(path, VerdictFormReader.Limits, "a verdict form", (text, name) => VerdictFormReader.Read(text, name, Engine.Workbench.Library.Tables.Verdict));

    public static Bound<VerdictAnswers> Answers(string path, VerdictForm form) => Read(path, VerdictAnswersReader.Limits, "a file of answers", (text, name) => VerdictAnswersReader.Read(text, name, form));

    private static Bound<T> Read<T>(string path, YamlLimits limits, string what, Func<string, string, Bound<T>> read)
    {
        var name = Path.GetFileName(path);
        return SmallFile.Read(path, limits.Bytes, what, (text, _) => read(text, name), sentence => new Bound<T>.Broken([new(name, 1, 1, sentence)]));
    }
}
