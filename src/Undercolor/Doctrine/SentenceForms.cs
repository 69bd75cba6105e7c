using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The sentences that papers are drafted from: <c>packs/drafting/</c>.</summary>
public sealed class SentenceForms
{
    private const string Folder = "packs/drafting/", RightsFile = "packs/drafting/rights";

    private readonly Dictionary<string, SentenceForm> _forms = new(StringComparer.Ordinal);

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public SentenceForms(DataNode.Map root, PackErrors errors)
    {
        foreach (var (path, node) in root.Entries.Where(e => e.Key.StartsWith(Folder, StringComparison.Ordinal) && e.Key != RightsFile))
            foreach (var form in PackNode.Bind(path, node, errors, file => file.List("forms", SentenceForm.Bind)))
                if (!_forms.TryAdd($"{path[Folder.Length..]}/{form.Id}", form)) errors.Add(path, node, $"The form '{form.Id}' is there twice. Rename one of the two.");
        Rights = root.Entries.Where(e => e.Key == RightsFile).SelectMany(e => PackNode.Bind(RightsFile, e.Value, errors, file => file.List("rights", RightWording.Bind))).ToEquatableArray();
    }

    /// <summary>How counts name the rights and where they stand.</summary>
    public EquatableArray<RightWording> Rights { get; }

    /// <summary>All forms by <c>file/id</c>.</summary>
    public IReadOnlyDictionary<string, SentenceForm> All => _forms;

    /// <exception cref="InvalidOperationException">The packs have no such form; a test asks for each that the code names.</exception>
    public SentenceForm this[string id] => _forms.GetValueOrDefault(id) ?? throw new InvalidOperationException($"The packs have no form '{id}'.");
}

/// <summary>A right as a count heads it.</summary>
/// <param name="Heading">For headings.</param>
/// <param name="Words">Inside a sentence.</param>
public sealed record RightWording(string Right, string Heading, string Words, EquatableArray<RightBasis> Bases)
{
    /// <summary>The provision for a plaintiff in this custody; null where it is not known.</summary>
    public RightBasis? Basis(Custody custody) => Bases.FirstOrDefault(b => b.Custody.IsEmpty || b.Custody.Contains(custody));

    internal static RightWording Bind(PackNode node) => new(node.Required("right"), node.Required("heading"), node.Required("words"), node.List("bases", RightBasis.Bind));
}

/// <summary>A provision that a right stands on.</summary>
/// <param name="Custody">Empty for any.</param>
/// <param name="Open">What is not settled about it; empty for nothing.</param>
public sealed record RightBasis(EquatableArray<Custody> Custody, string Basis, string Open, EquatableArray<string> Authorities)
{
    internal static RightBasis Bind(PackNode node) => new(node.Words<Custody>("custody"), node.Required("basis"), node.Optional("open"), node.Texts("authorities"));
}
