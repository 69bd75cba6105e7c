namespace Undercolor.Yaml;

/// <summary>One fault of a YAML file, with the way to mend it.</summary>
/// <param name="File">The name that the caller gave; never opened.</param>
/// <param name="Line">One-based.</param>
/// <param name="Column">One-based, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and what to do, in whole sentences.</param>
public sealed record YamlError(string File, int Line, int Column, string Message)
{
    /// <summary>As compilers print it, so that editors can jump to the place.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error: {Message}";
}
