using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Documents.Word;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Reports.Drafted;
using Undercolor.Text;

namespace Undercolor.Bench;

/// <summary>A complaint of some thirty pages, drafted and written as DOCX in a process that has done so before; beside it pandoc, which makes a DOCX of the same text.</summary>
internal static class Drafts
{
    private const int Officers = 18, Rounds = 4;

    public static void Measure(Report report, Library library)
    {
        var request = Request(library);
        var paper = ComplaintDrafter.Draft(request).Paper;
        var folder = Directory.CreateTempSubdirectory("uc-bench-").FullName;
        var (docx, markdown) = (Path.Combine(folder, "draft.docx"), Path.Combine(folder, "draft.md"));
        File.WriteAllBytes(docx, CourtDocument.Write(paper));
        File.WriteAllText(markdown, DraftMarkdown.Show(paper));
        report.Line($"\n### Drafts: a complaint of {Pages(docx, folder)} pages, {Officers} defendants\n\n| | time |\n| --- | --- |");
        report.Line($"| from the case file to the model of the paper, warm | {Measured.Of(9, () => ComplaintDrafter.Draft(request))} |");
        report.Line($"| from the model to the DOCX, warm | {Measured.Of(9, () => CourtDocument.Write(paper))} |");
        report.Line($"| both | {Measured.Of(9, () => CourtDocument.Write(ComplaintDrafter.Draft(request).Paper))} |");
        if (Programs.Has("pandoc")) report.Line($"| pandoc, the same text from Markdown to DOCX, from the start of its process | {Measured.Of(5, () => Programs.Run("pandoc", markdown, "-o", Path.Combine(folder, "pandoc.docx")))} |");
        Directory.Delete(folder, recursive: true);
    }

    private static string Pages(string docx, string folder) =>
        Programs.Has("soffice") && Programs.Run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, docx) == 0
            ? Programs.Print("pdfinfo", Path.ChangeExtension(docx, ".pdf")).FirstOrDefault(l => l.StartsWith("Pages:", StringComparison.Ordinal))?[6..].Trim() ?? "?" : "?";

    private static DraftRequest Request(Library library)
    {
        var file = File_();
        var court = library.Courts.Find("mied")!;
        return new(file, court, library.For(court, null, library.AsOf), library.Tables, file.People.Select(p => new DraftParty(p.Id, PartyKind.NaturalPerson, Identified.Named, [Function.Line])).ToEquatableArray(),
            library.Tables.Profiles.Of(null), library.Authority);
    }

    private static CaseFile File_()
    {
        var officers = Enumerable.Range(1, Officers).Select(i => Person($"o{i}", $"Officer Number{i}") with { IsDefendant = true, Capacity = Capacity.Individual, Role = FileWords.Of("patrol officer"), OnDuty = true }).ToList();
        var statements = officers.SelectMany((o, i) => Enumerable.Range(0, Rounds).SelectMany(round => Of(o, i, round))).ToList();
        return new CaseFile
        {
            Name = "bench.yaml", Text = "", Court = "mied", Custody = Custody.Arrestee, Jury = true, County = FileWords.Of("Alder County"), People = [Person("p", "Wren Calloway") with { IsPlaintiff = true }, .. officers],
            Statements = statements.ToEquatableArray(), Claims = [new("c", "excessive-force", FileWords.Of("excessive-force"), [], [], "", [])], Relief = [new("compensatory", FileWords.Of("compensatory"), [], FileWords.None, FileWords.None, FileWords.None)],
        };
    }

    private static CasePerson Person(string id, string name) => new() { Id = id, Name = FileWords.Of(name) };

    private static IEnumerable<CaseStatement> Of(CasePerson officer, int index, int round)
    {
        var (id, moment) = (string.Create(CultureInfo.InvariantCulture, $"{officer.Id}-{round}"), new CaseMoment(new DateOnly(2026, 1, 5).AddDays(round), 60 * (600 + index)));
        var when = new CaseTime(FileWords.Of("then"), moment, moment, false, null, "", null);
        yield return new CaseStatement.Event(FileWords.Of("struck Wren Calloway on the back with a baton while Wren Calloway lay on the ground in handcuffs"), null, null, ["p"], false, FileWords.None, null) { Id = $"e{id}", Line = 1, Who = [officer.Id], When = when };
        yield return new CaseStatement.Presence(FileWords.Of("two steps from Wren Calloway"), true, null) { Id = $"p{id}", Line = 1, Who = [officer.Id], Where = FileWords.Of("beside the car"), When = when };
        yield return new CaseStatement.Injury(FileWords.Of("a bruise on the back"), [$"e{id}"], FileWords.None, FileWords.None) { Id = $"i{id}", Line = 1, When = null };
    }
}
