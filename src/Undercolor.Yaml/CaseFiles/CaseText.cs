using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>The file that is bound: its text, the ids that it defines, and its faults.</summary>
internal sealed partial class CaseText
{
    private readonly Dictionary<string, (IdKind Kind, int Line)> _ids = new(StringComparer.Ordinal);

    public CaseText(string file, string name, CaseTerms terms, CaseErrors errors) => (File, Name, Terms, Errors) = (file, name, terms, errors);

    /// <summary>What an id stands for.</summary>
    public enum IdKind { Person, Group, Place, Incident, Phase, Statement, Evidence, Other }

    public string File { get; }
    public string Name { get; }
    public CaseTerms Terms { get; }
    public CaseErrors Errors { get; }

    /// <summary>The names of places by id; known once the places are bound.</summary>
    public Dictionary<string, FileWords> PlaceNames { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The same file; faults that are found through it are not reported again.</summary>
    public CaseText Muted => new(File, Name, Terms, new(Name, 0)) { PlaceNames = PlaceNames };

    public bool IsStatement(string id) => _ids.TryGetValue(id, out var known) && known.Kind == IdKind.Statement;

    public bool IsEvidence(string id) => _ids.TryGetValue(id, out var known) && known.Kind == IdKind.Evidence;

    public bool Is(string id, params ReadOnlySpan<IdKind> kinds) => _ids.TryGetValue(id, out var known) && kinds.Contains(known.Kind);

    public IEnumerable<string> Ids(params IdKind[] kinds) => _ids.Where(i => kinds.Contains(i.Value.Kind)).Select(i => i.Key);

    /// <summary>Defines an id; one id stands for one thing in the whole file.</summary>
    public void Define(string id, IdKind kind, int line, int column)
    {
        if (!IdShape().IsMatch(id)) Errors.Add(line, column, $"'{CaseNode.Short(id)}' cannot be an id. Use letters without accents, digits, '-' and '_', at most 60, such as ruiz or e3.");
        else if (id is CaseFile.Stranger or CaseFile.CriminalId or CaseFile.ColorOfLawId) Errors.Add(line, column, $"'{id}' has a meaning of its own and cannot be an id. Choose another word.");
        else if (!_ids.TryAdd(id, (kind, line))) Errors.Add(line, column, $"The id '{id}' is already used on line {_ids[id].Line}. Give each person, event and piece of evidence an id of its own.");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
