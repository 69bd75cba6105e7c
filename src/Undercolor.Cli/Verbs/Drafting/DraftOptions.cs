using System.CommandLine;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary>What every verb that drafts a paper asks: the format, the place, and what to do about identifiers.</summary>
internal sealed class DraftOptions
{
    private readonly Option<string?> _format;
    private readonly Option<bool> _explain = new("--explain") { Description = "md: under each sentence the form and the keys of the case file that it came from (json always has them)." };
    private readonly Option<bool> _redact = new("--redact") { Description = "Put the last four digits, the year or the initials where the file has an identifier that a filing may not show." };
    private readonly Option<string?> _output = OutputFile.Option();
    private readonly string[] _formats;

    /// <param name="formats">The last is the one where nothing tells another.</param>
    public DraftOptions(params string[] formats)
    {
        _formats = formats;
        _format = new("--format") { Description = $"{string.Join(", ", formats)}; read from the name after -o where it is left out, else {formats[^1]}" };
        _format.Accept(formats);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_format, _output, _explain, _redact]) command.Add(option);
        command.Validators.Add(given =>
        {
            if (FormatOf(given.GetValue(_format), given.GetValue(_output)) is "docx" or "pdf" && given.GetValue(_output) is null) given.AddError("A DOCX or a PDF is written to a file: add -o FILE.");
        });
    }

    public string Format(ParseResult result) => FormatOf(result.GetValue(_format), result.GetValue(_output));

    public string? Path(ParseResult result) => result.GetValue(_output);

    public bool Explains(ParseResult result) => result.GetValue(_explain);

    public bool Redacts(ParseResult result) => result.GetValue(_redact);

    private string FormatOf(string? given, string? path) =>
        given ?? (System.IO.Path.GetExtension(path ?? "").ToLowerInvariant().TrimStart('.') is var ending && _formats.Contains(ending) ? ending : _formats[^1]);
}
