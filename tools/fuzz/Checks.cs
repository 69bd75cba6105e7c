using System.Text;
using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Documents.Word;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Fuzz;

/// <summary>The whole pipeline: a complaint, or the corrections of one, to every report.</summary>
internal static class Checks
{
    private const string Tool = "fuzz";

    private static readonly Lazy<DataNode.Map> s_packs = new(() => PackBinary.Read(EmbeddedPacks.Packs.Span));
    private static readonly Lazy<RuleBook> s_rules = new(() => RulePages.Bind(s_packs.Value));
    private static readonly Lazy<Workbench> s_workbench = new(() =>
        new(Library.Bind(s_packs.Value), ReadingLexicon.Bind(s_packs.Value), Lexicon.Load(EmbeddedPacks.Lexicon), s_rules.Value));

    /// <summary>A complaint about whose reading there is much to mend; embedded, so that corrections have something to hold on to.</summary>
    private static readonly Lazy<SourceDocument> s_complaint = new(() =>
    {
        using var stream = typeof(Checks).Assembly.GetManifestResourceStream("complaint.txt")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Documents.Read(bytes.ToArray(), "a.txt")!;
    });

    /// <summary>Plain text through the whole pipeline; its length chooses the options.</summary>
    public static void Text(byte[] bytes)
    {
        if (Documents.Read(bytes, "a.txt") is not { } document) return;
        var options = CheckOptions.Default with { ProSe = bytes.Length % 2 == 0, Court = (bytes.Length % 6) switch { 3 => "cand", 4 => "txwd", _ => null } };
        Report(s_workbench.Value.Check(document, options, Tool), bytes.Length);
    }

    /// <summary>Reads and checks plain text, and reports nothing.</summary>
    public static void Only(byte[] bytes)
    {
        if (Documents.Read(bytes, "a.txt") is { } document) s_workbench.Value.Check(document, CheckOptions.Default, Tool);
    }

    /// <summary>A corrections file, upon the same complaint.</summary>
    public static void Corrections(byte[] bytes) =>
        CorrectionsReader.Read(Encoding.UTF8.GetString(bytes), "a.undercolor.yaml", s_rules.Value, s_workbench.Value.Library.Courts).Match(Mended, errors =>
        {
            FaultException.Unless(!errors.IsEmpty && errors.All(e => e.Line >= 1 && e.Column >= 1), "An error stands before the first line or column.");
            return true;
        });

    private static bool Mended(CorrectionsResult.Read read)
    {
        var result = s_workbench.Value.Check(s_complaint.Value, CheckOptions.Default with { Corrections = read.Corrections }, Tool);
        FaultException.Unless(result.Assessment.Corrections.Count == read.Corrections.Count, "The report does not list each correction.");
        Report(result, read.Corrections.Count + read.Open);
        return true;
    }

    /// <param name="turn">Chooses which reports follow the one that every run makes; all of them take many times as long as the check.</param>
    private static void Report(CheckResult result, int turn)
    {
        Json(result, turn % 2 == 0 ? ReportMode.Plaintiff : ReportMode.Screening);
        switch (turn / 2 % 4)
        {
            case 0: Pages(result, turn % 2 == 0 ? ReportMode.Plaintiff : ReportMode.Screening); break;
            case 1: Tables(result); break;
            case 2: Sheet(result); break;
            default: Skeleton(result); break;
        }
    }

    private static void Json(CheckResult result, ReportMode mode)
    {
        using var json = JsonDocument.Parse(JsonReport.One(result.Assessment, mode));
        Slices(json.RootElement, result.Text.Text);
    }

    private static void Pages(CheckResult result, ReportMode mode)
    {
        HtmlReport.One(result, s_workbench.Value.Library.Authority, mode, Tool);
        TextReport.Of(result.Assessment, ContextOf(result, mode));
        MarkdownReport.Of(result.Assessment, ContextOf(result, mode));
    }

    private static void Tables(CheckResult result)
    {
        using var facts = JsonDocument.Parse(FactsReport.Json(result.Case));
        Slices(facts.RootElement, result.Text.Text);
        using var sarif = JsonDocument.Parse(SarifReport.Of(result.Assessment, ContextOf(result, ReportMode.Plaintiff)));
        CsvReport.Of(result.Assessment, ContextOf(result, ReportMode.Plaintiff));
        TreeDump.Text(result.Tree);
        CastDump.Text(result.Case);
    }

    private static void Sheet(CheckResult result)
    {
        var sheet = ScreeningSheet.Of(result, s_workbench.Value.Library.Courts);
        ScreeningSheet.Html(sheet);
        FaultException.Unless(Documents.Read(DocxWriter.Write(SheetDocument.Of(sheet)), "sheet.docx") is not null, "The screening sheet in Word cannot be read.");
    }

    private static void Skeleton(CheckResult result)
    {
        var (skeleton, questions) = CorrectionsSkeleton.Of(result);
        var isRead = CorrectionsReader.Read(skeleton, "a.undercolor.yaml", s_rules.Value, s_workbench.Value.Library.Courts).Match(read => read.Corrections.IsEmpty && read.Open == questions, _ => false);
        FaultException.Unless(isRead, "The corrections file to begin with cannot be read as what it says.");
    }

    private static ReportContext ContextOf(CheckResult result, ReportMode mode) => new()
    {
        DocumentName = "a.txt",
        CleanText = result.Text.Text,
        Paragraphs = result.Tree.Paragraphs.Select(p => new ParagraphView(p.Number, p.Node, p.Span, null)).ToEquatableArray(),
        Sentences = result.Tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Span)).ToEquatableArray(),
        Authorities = s_workbench.Value.Library.Authority,
        Rules = id => s_rules.Value.Find(id)?.Descriptor,
        Mode = mode,
        Explain = mode == ReportMode.Plaintiff,
    };

    private static void Slices(JsonElement json, string text)
    {
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Slices(item, text);
        if (json.ValueKind != JsonValueKind.Object) return;
        if (json.TryGetProperty("quote", out var quote)) FaultException.Unless(quote.GetString() == Slice(json, text), "A quote is not what its position slices.");
        foreach (var member in json.EnumerateObject()) Slices(member.Value, text);
    }

    private static string Slice(JsonElement at, string text) => text[at.GetProperty("start").GetInt32()..at.GetProperty("end").GetInt32()];
}
