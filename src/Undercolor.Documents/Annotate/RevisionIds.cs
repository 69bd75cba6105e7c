using System.Globalization;
using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>Ids for tracked changes that no other element of the part has.</summary>
internal sealed class RevisionIds(XmlTree tree)
{
    private int? _last;

    public string Next()
    {
        _last ??= tree.Nodes.Where(n => n.IsWord).Select(n => DocxNumbering.Number(tree.Attribute(n, "id")) ?? 0).Where(id => id < int.MaxValue / 2).DefaultIfEmpty().Max();
        return (++_last).Value.ToString(CultureInfo.InvariantCulture);
    }
}
