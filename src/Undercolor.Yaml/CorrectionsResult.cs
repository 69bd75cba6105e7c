using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>What reading a corrections file gives: all that was filled in, or everything that is wrong with it.</summary>
public abstract record CorrectionsResult
{
    private CorrectionsResult() { }

    public abstract T Match<T>(Func<Read, T> read, Func<EquatableArray<YamlError>, T> broken);

    /// <param name="Corrections">In the order of the file.</param>
    /// <param name="Open">How many entries nobody has filled in yet.</param>
    public sealed record Read(EquatableArray<Correction> Corrections, int Open) : CorrectionsResult
    {
        public override T Match<T>(Func<Read, T> read, Func<EquatableArray<YamlError>, T> broken) => read(this);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : CorrectionsResult
    {
        public override T Match<T>(Func<Read, T> read, Func<EquatableArray<YamlError>, T> broken) => broken(Errors);
    }
}
