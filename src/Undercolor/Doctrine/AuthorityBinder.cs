namespace Undercolor.Doctrine;

/// <summary>Binds one entry of <c>packs/authorities</c>.</summary>
internal static class AuthorityBinder
{
    public static Authority Bind(PackNode node)
    {
        var (citation, proposition, on) = node.Map("verified", v => (v.Word<Verification>("citation"), v.Word<Verification>("proposition"), v.Optional("on")));
        return new(
            node.Required("key"), node.Optional("name"), node.Required("citation"), node.Optional("pin"), node.Optional("court"), node.Number("year"),
            node.Optional("proposition"), node.Optional("history"), node.Flag("good-law", true), citation, proposition, on);
    }
}
