namespace Undercolor.Tests.Reports;

/// <summary>What SARIF 2.1.0 (OASIS Standard, sections 3.13 to 3.52) asks of the objects that we write, as a schema.</summary>
internal static class SarifSubset
{
    public const string Schema = """
        {
          "type": "object",
          "required": ["$schema", "version", "runs"],
          "properties": {
            "$schema": { "type": "string", "pattern": "^https://" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } }
          },
          "$defs": {
            "text": { "type": "object", "required": ["text"], "properties": { "text": { "type": "string" } } },
            "bag": { "type": "object" },
            "index": { "type": "integer", "minimum": 0 },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "uri": { "type": "string", "pattern": "^[A-Za-z0-9._~%-]+$" },
            "artifactLocation": { "type": "object", "required": ["uri"], "properties": { "uri": { "$ref": "#/$defs/uri" }, "index": { "$ref": "#/$defs/index" } } },
            "toolComponentReference": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "index": { "$ref": "#/$defs/index" } } },
            "descriptorReference": {
              "type": "object", "required": ["id"],
              "properties": { "id": { "type": "string" }, "index": { "$ref": "#/$defs/index" }, "toolComponent": { "$ref": "#/$defs/toolComponentReference" } }
            },
            "descriptor": {
              "type": "object", "required": ["id", "shortDescription"],
              "properties": {
                "id": { "type": "string" }, "name": { "type": "string" },
                "shortDescription": { "$ref": "#/$defs/text" }, "fullDescription": { "$ref": "#/$defs/text" }, "help": { "$ref": "#/$defs/text" },
                "defaultConfiguration": { "type": "object", "properties": { "level": { "$ref": "#/$defs/level" } } },
                "relationships": { "type": "array", "items": { "type": "object", "required": ["target"], "properties": {
                  "target": { "$ref": "#/$defs/descriptorReference" }, "kinds": { "type": "array", "items": { "type": "string" } } } } },
                "properties": { "$ref": "#/$defs/bag" }
              }
            },
            "location": {
              "type": "object", "required": ["physicalLocation", "logicalLocations"],
              "properties": {
                "physicalLocation": { "type": "object", "required": ["artifactLocation", "region"], "properties": {
                  "artifactLocation": { "$ref": "#/$defs/artifactLocation" },
                  "region": { "type": "object", "required": ["charOffset", "charLength"], "properties": {
                    "charOffset": { "$ref": "#/$defs/index" }, "charLength": { "$ref": "#/$defs/index" }, "snippet": { "$ref": "#/$defs/text" } } } } },
                "logicalLocations": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": {
                  "name": { "type": "string" }, "fullyQualifiedName": { "type": "string", "pattern": "^complaint/[¶§].+" }, "kind": { "type": "string" } } } }
              }
            },
            "result": {
              "type": "object", "required": ["ruleId", "ruleIndex", "kind", "level", "message", "partialFingerprints"],
              "properties": {
                "ruleId": { "type": "string" }, "ruleIndex": { "$ref": "#/$defs/index" },
                "kind": { "enum": ["notApplicable", "pass", "fail", "review", "open", "informational"] },
                "level": { "$ref": "#/$defs/level" }, "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "relatedLocations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "partialFingerprints": { "type": "object", "properties": { "undercolor/sentence/v1": { "type": "string", "pattern": "^[0-9a-f]{32}$" } } },
                "taxa": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/descriptorReference" } },
                "properties": { "$ref": "#/$defs/bag" }
              }
            },
            "component": {
              "type": "object", "required": ["name"],
              "properties": {
                "name": { "type": "string" }, "version": { "type": "string" }, "shortDescription": { "$ref": "#/$defs/text" },
                "rules": { "type": "array", "items": { "$ref": "#/$defs/descriptor" } }, "taxa": { "type": "array", "items": { "$ref": "#/$defs/descriptor" } }
              }
            },
            "run": {
              "type": "object", "required": ["tool", "results"],
              "properties": {
                "tool": { "type": "object", "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/component" } } },
                "invocations": { "type": "array", "items": { "type": "object", "required": ["executionSuccessful"], "properties": {
                  "exitCode": { "type": "integer" }, "exitCodeDescription": { "type": "string" }, "executionSuccessful": { "type": "boolean" } } } },
                "artifacts": { "type": "array", "items": { "type": "object", "properties": {
                  "location": { "$ref": "#/$defs/artifactLocation" }, "hashes": { "type": "object", "properties": { "sha-256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } },
                  "parentIndex": { "$ref": "#/$defs/index" }, "mimeType": { "type": "string", "pattern": "^[^/]+/.+$" }, "encoding": { "type": "string" }, "description": { "$ref": "#/$defs/text" } } } },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } },
                "taxonomies": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/component" } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "properties": { "$ref": "#/$defs/bag" }
              }
            }
          }
        }
        """;
}
