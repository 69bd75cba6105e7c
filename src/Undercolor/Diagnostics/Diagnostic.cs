using Undercolor.Text;

namespace Undercolor.Diagnostics;

/// <summary>How much a finding weighs: an error keeps a cell from being adequate, a warning may, a note informs.</summary>
public enum Severity { Note, Warning, Error }

/// <summary>What a rule page declares about a rule. The page in <c>rules/</c> is its only source.</summary>
/// <param name="Id">Stable for ever, for example <c>UC2003</c>.</param>
/// <param name="Name">The file's slug, for example <c>group-pleading</c>.</param>
/// <param name="Title">One line in plain words.</param>
/// <param name="Message">A sentence that stands alone, with named slots in braces.</param>
/// <param name="Help">What kind of fact would meet the rule, with the same slots; empty where nothing is to be met.</param>
/// <param name="Authorities">Keys of the table of authorities.</param>
/// <param name="Primer">Slug of the primer page to read on; empty for none.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    string Title,
    Severity Severity,
    string Message,
    string Help,
    EquatableArray<string> Authorities,
    string Primer);

/// <summary>One finding at one place.</summary>
/// <param name="At">Null only where the finding is about the document as a whole.</param>
/// <param name="Related">Other places that the finding rests on.</param>
/// <param name="Defendants">Ids (<c>d1</c>) of the defendants whom it concerns.</param>
public sealed record Diagnostic(
    string Id,
    string Rule,
    Severity Severity,
    string Message,
    Pinpoint? At,
    EquatableArray<Pinpoint> Related,
    EquatableArray<string> Defendants,
    EquatableArray<string> Authorities,
    string Help);
