using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>One fault of a pack that is sound YAML but not what the engine expects.</summary>
/// <param name="File">The pack's path as given, for example <c>packs/courts/district</c>.</param>
/// <param name="Line">One-based; 0 when the pack came compiled.</param>
/// <param name="Column">One-based; 0 when the pack came compiled.</param>
/// <param name="Message">What is wrong and what to do, in whole sentences.</param>
public sealed record PackError(string File, int Line, int Column, string Message)
{
    /// <summary>As compilers print it, so that editors can jump to the place.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error: {Message}";
}

/// <summary>Collects the faults of all packs while they are bound, so that a writer sees them all at once.</summary>
public sealed class PackErrors
{
    private readonly List<PackError> _found = [];

    /// <summary>In the order in which they were found.</summary>
    public EquatableArray<PackError> Found => _found.ToEquatableArray();

    public bool Any => _found.Count > 0;

    public void Add(string file, DataNode at, string message) => _found.Add(new(file, at.Line, at.Column, message));

    /// <summary>For packs that were checked when they were compiled, where a fault is ours and not the user's.</summary>
    /// <exception cref="FormatException">A fault was found; the message lists them all, a line each.</exception>
    public void ThrowIfAny()
    {
        if (Any) throw new FormatException(string.Join('\n', _found));
    }
}
