using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Which record tells what of a Doe, and what courts ask before discovery that is to learn a name.</summary>
/// <param name="Unknown">A sentence with the slot <c>{circuit}</c>.</param>
public sealed record DoeRecords(EquatableArray<DoeRecord> Records, EquatableArray<EarlyDiscovery> Early, string Unknown)
{
    /// <param name="trait">A word of the traits of a Doe.</param>
    public DoeRecord Of(string trait) => Records.First(r => r.Trait == trait);

    internal static DoeRecords Bind(PackNode node) => new(node.List("records", DoeRecord.Bind), node.List("early", EarlyDiscovery.Bind), node.Required("unknown"));
}

/// <summary>A record that tells one trait.</summary>
/// <param name="Asks">The request: a clause with slots <c>{day}</c> and <c>{place}</c>.</param>
public sealed record DoeRecord(string Trait, string Name, string Unit, SentenceForm Asks)
{
    internal static DoeRecord Bind(PackNode node)
    {
        var trait = node.Required("trait");
        var parts = FormParser.Parse(node.Required("asks"));
        if (parts is null) node.Fail("asks", "The brackets do not pair. Write {slot} or [what may be left out]; brackets do not nest.");
        return new(trait, node.Required("name"), node.Required("unit"), new SentenceForm(trait, parts ?? [], [], []));
    }
}

/// <summary>What the courts of a circuit ask.</summary>
/// <param name="Court">Id of the one court that it is about; empty for all of the circuit.</param>
public sealed record EarlyDiscovery(string Circuit, string Court, string Says, EquatableArray<string> Authorities)
{
    public bool HoldsIn(Court court) => court.CircuitCourt == Circuit && (Court.Length == 0 || Court == court.Id);

    internal static EarlyDiscovery Bind(PackNode node) => new(node.Required("circuit"), node.Optional("court"), node.Required("says"), node.Texts("authorities"));
}
