using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>A complaint or a case file, whichever the name says, read and checked.</summary>
/// <param name="description">Of the argument.</param>
internal sealed class PleadingInput(string description)
{
    private readonly Argument<string> _file = new("FILE") { Description = description };
    private readonly Option<string[]> _names = new("--defendant") { Description = "A defendant's name, where a complaint has no caption; repeatable." };
    private readonly ReadingOptions _reading = new();

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_names);
        _reading.AddTo(command);
    }

    public DocumentOptions Documents(ParseResult result) => _reading.Documents(result);

    /// <param name="use">Given what was read, the case file where it was one, and the options by which it was checked.</param>
    /// <returns>The exit code.</returns>
    public int Read(ParseResult result, Func<CheckResult, CaseFile?, CheckOptions, int> use) => Read(result.GetValue(_file)!, result, use);

    /// <inheritdoc cref="Read(ParseResult, Func{CheckResult, CaseFile?, CheckOptions, int})"/>
    /// <param name="path">Of a file that another argument names.</param>
    public int Read(string path, ParseResult result, Func<CheckResult, CaseFile?, CheckOptions, int> use)
    {
        var io = result.InvocationConfiguration;
        var check = _reading.Law(result) with { Names = new((result.GetValue(_names) ?? []).ToEquatableArray(), []) };
        return CaseFiles.IsOne(path)
            ? CaseFiles.Read(path).Match(file => use(Engine.Workbench.Check(file, check, Engine.Tool), file, check), errors => CaseFiles.Tell(errors, io))
            : DocumentReader.Read(path, _reading.Documents(result)).Match(source => use(Engine.Workbench.Check(source, check, Engine.Tool), null, check), fault =>
            {
                io.Error.WriteLine(VisibleText.Of(fault));
                return ExitCode.Unreadable;
            });
    }
}
