using System.Text;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Reads verdict forms and answers from disk.</summary>
internal static class VerdictFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Bound<VerdictForm> Form(string path) => Read(path, VerdictFormReader.Limits, (text, name) => VerdictFormReader.Read(text, name, Engine.Workbench.Library.Tables.Verdict));

    public static Bound<VerdictAnswers> Answers(string path, VerdictForm form) => Read(path, VerdictAnswersReader.Limits, (text, name) => VerdictAnswersReader.Read(text, name, form));

    private static Bound<T> Read<T>(string path, YamlLimits limits, Func<string, string, Bound<T>> read)
    {
        var name = Path.GetFileName(path);
        return TextOf(path, limits.Bytes, out var fault) is { } text ? read(text, name) : new Bound<T>.Broken([new(name, 1, 1, fault)]);
    }

    /// <summary>Null where the file cannot be read; a file over the limit is never loaded.</summary>
    private static string? TextOf(string path, int mostBytes, out string fault)
    {
        fault = "";
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) fault = "This is a folder, not a file.";
            else if (!file.Exists) fault = "The file does not exist.";
            else if (file.Length > mostBytes) fault = FormattableString.Invariant($"The file has {file.Length} bytes; at most {mostBytes} are read.");
            else return s_strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            fault = "The file is not UTF-8 text. Save it as UTF-8.";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            fault = $"The file cannot be read: {unreadable.Message}";
        }
        return null;
    }
}
