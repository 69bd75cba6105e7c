using Undercolor.Documents.Intake;
using Undercolor.Text;
namespace Undercolor.Documents.Markdown;
internal static class MarkdownReader { public static SourceDocument Read(Input input) => throw input.Refuse("not yet"); }
