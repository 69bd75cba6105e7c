namespace Undercolor.Cli;

/// <summary>The exit codes of every verb; documented in docs/commands.md.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Unreadable = 3;
    public const int Internal = 4;
}
