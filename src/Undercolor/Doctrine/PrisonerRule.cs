using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Who must raise or show something.</summary>
public enum Burden { Plaintiff, Defendant, Movant, Court, Unclear }

/// <summary>A rule for suits by prisoners, or a head of screening.</summary>
/// <param name="Head">A head of the screening statutes; empty for none.</param>
/// <param name="Heading">The head with its statutes, as a report of screening prints it; empty for none.</param>
/// <param name="Unknown">What nobody could verify; empty for nothing.</param>
public sealed record PrisonerRule(
    string Id, string Label, string Head, string Heading, Burden Burden, EquatableArray<Stage> Stages, string Says, string Unknown, EquatableArray<string> Authorities, Term Term)
{
    internal static PrisonerRule Bind(PackNode node) => new(
        node.Required("id"), node.Required("label"), node.Optional("head"), node.Has("head") ? node.Required("heading") : "", node.Word<Burden>("burden"), node.Words<Stage>("stage"), node.Required("says"), node.Optional("unknown"),
        node.Texts("authorities"), Term.Bind(node));
}
