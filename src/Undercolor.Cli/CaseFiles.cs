using System.CommandLine;
using System.Security.Cryptography;
using Undercolor.Cases;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Reads case files from disk.</summary>
internal static class CaseFiles
{
    private const string What = "a case file";

    /// <summary>Whether a path is that of a case file and not of a complaint.</summary>
    public static bool IsOne(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary>A case file or what is wrong with it; a file over the limit is never loaded.</summary>
    public static CaseFileResult Read(string path)
    {
        var name = Path.GetFileName(path);
        return SmallFile.Read(path, CaseFileReader.Limits.Bytes, What, (text, bytes) => Read(text, bytes, name), sentence => Refused(name, sentence));
    }

    /// <summary>Writes what is wrong with a case file, a line each.</summary>
    /// <returns><see cref="ExitCode.Unreadable"/>.</returns>
    public static int Tell(EquatableArray<YamlError> errors, InvocationConfiguration io)
    {
        foreach (var error in errors) io.Error.WriteLine(VisibleText.Of(error.ToString()));
        return ExitCode.Unreadable;
    }

    /// <param name="name">Printed in errors and reports.</param>
    public static CaseFileResult Read(byte[] given, string name) =>
        SmallFile.Decode(given, CaseFileReader.Limits.Bytes, What, (text, bytes) => Read(text, bytes, name), sentence => Refused(name, sentence));

    private static CaseFileResult Read(string text, byte[] bytes, string name) => CaseFileReader.Read(text, name, Engine.Workbench.Terms).Match(
        file => new CaseFileResult.Read(file with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }), errors => (CaseFileResult)new CaseFileResult.Broken(errors));

    private static CaseFileResult Refused(string name, string sentence) => new CaseFileResult.Broken([new(name, 1, 1, sentence)]);
}
