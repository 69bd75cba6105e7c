using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What the rulings follow from, as the <c>derivation</c> of an assessment; <see cref="DerivationReader"/> reads it back.</summary>
public static class DerivationJson
{
    internal static void Write(Utf8JsonWriter json, CaseDerivation derivation)
    {
        json.WriteStartObject("derivation");
        json.WriteStartObject("law");
        json.WriteString("court", derivation.Court);
        json.WriteString("state", derivation.State);
        json.WriteString("asOf", Day(derivation.AsOf));
        json.WriteWord("stage", derivation.Stage);
        json.WriteEndObject();
        var given = Given(derivation.Case);
        json.WriteString("givenSha256", Sha256(given));
        // Trees are a line each: indented, most of the file would be spaces.
        json.WritePropertyName("given");
        json.WriteRawValue(given);
        json.WriteStartArray("rulings");
        foreach (var ruling in derivation.Rulings) json.WriteRawValue(JsonWriting.Document(indented: false, j => WriteNode(j, ruling)).TrimEnd());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The case that the derivation may use, as one line; the same bytes for the same case.</summary>
    internal static string Given(Case @case) => JsonWriting.Document(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteWord("custody", @case.Custody);
        json.WriteNumber("incidents", @case.Incidents.Count);
        json.WriteStrings("relief", @case.Relief.Select(r => r.Kind).ToEquatableArray());
        json.WriteList("people", @case.People, WritePerson);
        json.WriteList("claims", @case.Claims, WriteClaim);
        json.WriteStartArray("facts");
        foreach (var (i, fact) in @case.Facts.Index()) WriteFact(json, fact, i);
        json.WriteEndArray();
        json.WriteEndObject();
    }).TrimEnd();

    internal static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteString("id", Id(person.Id));
        json.WriteString("name", person.Name);
        json.WriteWord("kind", person.Kind);
        json.WriteWords("functions", person.Functions);
        json.WriteWord("capacity", person.Capacity);
        json.WriteWord("employer", person.Employer);
        json.WriteBoolean("defendant", person.IsDefendant);
        json.WriteBoolean("plaintiff", person.IsPlaintiff);
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("right", claim.Right);
        json.WriteStrings("against", Ids(claim.Against));
        json.WriteBoolean("named", claim.Stated);
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", Id(number));
        json.WriteWord("kind", fact.Kind);
        json.WriteStrings("actors", Ids(fact.Actors.Members));
        json.WriteString("actorPhrase", fact.Actors.Phrase);
        json.WriteWord("certainty", fact.Actors.Certainty);
        json.WriteStrings("targets", Ids(fact.Targets.Members));
        json.WriteStrings("classes", fact.Classes);
        json.WriteBoolean("negated", fact.Negated);
        json.WriteString("when", fact.When);
        json.WriteWord("standing", fact.Standing);
        json.WriteNumber("incident", fact.Incident);
        json.WritePlace("at", fact.At);
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Derivation node)
    {
        json.WriteStartObject();
        json.WriteWord("step", node.Step);
        if (node.Of.Length > 0) json.WriteString("of", node.Of);
        json.WriteString("value", node.Value);
        if (node.Capacity is { } capacity) json.WriteWord("capacity", capacity);
        if (node.Scope is { } scope) WriteScope(json, scope);
        if (node.Rule is { } rule) WriteRule(json, rule);
        if (node.Asks.Length > 0) json.WriteString("asks", node.Asks);
        if (node.Among is { } among) json.WriteNumber("among", among);
        if (!node.Facts.IsEmpty) json.WriteList("facts", node.Facts, WriteGround);
        if (!node.From.IsEmpty)
        {
            json.WriteStartArray("because");
            foreach (var premise in node.From) WriteNode(json, premise);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter json, Scope scope)
    {
        json.WriteStartObject("scope");
        json.WriteString("person", Id(new PersonId(scope.Person)));
        json.WriteBoolean("asBody", scope.AsBody);
        json.WriteNumberOrNull("plaintiff", scope.Plaintiff);
        json.WriteNumberOrNull("incident", scope.Incident);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, PackRule rule)
    {
        json.WriteStartObject("rule");
        json.WriteString("key", rule.Key);
        json.WriteString("says", rule.Text);
        json.WriteStrings("authorities", rule.Authorities);
        if (rule.From is { } from) json.WriteString("from", Day(from));
        if (rule.Until is { } until) json.WriteString("until", Day(until));
        json.WriteEndObject();
    }

    private static void WriteGround(Utf8JsonWriter json, Ground ground)
    {
        json.WriteString("fact", Id(ground.Fact));
        json.WriteString("at", ground.At);
        json.WriteString("quote", ground.Quote);
    }

    private static EquatableArray<string> Ids(EquatableArray<PersonId> people) => people.Select(Id).ToEquatableArray();

    private static string Id(PersonId person) => FormattableString.Invariant($"x{person.Index + 1}");

    private static string Id(int fact) => FormattableString.Invariant($"f{fact + 1}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
