using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>A statement as its paragraph tells it.</summary>
/// <param name="Subject">The words for the doer, put in front of what the file says; empty where the file's words name somebody themselves.</param>
/// <param name="Words">Everything behind the subject that is read for facts.</param>
/// <param name="Own">The words that are the file's own: what reports quote.</param>
/// <param name="Kind">The kind that the list gives; null for an event whose words tell it.</param>
internal sealed record Telling(CaseStatement Statement, Paragraph Paragraph, TextSpan Subject, TextSpan Words, TextSpan Own, FactKind? Kind);
