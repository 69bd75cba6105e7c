using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>What reading a file gives: what it holds, or everything that is wrong with it.</summary>
public abstract record Bound<T>
{
    private Bound() { }

    public abstract TResult Match<TResult>(Func<T, TResult> read, Func<EquatableArray<YamlError>, TResult> broken);

    public sealed record Read(T Value) : Bound<T>
    {
        public override TResult Match<TResult>(Func<T, TResult> read, Func<EquatableArray<YamlError>, TResult> broken) => read(Value);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : Bound<T>
    {
        public override TResult Match<TResult>(Func<T, TResult> read, Func<EquatableArray<YamlError>, TResult> broken) => broken(Errors);
    }
}
