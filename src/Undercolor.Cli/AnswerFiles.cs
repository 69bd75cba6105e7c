using System.Security.Cryptography;
using System.Text;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Answers to the brackets of a model: read from a file, or asked for.</summary>
internal static class AnswerFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Null for no file.</param>
    public static T Read<T>(string? path, Func<AnswerSheet, T> read, Func<IEnumerable<string>, T> broken)
    {
        if (path is null) return read(AnswerSheet.None);
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return broken([$"{path} does not exist; --answers names a file of answers."]);
            if (file.Length > AnswersReader.Limits.Bytes) return broken([FormattableString.Invariant($"{name} has {file.Length} bytes; a file of answers has at most {AnswersReader.Limits.Bytes}.")]);
            var bytes = File.ReadAllBytes(path);
            return AnswersReader.Read(s_strict.GetString(bytes), name, Convert.ToHexStringLower(SHA256.HashData(bytes)), read, errors => broken(errors.Select(e => VisibleText.Of(e.ToString()))));
        }
        catch (DecoderFallbackException)
        {
            return broken([$"{name} is not UTF-8 text. Save it as UTF-8."]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return broken([$"{path} cannot be read: {fault.Message}"]);
        }
    }

    /// <summary>Asks each question once, whoever it is for.</summary>
    /// <returns>Null where the input ends before all is answered.</returns>
    public static EquatableArray<GivenAnswer>? Ask(EquatableArray<OpenQuestion> open, TextWriter error, TextReader input)
    {
        var answers = new List<GivenAnswer>();
        foreach (var question in open.Select(o => o.Question).Distinct())
        {
            error.WriteLine(Reports.VisibleText.Of($"{question.Text} {(question.Kind == QuestionKind.Placeholder ? "" : $"({string.Join(" | ", question.Options.Select(o => o.Length == 0 ? "no ending" : o))})")}"));
            if (input.ReadLine() is not { } line) return null;
            answers.Add(new(question.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), [question.Kind == QuestionKind.Suffix && line.Trim() == "no ending" ? "" : line], "", 0, 0));
        }
        return answers.ToEquatableArray();
    }
}
