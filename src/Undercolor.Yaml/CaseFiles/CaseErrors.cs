using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Collects the faults of one case file.</summary>
internal sealed class CaseErrors(string file, int most)
{
    private readonly List<YamlError> _found = [];

    public bool Any => _found.Count > 0;

    /// <summary>In the order of the file.</summary>
    public EquatableArray<YamlError> Found => _found.OrderBy(e => e.Line).ThenBy(e => e.Column).Take(most).ToEquatableArray();

    public void Add(DataNode at, string message) => Add(at.Line, at.Column, message);

    public void Add(int line, int column, string message) => _found.Add(new(file, Math.Max(1, line), Math.Max(1, column), message));
}
