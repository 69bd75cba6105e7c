using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Derivations.Checking;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Reads back what <c>check --explain --format json</c> wrote: what the rulings follow from, and what the report says of them.</summary>
public static class DerivationReader
{
    /// <summary>One report, or several in an array.</summary>
    /// <exception cref="FormatException">The text is not such a report; the message is a sentence.</exception>
    public static EquatableArray<ExplainedReport> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Select(Report).ToEquatableArray() : [Report(root)];
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The file is not JSON: {fault.Message}", fault);
        }
    }

    private static ExplainedReport Report(JsonElement json)
    {
        if (json.OptionalText("schema") != "undercolor/assessment/v1") throw new FormatException("The file is not a report of check --format json.");
        if (!json.TryGetProperty("derivation", out var derivation)) throw new FormatException("The report does not say what its rulings follow from. Write it with check --explain --format json.");
        var provenance = json.Member("provenance");
        return new(
            provenance.Text("packs"), provenance.OptionalText("court"), provenance.Day("asOf") ?? default, provenance.Word<Stage>("stage"), Derivation(derivation), derivation.Text("givenSha256"),
            json.Items("defendants").Select(Defendant).ToEquatableArray());
    }

    private static CaseDerivation Derivation(JsonElement json)
    {
        var law = json.Member("law");
        return new(law.OptionalText("court"), law.OptionalText("state"), law.Day("asOf") ?? throw new FormatException("The law has no day."), law.Word<Stage>("stage"),
            Case(json.Member("given")), json.Items("rulings").Select(Node).ToEquatableArray());
    }

    private static Case Case(JsonElement json)
    {
        var people = json.Items("people").Select(Person).ToEquatableArray();
        var facts = json.Items("facts").Select(Fact).ToEquatableArray();
        var incidents = json.Number("incidents");
        var claims = json.Items("claims").Select(c => new Claim(c.Text("right"), People(c, "against"), c.Flag("named"), null)).ToEquatableArray();
        if (incidents is < 0 or > 1_000_000) throw new FormatException("The number of incidents cannot be.");
        if (facts.Any(f => f.Actors.Members.Concat(f.Targets.Members).Any(m => m.Index >= people.Count)) || people.IsEmpty) throw new FormatException("A fact names somebody who is not in the cast.");
        return new()
        {
            People = people, Facts = facts, Claims = claims, Custody = json.Word<Custody>("custody"), Incidents = Enumerable.Repeat(new Incident("", "", []), incidents).ToEquatableArray(),
            Relief = json.Texts("relief").Select(kind => new Relief(kind, Nowhere)).ToEquatableArray(),
        };
    }

    private static Pinpoint Nowhere { get; } = new("", "", 0, default, null, null, null, null, "");

    private static Person Person(JsonElement json, int index)
    {
        if (JsonReading.Id(json.Text("id"), 'x') != index) throw new FormatException($"The people are not in order at '{json.Text("id")}'.");
        return new()
        {
            Id = new(index), Name = json.Text("name"), Kind = json.Word<PartyKind>("kind"), Functions = json.AllWords<Function>("functions"), Capacity = json.Word<Capacity>("capacity"),
            Employer = json.Word<PartyKind>("employer"), IsDefendant = json.Flag("defendant"), IsPlaintiff = json.Flag("plaintiff"),
        };
    }

    private static Fact Fact(JsonElement json, int index)
    {
        if (JsonReading.Id(json.Text("id"), 'f') != index) throw new FormatException($"The facts are not in order at '{json.Text("id")}'.");
        return new()
        {
            Kind = json.Word<FactKind>("kind"), Actors = new(People(json, "actors"), json.Text("actorPhrase"), json.Word<ActorCertainty>("certainty")),
            Targets = ActorSet.Nobody with { Members = People(json, "targets") }, Classes = json.Texts("classes"), Negated = json.Flag("negated"), When = json.OptionalText("when"),
            Standing = json.Word<Standing>("standing"), Incident = json.Number("incident"), At = Place(json.Member("at")), Verb = "", Lemma = "", Summary = "", Sentence = 0,
        };
    }

    private static Pinpoint Place(JsonElement json) => new(
        json.Text("node"), json.Text("paragraph"), json.Number("sentence"), new(json.Number("start"), json.Number("end")),
        json.OptionalNumber("sourceStart"), json.OptionalNumber("sourceEnd"), json.OptionalNumber("page"), json.OptionalNumber("line"), json.Text("quote"));

    private static EquatableArray<PersonId> People(JsonElement json, string name) => json.Texts(name).Select(id => new PersonId(JsonReading.Id(id, 'x'))).ToEquatableArray();

    private static Derivation Node(JsonElement json) => new(json.Word<Step>("step"), json.OptionalText("of") ?? "", json.Text("value"))
    {
        Capacity = json.OptionalText("capacity") is null ? null : json.Word<Capacity>("capacity"),
        Scope = json.TryGetProperty("scope", out var scope) ? new(JsonReading.Id(scope.Text("person"), 'x'), scope.Flag("asBody"), scope.OptionalNumber("plaintiff"), scope.OptionalNumber("incident")) : null,
        Rule = json.TryGetProperty("rule", out var rule) ? new(rule.Text("key"), rule.Text("says"), rule.Texts("authorities"), rule.Day("from"), rule.Day("until")) : null,
        Asks = json.OptionalText("asks") ?? "", Among = json.OptionalNumber("among"),
        Facts = json.Items("facts").Select(f => new Ground(JsonReading.Id(f.Text("fact"), 'f'), f.Text("at"), f.Text("quote"))).ToEquatableArray(),
        From = json.Items("because").Select(Node).ToEquatableArray(),
    };

    private static ReportedDefendant Defendant(JsonElement json) => new(json.Text("id"), json.Text("name"), json.Text("ruling"), json.Items("claims").Select(Cell).ToEquatableArray());

    private static ReportedCell Cell(JsonElement json) => new(
        json.Text("id"), json.Text("claim"), json.Text("plaintiff"), json.Text("incident"), json.Text("capacity"), json.Text("result"),
        json.Items("theories").Select(t => new ReportedTheory(t.Text("theory"), t.Text("value"), t.Items("elements").Select(Element).ToEquatableArray())).ToEquatableArray());

    private static ReportedElement Element(JsonElement json) => new(json.Text("element"), json.Text("value"), json.Items("grounds").Select(Place).ToEquatableArray(), json.Texts("authorities"));
}
