using System.Security.Cryptography;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Answers to the brackets of a model: read from a file, or asked for.</summary>
internal static class AnswerFiles
{
    /// <param name="path">Null for no file.</param>
    public static T Read<T>(string? path, Func<AnswerSheet, T> read, Func<IEnumerable<string>, T> broken)
    {
        if (path is null) return read(AnswerSheet.None);
        var name = Path.GetFileName(path);
        return SmallFile.Read(path, AnswersReader.Limits.Bytes, "a file of answers",
            (text, bytes) => AnswersReader.Read(text, name, Convert.ToHexStringLower(SHA256.HashData(bytes)), read, errors => broken(errors.Select(e => VisibleText.Of(e.ToString())))),
            sentence => broken([VisibleText.Of($"{name}: {sentence}")]));
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
