using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Annotate;

/// <summary>Whether a document may be written on: not one whose signature a comment would break, nor one that its owner has locked.</summary>
internal static class Permission
{
    public static void Check(WordPackage package, Input input)
    {
        if (package.IsSigned)
            throw input.Refuse("is signed, and a comment would break the signature; annotate a copy from which the signature was removed.");
        if (package.Part("settings") is { } settings && IsLocked(package.Read(settings)))
            throw input.Refuse("is protected against changes; take the protection off in Word and run this again.");
    }

    private static bool IsLocked(XmlTree settings) => settings.Children(settings.Root).Any(s =>
        s.Is("documentProtection") && settings.Attribute(s, "enforcement") is "1" or "true" or "on" && settings.Attribute(s, "edit") is not "none");
}
