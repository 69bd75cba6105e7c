namespace Undercolor.Fuzz;

/// <summary>The folders of one target.</summary>
/// <param name="Checked">The corpus in the repository.</param>
/// <param name="Root">Where this machine keeps its own finds.</param>
internal sealed record Workplace(string Checked, string Root, string Target)
{
    /// <summary>The exit code of a session whose input would not end.</summary>
    public const int HangExit = 77;

    public string Found => Path.Combine(Root, "found", Target);
    public string Findings => Path.Combine(Root, "findings", Target);
    public string Slowest => Path.Combine(Root, "slowest", Target);

    public string Blocks => Path.Combine(Root, "blocks", Target);
    public string Repository => Path.GetFullPath(Path.Combine(Checked, "..", "..", ".."));

    /// <summary>The input that is being tried.</summary>
    public string Current => Path.Combine(Root, "current", Target);
}
