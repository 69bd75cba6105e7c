using Undercolor.Documents.Intake;
using Undercolor.Text;
namespace Undercolor.Documents.Docx;
internal static class DocxReader { public static SourceDocument Read(Input input) => throw input.Refuse("not yet"); }
