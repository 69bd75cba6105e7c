using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>One question of the worksheet. A person answers it; the program never does.</summary>
/// <param name="Blank">What a blank means. A blank stays blank.</param>
public sealed record ImmunityQuestion(string Id, string Asks, string Blank, EquatableArray<string> Authorities)
{
    internal static ImmunityQuestion Bind(PackNode node) => new(node.Required("id"), node.Required("asks"), node.Required("blank"), node.Texts("authorities"));
}

/// <summary>The worksheet of qualified immunity.</summary>
/// <param name="Who">To whom it applies.</param>
public sealed record ImmunityWorksheet(string Who, EquatableArray<string> WhoAuthorities, EquatableArray<ImmunityQuestion> Questions)
{
    internal static ImmunityWorksheet Bind(PackNode file)
    {
        var (who, authorities) = file.Map("applies", n => (n.Required("who"), n.Texts("authorities")));
        return new(who, authorities, file.List("questions", ImmunityQuestion.Bind));
    }
}
