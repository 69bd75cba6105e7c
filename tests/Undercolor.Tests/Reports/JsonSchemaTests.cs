using System.Text.Json;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "object", "required": ["a"] }""", """{ "b": 1 }""", "$: lacks a")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": 1 }""", "$.a: is not string")]
    [InlineData("""{ "properties": { "a": {} } }""", """{ "b": 1 }""", "$.b: is not in the schema")]
    [InlineData("""{ "items": { "enum": ["x"] } }""", """["x", "y"]""", "$[1]: y is not in the vocabulary")]
    [InlineData("""{ "type": ["integer", "null"] }""", "1.5", "$: is not [\"integer\", \"null\"]")]
    [InlineData("""{ "pattern": "^a$" }""", "\"b\"", "$: does not match ^a$")]
    [InlineData("""{ "minimum": 0 }""", "-1", "$: is below 0")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/n" }], "$defs": { "n": { "const": "n" } } }""", "\"m\"", "$: fits no choice")]
    public void The_checker_sees_each_fault(string schema, string document, string fault) =>
        Assert.Equal([fault], JsonSchema.Parse(schema).Check(JsonDocument.Parse(document).RootElement));

    [Fact]
    public void A_keyword_that_the_checker_does_not_know_is_not_passed_over() =>
        Assert.Throws<NotSupportedException>(() => JsonSchema.Parse("""{ "oneOf": [] }""").Check(JsonDocument.Parse("1").RootElement));
}
