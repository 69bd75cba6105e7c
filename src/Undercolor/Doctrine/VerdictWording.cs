using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Whose violation of the right must be found before a theory can be.</summary>
public enum UnderlyingViolation
{
    Nobody,

    /// <summary>Of somebody else than this defendant.</summary>
    Another,
    Anyone,
}

/// <summary>What follows where a jury's answers are missing or do not fit together.</summary>
public enum VerdictTrouble
{
    SpecialUnanswered,
    SpecialInconsistent,
    GeneralUnanswered,

    /// <summary>The answers fit together, and one does not fit the general verdict.</summary>
    GeneralAgainstAnswers,

    /// <summary>The answers do not fit together, and one does not fit the general verdict either.</summary>
    GeneralAndAnswersInconsistent,

    /// <summary>The answers do not fit together, and none is against the general verdict.</summary>
    AnswersInconsistentBesideGeneral,

    /// <summary>An answer stands where the form told the jury to write none.</summary>
    Surplus,
}

/// <summary>The wording of verdict forms: <c>packs/verdict</c>. In texts, <c>{plaintiff}</c>, <c>{defendant}</c> and other words in braces are filled in.</summary>
public sealed class VerdictWording(EquatableArray<VerdictRight> rights, EquatableArray<VerdictModule> modules, EquatableArray<KeyValuePair<string, string>> lines, EquatableArray<VerdictConsequence> consequences)
{
    private readonly Dictionary<string, string> _lines = lines.ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal);

    public EquatableArray<VerdictRight> Rights => rights;

    public EquatableArray<VerdictModule> Modules => modules;

    public EquatableArray<VerdictConsequence> Consequences => consequences;

    /// <exception cref="KeyNotFoundException">The pack has no such line; a test proves that it has each.</exception>
    public string Line(string id) => _lines[id];

    /// <summary>The row for a right: those for a circuit's own test and for some custody stand before the general one.</summary>
    /// <param name="variants">Ids of the variants of the right that are in force.</param>
    public VerdictRight? Right(string id, Custody custody, EquatableArray<string> variants, DateOnly day) =>
        Rights.FirstOrDefault(r => r.Right == id && r.Term.Holds(day) && (r.Custody.IsEmpty || r.Custody.Contains(custody)) && (r.Variant.Length == 0 || variants.Contains(r.Variant)));

    public VerdictModule? Module(string id) => Modules.FirstOrDefault(m => m.Module == id);

    public VerdictConsequence Consequence(VerdictTrouble trouble) => Consequences.First(c => c.Trouble == trouble);
}

/// <summary>How the questions speak of a right.</summary>
/// <param name="Custody">Of the plaintiff; empty for any.</param>
/// <param name="Variant">Id of the variant of the right that this is about; empty for the right itself.</param>
/// <param name="Wrong">What a person does who violates it, as it stands behind "Did this person".</param>
/// <param name="Violation">The same as a noun.</param>
/// <param name="Mind">The question about the state of mind; empty where the right asks for none.</param>
public sealed record VerdictRight(string Right, EquatableArray<Custody> Custody, string Variant, string Wrong, string Violation, string Mind, EquatableArray<string> Authorities, Term Term)
{
    internal static VerdictRight Bind(PackNode node) => new(
        node.Required("right"), node.Words<Custody>("custody"), node.Optional("variant"), node.Required("wrong"), node.Required("violation"), node.Optional("mind"), node.Texts("authorities"), Term.Bind(node));
}

/// <summary>The questions of a theory.</summary>
/// <param name="Module">Id of a theory in the packs.</param>
public sealed record VerdictModule(string Module, UnderlyingViolation Needs, EquatableArray<VerdictElement> Elements)
{
    internal static VerdictModule Bind(PackNode node) => new(node.Required("module"), node.Word("needs", UnderlyingViolation.Nobody), node.List("elements", VerdictElement.Bind));
}

/// <summary>The question about an element.</summary>
/// <param name="Element">Id of the element in its theory.</param>
/// <param name="Asks">Empty where the jury is not asked.</param>
/// <param name="IsCarried">The finding that somebody else took the right away answers it.</param>
/// <param name="IsOwn">Asked at trial only: the theory's elements of a pleading do not have it.</param>
/// <param name="Court">Why the court decides it and not the jury; empty where the jury does.</param>
public sealed record VerdictElement(string Element, string Asks, bool IsCarried, bool IsOwn, string Court, EquatableArray<string> Authorities)
{
    internal static VerdictElement Bind(PackNode node)
    {
        var element = new VerdictElement(node.Required("element"), node.Optional("asks"), node.Flag("carried"), node.Flag("own"), node.Optional("court"), node.Texts("authorities"));
        if (element.Asks.Length > 0 == element.Court.Length > 0) node.Fail("element", "An element has either 'asks', for the jury, or 'court', which says why the court decides it.");
        return element;
    }
}

/// <summary>What follows from a trouble, with the rule that says so.</summary>
public sealed record VerdictConsequence(VerdictTrouble Trouble, string Says, EquatableArray<string> Authorities)
{
    internal static VerdictConsequence Bind(PackNode node) => new(node.Word<VerdictTrouble>("trouble"), node.Required("says"), node.Texts("authorities"));
}
