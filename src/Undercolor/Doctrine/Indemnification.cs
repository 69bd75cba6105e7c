using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A sentence about who pays, and what it rests on.</summary>
public sealed record PayRule(string Says, EquatableArray<string> Authorities)
{
    internal static PayRule Bind(PackNode node) => new(node.Required("says"), node.Texts("authorities"));
}

/// <summary>Who pays a judgment in the end (<c>packs/states/indemnification</c>). No drafted complaint ever says it.</summary>
/// <param name="NeverInComplaint">Always true; the binder refuses a pack that says otherwise.</param>
public sealed record Indemnification(
    bool NeverInComplaint, PayRule Usual, PayRule Personal, string Unknown, EquatableArray<KeyValuePair<string, PayRule>> States)
{
    /// <summary>The State's statute; a sentence that it is not known, without authority, where the packs have none.</summary>
    public PayRule Of(State state) => States.Where(row => row.Key == state.Code).Select(row => row.Value).FirstOrDefault()
        ?? new(Unknown.Replace("{state}", state.Name, StringComparison.Ordinal), []);

    internal static Indemnification Bind(PackNode file)
    {
        if (!file.Flag("never-in-complaint")) file.Fail("never-in-complaint", "Who pays is never said in a complaint; write 'never-in-complaint: true'.");
        return new(true, file.Map("usual", PayRule.Bind), file.Map("personal", PayRule.Bind), file.Required("unknown"),
            file.List("states", row => KeyValuePair.Create(row.Required("state"), PayRule.Bind(row))));
    }
}
