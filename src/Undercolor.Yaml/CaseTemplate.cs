using System.Reflection;

namespace Undercolor.Yaml;

/// <summary>The case file that <c>case new</c> writes: every part, empty, with a comment that explains it.</summary>
public static class CaseTemplate
{
    private const string Resource = "Undercolor.Yaml.case-template.yaml";

    /// <param name="court">CourtListener id; null to leave the key empty.</param>
    public static string Write(string? court)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The template is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace("\ncourt:\n", court is null ? "\ncourt:\n" : $"\ncourt: {court}\n", StringComparison.Ordinal);
    }
}
