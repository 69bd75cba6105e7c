using System.Diagnostics;
using Undercolor.Causation.Equations;
using Undercolor.Causation.Questions;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>Answers questions about models, a line each, in their order.</summary>
internal static class CauseQuestions
{
    /// <summary>A quick question is asked again, so that the time told is that of a program that has run for a while.</summary>
    private const int MostRuns = 40;
    private static readonly TimeSpan s_runsTogether = TimeSpan.FromMilliseconds(4);

    /// <returns>3 where a line could not be read; the others are answered all the same.</returns>
    public static int Answer(TextReader lines, TextWriter output)
    {
        var exit = ExitCode.Clean;
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (id, question, fault) = CauseQuestionReader.Read(line);
            if (question is null) exit = ExitCode.Unreadable;
            output.Write(question is null ? CauseAnswerJson.Refused(id, fault) : question.Cause is null ? CauseAnswerJson.All(question, question.All()) : Checked(question));
        }
        return exit;
    }

    private static string Checked(CauseQuestion question)
    {
        var (answer, least) = Timed(question);
        for (var (run, all) = (1, least); run < MostRuns && all < s_runsTogether; run++)
        {
            var (_, time) = Timed(question);
            (least, all) = (time < least ? time : least, all + time);
        }
        return CauseAnswerJson.Check(question, answer, question.IsNess(), least);
    }

    private static (CauseAnswer Answer, TimeSpan Time) Timed(CauseQuestion question)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = question.Check();
        return (answer, Stopwatch.GetElapsedTime(start));
    }
}
