using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml.CaseFiles;

namespace Undercolor.Yaml;

/// <summary>Reads a case file. The format is in docs/case-file.md.</summary>
/// <remarks>A key without a value is an open question, not a fault: it counts as left out. Unknown and doubled keys are refused.</remarks>
public static class CaseFileReader
{
    /// <summary>A case file is flat; a larger or deeper one is not a case file.</summary>
    public static YamlLimits Limits { get; } = new(Bytes: 8 << 20, Depth: 10, Nodes: 300_000);

    /// <param name="text">May start with a byte-order mark and may use any line ends.</param>
    /// <param name="fileName">Without a folder; printed in errors and reports.</param>
    /// <returns>Never throws because of what the text holds.</returns>
    public static CaseFileResult Read(string text, string fileName, CaseTerms terms) =>
        YamlReader.Read(text, fileName, Limits).Match(root => Bind(root, new(text, fileName, terms, new(fileName, Limits.Errors))), errors => new CaseFileResult.Broken(errors));

    private static CaseFileResult Bind(DataNode root, CaseText text)
    {
        CaseIds.Collect(root, text);
        var file = CaseNode.Bind(text, root, map => File(map, text));
        return text.Errors.Any ? new CaseFileResult.Broken(text.Errors.Found) : new CaseFileResult.Read(file);
    }

    private static CaseFile File(CaseNode root, CaseText text)
    {
        CheckSchema(root);
        var places = root.Named("places", RecordBinder.Place);
        foreach (var place in places) text.PlaceNames[place.Id] = place.Name;
        return new CaseFile
        {
            Name = text.Name, Text = text.File, Court = Court(root), Stage = root.Word<Stage>("stage") ?? Stage.Pleading, Filed = root.Day("filed"),
            Division = root.Words("division"), County = root.Words("county"), Jury = root.Flag("jury"), IsVerified = root.Flag("verified"), Counsel = root.Maps("counsel", (map, _) => PeopleBinder.Counsel(map)),
            Custody = RecordBinder.CustodyOf(root), ColorOfLaw = root.Words("color-of-law"),
            People = root.Named("plaintiffs", PeopleBinder.Plaintiff).Concat(root.Named("people", PeopleBinder.Person)).ToEquatableArray(),
            Groups = root.Named("groups", PeopleBinder.Group), Places = places, Incidents = root.Maps("incidents", (map, _) => RecordBinder.Incident(map)),
            Statements = StatementBinder.All(root), Links = root.Maps("links", LinkBinder.Link),
            Evidence = root.Maps("evidence", (map, _) => RecordBinder.Evidence(map)), Claims = root.Maps("claims", (map, _) => RecordBinder.Claim(map)),
            Relief = RecordBinder.Relief(root), Stipulations = root.Maps("stipulations", (map, _) => RecordBinder.Concession(map)),
            Admissions = root.Maps("admissions", (map, _) => RecordBinder.Concession(map)), Findings = root.Maps("findings", (map, _) => RecordBinder.Finding(map)),
            Proceedings = root.Maps("proceedings", ProceedingBinder.Proceeding),
            Apart = root.Maps("apart", SlotBinder.Apart), Inquiries = root.Maps("inquiries", SlotBinder.Inquiry),
            PrisonerStatus = root.Word<PrisonerStatus>("prisoner-status"), Exhaustion = root.Map("exhaustion", PrisonerBinder.Exhaustion) ?? CaseExhaustion.None,
            PreviousLawsuits = root.Map("previous-lawsuits", PrisonerBinder.Lawsuits) ?? CaseLawsuits.None,
            Criminal = root.Map("criminal-case", RecordBinder.Criminal), WorkProduct = root.Maps("work-product", RecordBinder.WorkProduct),
        };
    }

    private static void CheckSchema(CaseNode root)
    {
        var schema = root.Plain("schema");
        if (schema.Length == 0) root.Text.Errors.Add(root.Node, $"The key 'schema' is missing. Write 'schema: {CaseFile.Schema}' as the first line of a case file.");
        else if (schema != CaseFile.Schema) root.Fail("schema", $"This file says that it is '{CaseNode.Short(schema)}'; '{CaseFile.Schema}' is read.");
    }

    private static string? Court(CaseNode root)
    {
        var id = root.Plain("court");
        if (id.Length == 0) return null;
        if (root.Text.Terms.Courts.Find(id) is null) root.Fail("court", $"There is no court '{CaseNode.Short(id)}'. Write its CourtListener id, such as cand for the Northern District of California; docs/case-file.md says where to find it.");
        return id;
    }
}
