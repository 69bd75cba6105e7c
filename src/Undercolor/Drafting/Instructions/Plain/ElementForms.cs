using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Plain;

/// <summary>The sentences of instructions in plain words: <c>packs/instructions/elements.yaml</c>.</summary>
public sealed record ElementForms(FrameForms Frame, EquatableArray<PointForm> Points, EquatableArray<RightForm> Rights, EquatableArray<ModuleForm> Modules)
{
    public const string File = "packs/instructions/elements";

    /// <exception cref="FormatException">The packs do not bind; the message lists each fault with its place.</exception>
    public static ElementForms Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var forms = Bind(packs, errors);
        errors.ThrowIfAny();
        return forms;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static ElementForms Bind(DataNode.Map packs, PackErrors errors) =>
        PackNode.Bind(File, packs.Entries.FirstOrDefault(e => e.Key == File).Value ?? new DataNode.Map([]), errors, file => new ElementForms(
            file.Map("frame", FrameForms.Bind), file.List("points", PointForm.Bind), file.List("rights", RightForm.Bind), file.List("modules", ModuleForm.Bind)));
}

/// <summary>What stands around the points that are to be proved.</summary>
/// <param name="Mark">Says that this is no court's model.</param>
/// <param name="Agreed">In place of the point on color of law, where both sides agree; <paramref name="Decided"/> where the court has decided.</param>
public sealed record FrameForms(string Mark, string Title, string Opening, string Agreed, string Decided, string Several, string Closing, string Alone)
{
    internal static FrameForms Bind(PackNode node) => new(
        node.Required("mark"), node.Required("title"), node.Required("opening"), node.Required("agreed"), node.Required("decided"), node.Required("several"), node.Required("closing"), node.Required("alone"));
}

/// <summary>A point of every claim.</summary>
public sealed record PointForm(string Element, string Says, EquatableArray<string> Authorities)
{
    internal static PointForm Bind(PackNode node) => new(node.Required("element"), node.Required("says"), node.Texts("authorities"));
}

/// <summary>A right in plain words.</summary>
/// <param name="Variant">The variant of the right that it is for; empty for the right itself.</param>
/// <param name="Custody">For whom; empty for everybody.</param>
/// <param name="Did">What one does who violates it; stands behind the name of the doer.</param>
/// <param name="Wrong">The same as a noun.</param>
/// <param name="Mind">The state of mind, as a sentence; empty where the right asks for none.</param>
/// <param name="Open">What the form leaves open, for the judge.</param>
public sealed record RightForm(string Right, string Variant, EquatableArray<Custody> Custody, string Called, string Did, string Wrong, string Mind, string Open, EquatableArray<string> Authorities)
{
    internal static RightForm Bind(PackNode node) => new(
        node.Required("right"), node.Optional("variant"), node.Words<Custody>("custody"), node.Required("called"), node.Required("did"), node.Required("wrong"), node.Optional("mind"), node.Optional("open"), node.Texts("authorities"));
}

/// <summary>A theory in plain words.</summary>
/// <param name="Module">Id of the theory in the packs.</param>
public sealed record ModuleForm(string Module, EquatableArray<RaisedBy> RaisedBy, string InBrief, EquatableArray<ElementForm> Elements)
{
    internal static ModuleForm Bind(PackNode node) => new(node.Required("module"), node.Words<RaisedBy>("raised-by"), node.Required("in-brief"), node.List("elements", ElementForm.Bind));
}

/// <param name="Element">Id of the element within its theory.</param>
/// <param name="IsMind">Its sentence is that of the right's state of mind, and is left out where the right asks for none.</param>
public sealed record ElementForm(string Element, string Says, bool IsMind)
{
    internal static ElementForm Bind(PackNode node)
    {
        var form = new ElementForm(node.Required("element"), node.Optional("says"), node.Flag("mind"));
        if (form.IsMind == form.Says.Length > 0) node.Fail("says", "An element has either its own sentence ('says') or the right's state of mind ('mind: true').");
        return form;
    }
}
