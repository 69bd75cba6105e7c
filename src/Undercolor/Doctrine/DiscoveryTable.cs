using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What discovery can ask, and by how much: <c>packs/discovery</c>.</summary>
public sealed record DiscoveryTable(EquatableArray<RequestRow> Rows, DiscoveryLimits Limits, CountingWords Counting)
{
    /// <summary>The rows that can fill an element, in the order of the table.</summary>
    /// <param name="module">Id of the theory in the packs; empty for what belongs to no theory.</param>
    public IEnumerable<RequestRow> For(string module, string element, bool isBody) => Rows.Where(r => r.Fills.Contains(element)
        && (r.About == RequestAbout.Any || r.About == RequestAbout.Body == isBody) && (r.Modules.IsEmpty || r.Modules.Contains(module)) && !r.NotModules.Contains(module));
}

/// <summary>Whose conduct a row asks about.</summary>
public enum RequestAbout { Person, Body, Any }

/// <summary>What can be asked about an element.</summary>
/// <param name="Modules">Only for these theories; empty for all but <paramref name="NotModules"/>.</param>
/// <param name="IsApart">Asked about each defendant apart; otherwise one request asks about all whom it is about.</param>
/// <param name="IsOwn">Asked only of the one whom it is about.</param>
/// <param name="Interrogatory">Null where the row asks none.</param>
/// <param name="Topic">A clause; null where the row has none.</param>
/// <param name="Admissions">Clauses.</param>
public sealed record RequestRow(
    string Id, RequestAbout About, EquatableArray<string> Fills, EquatableArray<string> Modules, EquatableArray<string> NotModules, bool IsApart, bool IsOwn, SentenceForm? Interrogatory, SentenceForm? Topic,
    EquatableArray<SentenceForm> Admissions, EquatableArray<string> Authorities)
{
    internal static RequestRow Bind(PackNode node)
    {
        var id = node.Required("id");
        return new(
            id, node.Word("about", RequestAbout.Any), node.Texts("fills"), node.Texts("modules"), node.Texts("not-modules"), node.Flag("apart"), node.Flag("own"), Form(node, "interrogatory"), Form(node, "topic"),
            node.List("admissions", n => SentenceForm.Of(n, "text", $"discovery/{id}")), node.Texts("authorities"));

        SentenceForm? Form(PackNode row, string key) => row.Has(key) ? SentenceForm.Of(row, key, $"discovery/{id}") : null;
    }
}

/// <summary>The limits that every federal court starts from, and what is said beside the papers.</summary>
public sealed record DiscoveryLimits(EquatableArray<DiscoveryNumber> Numbers, EquatableArray<DiscoveryNotice> Notices)
{
    /// <summary>Written questions to each party.</summary>
    public DiscoveryNumber Interrogatories => this["interrogatories"];

    /// <summary>By all plaintiffs together.</summary>
    public DiscoveryNumber Depositions => this["depositions"];

    /// <exception cref="InvalidOperationException">The packs have no such limit; a test asks for each that the code names.</exception>
    private DiscoveryNumber this[string id] => Numbers.FirstOrDefault(n => n.Id == id) ?? throw new InvalidOperationException($"The packs have no limit '{id}'.");

    internal static DiscoveryLimits Bind(PackNode node)
    {
        node.Date("checked");
        return new(node.List("numbers", DiscoveryNumber.Bind), node.List("notes", DiscoveryNotice.Bind));
    }
}

/// <param name="Of">What is counted.</param>
public sealed record DiscoveryNumber(string Id, int Number, string Of, EquatableArray<string> Authorities)
{
    internal static DiscoveryNumber Bind(PackNode node) => new(node.Required("id"), node.Number("number"), node.Required("of"), node.Texts("authorities"));
}

/// <param name="Custody">Of the plaintiff; empty for any.</param>
public sealed record DiscoveryNotice(string Id, EquatableArray<Custody> Custody, string Says, EquatableArray<string> Authorities)
{
    internal static DiscoveryNotice Bind(PackNode node) => new(node.Required("id"), node.Words<Custody>("custody"), node.Required("says"), node.Texts("authorities"));
}
