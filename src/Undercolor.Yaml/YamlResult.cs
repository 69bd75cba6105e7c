using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>What reading a YAML text gives: its tree, or everything that is wrong with it.</summary>
public abstract record YamlResult
{
    private YamlResult() { }

    public abstract T Match<T>(Func<DataNode, T> tree, Func<EquatableArray<YamlError>, T> broken);

    /// <param name="Root">Every node knows its line and column.</param>
    public sealed record Tree(DataNode Root) : YamlResult
    {
        public override T Match<T>(Func<DataNode, T> tree, Func<EquatableArray<YamlError>, T> broken) => tree(Root);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : YamlResult
    {
        public override T Match<T>(Func<DataNode, T> tree, Func<EquatableArray<YamlError>, T> broken) => broken(Errors);
    }
}
