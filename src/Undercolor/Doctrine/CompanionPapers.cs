using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The papers that go with a complaint, and the number by which the cover sheet calls the kind of case.</summary>
public sealed record CompanionPapers(EquatableArray<CompanionPaper> Papers, EquatableArray<NatureOfSuit> Natures, EquatableArray<string> Open)
{
    internal static CompanionPapers Bind(PackNode node) => new(node.List("papers", CompanionPaper.Bind), node.List("natures", NatureOfSuit.Bind), node.Texts("open"));
}

/// <summary>A form of somebody else that is filled in beside a complaint.</summary>
/// <param name="Name">As its maker names it: <c>AO 440</c>.</param>
/// <param name="For">What it is for, and when it is used.</param>
/// <param name="Each">For whom one is filled in.</param>
public sealed record CompanionPaper(string Id, string Name, string Title, string Maker, string For, FormEach Each, EquatableArray<FormField> Fields)
{
    internal static CompanionPaper Bind(PackNode node) => new(
        node.Required("id"), node.Required("name"), node.Required("title"), node.Required("maker"), node.Required("for"), node.Word("each", FormEach.Once), node.List("fields", FormField.Bind));
}

/// <summary>A number of the cover sheet's list.</summary>
/// <param name="Custody">Of the plaintiff; empty for any.</param>
/// <param name="Rights">One of the claims is about one of these; empty for any.</param>
public sealed record NatureOfSuit(string Number, string Label, EquatableArray<Custody> Custody, EquatableArray<string> Rights)
{
    internal static NatureOfSuit Bind(PackNode node) => new(node.Required("number"), node.Required("label"), node.Words<Custody>("custody"), node.Texts("rights"));
}
