using Undercolor.Documents.Intake;
using Undercolor.Text;
namespace Undercolor.Documents.Html;
internal static class HtmlReader { public static SourceDocument Read(Input input) => throw input.Refuse("not yet"); }
