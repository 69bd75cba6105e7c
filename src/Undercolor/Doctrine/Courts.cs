using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Where a court stands in the federal system.</summary>
public enum CourtLevel { District, Appeals, Supreme }

/// <summary>A federal court.</summary>
/// <param name="Id">As CourtListener names it, for example <c>cand</c>, <c>ca9</c>.</param>
/// <param name="Name">As captions print it.</param>
/// <param name="Abbreviation">For citations, for example <c>N.D. Cal.</c></param>
/// <param name="State">Postal code; empty where the court sits over more than one State.</param>
/// <param name="Circuit"><c>1</c> to <c>11</c>, <c>dc</c> or <c>fed</c>; empty for the Supreme Court.</param>
/// <param name="Also">Other words for its district or circuit.</param>
public sealed record Court(string Id, CourtLevel Level, string Name, string Abbreviation, string State, string Circuit, EquatableArray<string> Also)
{
    /// <summary>The court whose decisions came over when this one was made; null for most.</summary>
    public FormerCourt? Former { get; init; }

    /// <summary>Id of the court of appeals whose law binds here, for example <c>ca9</c>; empty for the Supreme Court.</summary>
    public string CircuitCourt => Circuit.Length == 0 ? "" : $"ca{Circuit}";
}

/// <summary>A court whose decisions through a day bind another one.</summary>
/// <param name="Court">Its id.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Authorities">Keys of the table of authorities.</param>
public sealed record FormerCourt(string Court, DateOnly Until, EquatableArray<string> Authorities)
{
    internal static FormerCourt Bind(PackNode node)
    {
        if (!node.Has("until")) node.Fail("until", "'until' is the last day whose decisions bind.");
        return new(node.Required("court"), node.Date("until") ?? default, node.Texts("authorities"));
    }
}

/// <summary>A court and the words of a caption that name it.</summary>
/// <param name="Span">Half-open, in UTF-16 code units of the text that was given.</param>
public readonly record struct CourtMatch(Court Court, TextSpan Span);

/// <summary>All federal courts of <c>packs/courts/</c>.</summary>
public sealed class CourtTable
{
    private const string Folder = "packs/courts/";

    private readonly Dictionary<string, Court> _byId;
    private readonly CourtNames _names;

    private CourtTable(EquatableArray<Court> courts)
    {
        All = courts;
        _byId = courts.ToDictionary(court => court.Id, StringComparer.Ordinal);
        _names = new(courts);
    }

    /// <summary>In the order of the packs' paths and of their lines.</summary>
    public EquatableArray<Court> All { get; }

    /// <summary>Binds packs that were checked when they were compiled.</summary>
    /// <param name="packs">The whole tree; only <c>packs/courts/</c> is looked at.</param>
    /// <exception cref="FormatException">The packs hold a fault.</exception>
    public static CourtTable Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var table = Bind(packs, errors);
        errors.ThrowIfAny();
        return table;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static CourtTable Bind(DataNode.Map packs, PackErrors errors)
    {
        var courts = new Dictionary<string, Court>(StringComparer.Ordinal);
        foreach (var (path, node) in packs.Entries.Where(entry => entry.Key.StartsWith(Folder, StringComparison.Ordinal)))
            foreach (var court in PackNode.Bind(path, node, errors, File))
                if (!courts.TryAdd(court.Id, court))
                    errors.Add(path, node, $"The court '{court.Id}' is listed twice. Remove one of the two.");
        return new(courts.Values.ToEquatableArray());
    }

    /// <param name="id">Exact; ids are lower case.</param>
    public Court? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A court by its id, or by its abbreviation with or without spaces: <c>N.D. Cal.</c>, <c>N.D.Cal.</c></summary>
    public Court? Named(string text) => Find(text) ?? All.FirstOrDefault(court => string.Equals(Close(court.Abbreviation), Close(text), StringComparison.OrdinalIgnoreCase));

    private static string Close(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The court that a caption names first, whatever its case, punctuation, line breaks and line numbers.</summary>
    public CourtMatch? RecognizeCaption(string captionText) => _names.Recognize(captionText);

    private static EquatableArray<Court> File(PackNode file)
    {
        var level = file.Word<CourtLevel>("level");
        return file.List("courts", court => new Court(
            court.Required("id"),
            level,
            court.Required("name"),
            court.Required("abbreviation"),
            court.Optional("state"),
            level == CourtLevel.Supreme ? "" : court.Required("circuit"),
            court.Texts("also")) { Former = court.OptionalMap("former", FormerCourt.Bind) });
    }
}
