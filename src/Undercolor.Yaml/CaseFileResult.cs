using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>What reading a case file gives: the case, or everything that is wrong with the file.</summary>
public abstract record CaseFileResult
{
    private CaseFileResult() { }

    public abstract T Match<T>(Func<CaseFile, T> read, Func<EquatableArray<YamlError>, T> broken);

    public sealed record Read(CaseFile File) : CaseFileResult
    {
        public override T Match<T>(Func<CaseFile, T> read, Func<EquatableArray<YamlError>, T> broken) => read(File);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : CaseFileResult
    {
        public override T Match<T>(Func<CaseFile, T> read, Func<EquatableArray<YamlError>, T> broken) => broken(Errors);
    }
}
