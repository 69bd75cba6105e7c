using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>Holds a tree of packs against everything that the engine expects of it: first that each file binds, then that the files fit together.</summary>
public sealed class PackCheck
{
    private readonly DataNode.Map _root;
    private readonly Library _library;
    private readonly PackErrors _errors;

    private PackCheck(DataNode.Map root, Library library, PackErrors errors) => (_root, _library, _errors) = (root, library, errors);

    /// <returns>The law, and what is wrong with it; where files do not bind, whether they fit together is not asked.</returns>
    public static (Library Library, EquatableArray<PackError> Errors) Of(DataNode.Map root)
    {
        var errors = new PackErrors();
        var library = Library.Bind(root, errors);
        RulePages.Bind(root, errors);
        PrimerPages.Bind(root, errors);
        if (!errors.Any) new PackCheck(root, library, errors).Fit();
        return (library, errors.Found);
    }

    private void Fit()
    {
        foreach (var (file, node) in _root.Entries.Where(e => e.Key.StartsWith("packs/", StringComparison.Ordinal) && !e.Key.StartsWith(CitationPacks.Folder, StringComparison.Ordinal))) Walk(file, node, "");
        AuthorityTable();
        foreach (var (file, node) in Files("packs/circuits/")) CircuitCheck.Check(file, node, _library, _errors);
        Theories();
        Parties();
    }

    private IEnumerable<(string File, DataNode.Map Node)> Files(string folder) =>
        _root.Entries.Where(e => e.Key.StartsWith(folder, StringComparison.Ordinal)).Select(e => (e.Key, e.Value)).Where(e => e.Value is DataNode.Map).Select(e => (e.Key, (DataNode.Map)e.Value));

    /// <summary>What every file must keep: known authorities, ids that stand once, days with both sides.</summary>
    private void Walk(string file, DataNode node, string under)
    {
        switch (node)
        {
            case DataNode.Map map:
                foreach (var (key, value) in map.Entries) Walk(file, value, key);
                break;
            case DataNode.List list:
                if (under is "authorities" or "borrowing" or "tolling-borrowed") foreach (var key in list.Items.OfType<DataNode.Scalar>()) Authority(file, key);
                Ids(file, list, under);
                if (under is not ("adopts" or "rejects" or "doe")) Days(file, list);
                foreach (var item in list.Items) Walk(file, item, "");
                break;
        }
    }

    /// <summary>docs/authorities.md: the law may rest only on what was looked at and is good law.</summary>
    private void Authority(string file, DataNode.Scalar key)
    {
        if (_library.Authority(key.Value) is not { } authority) _errors.Add(file, key, $"'{key.Value}' is not in the table of authorities. Add it to packs/authorities, or name another.");
        else if (!authority.GoodLaw) _errors.Add(file, key, $"'{key.Value}' is no longer good law, so that no rule may rest on it.");
        else if (authority.CitationVerified == Verification.NotVerified || authority.PropositionVerified == Verification.NotVerified) _errors.Add(file, key, $"Nobody has verified '{key.Value}', so that no rule may rest on it.");
    }

    private void Ids(string file, DataNode.List list, string under)
    {
        if (under is "adopts" or "rejects") return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in list.Items.OfType<DataNode.Map>().Select(m => PackTexts.Scalar(m, "id")).OfType<DataNode.Scalar>())
            if (!seen.Add(id.Value)) _errors.Add(file, id, $"The id '{id.Value}' stands twice in this list. Rename one of the two.");
    }

    /// <summary>Where one row of a list ends, another begins, and the other way round: what holds on the other side of a day is said.</summary>
    private void Days(string file, DataNode.List list)
    {
        var rows = list.Items.OfType<DataNode.Map>().ToList();
        var (begins, ends) = (Days(rows, "from"), Days(rows, "until"));
        // Where no row ends, the packs do not reach back before the first day, and coverage says so.
        foreach (var day in begins.Where(d => ends.Count > 0 && !ends.Exists(e => e.Value == d.Value))) _errors.Add(file, day, $"No row of this list ends on {day.Value}, so that nothing is said of the days before it.");
        foreach (var day in ends.Where(d => !begins.Exists(b => b.Value == d.Value))) _errors.Add(file, day, $"No row of this list begins on {day.Value}, so that nothing is said of the days from it on.");
    }

    private static List<DataNode.Scalar> Days(List<DataNode.Map> rows, string key) => [.. rows.Select(r => PackTexts.Scalar(r, key)).OfType<DataNode.Scalar>()];

    private void AuthorityTable()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, node) in _root.Entries.Where(e => e.Key.StartsWith("packs/authorities/", StringComparison.Ordinal)).Select(e => (e.Key, e.Value as DataNode.List)))
            foreach (var key in node?.Items.OfType<DataNode.Map>().Select(m => PackTexts.Scalar(m, "key")).OfType<DataNode.Scalar>() ?? [])
                if (!seen.TryAdd(key.Value, file)) _errors.Add(file, key, $"The key '{key.Value}' stands in {seen[key.Value]} already. Remove one of the two.");
    }

    private void Theories()
    {
        var rights = _library.Rights.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var theory in PackTexts.Maps(_root, "packs/doctrine/theories", "theories"))
        {
            foreach (var right in PackTexts.Scalars(theory, "rights").Where(r => !rights.Contains(r.Value))) _errors.Add("packs/doctrine/theories", right, $"'{right.Value}' is no right of packs/doctrine/rights.");
            foreach (var reason in PackTexts.Maps(theory, "elements").Select(e => PackTexts.Scalar(e, "reason")).OfType<DataNode.Scalar>().Where(r => !Words<Reason>.Find(r.Value, out _)))
                _errors.Add("packs/doctrine/theories", reason, $"'{reason.Value}' is no reason. The reasons are {Words<Reason>.Choices}.");
        }
    }

    private void Parties()
    {
        foreach (var (file, key) in (ReadOnlySpan<(string, string)>)[("parties", "rules"), ("departments", "first"), ("departments", "states"), ("departments", "otherwise")])
            foreach (var rule in PackTexts.Maps(_root, $"packs/doctrine/{file}", key))
            {
                foreach (var right in PackTexts.Scalars(rule, "rights").Where(r => !_library.Rights.Any(known => known.Id == r.Value))) _errors.Add($"packs/doctrine/{file}", right, $"'{right.Value}' is no right of packs/doctrine/rights.");
                if (PackTexts.Scalar(rule, "result") is { } result && !(result.Value == "suable" || Words<CellResult>.Find(result.Value, out _))) _errors.Add($"packs/doctrine/{file}", result, $"'{result.Value}' is no result. The results are suable, {Words<CellResult>.Choices}.");
                if (PackTexts.Scalar(rule, "reason") is { } reason && !Words<Reason>.Find(reason.Value, out _)) _errors.Add($"packs/doctrine/{file}", reason, $"'{reason.Value}' is no reason. The reasons are {Words<Reason>.Choices}.");
            }
    }
}
