using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Cases;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli;

/// <summary>Reads case files from disk.</summary>
internal static class CaseFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a path is that of a case file and not of a complaint.</summary>
    public static bool IsOne(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary>A case file or what is wrong with it; a file over the limit is never loaded.</summary>
    public static CaseFileResult Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return Refused(name, "This is a folder, not a case file.");
            if (!file.Exists) return Refused(name, "The file does not exist.");
            if (file.Length > CaseFileReader.Limits.Bytes) return Refused(name, FormattableString.Invariant($"The file has {file.Length} bytes; a case file has at most {CaseFileReader.Limits.Bytes}."));
            return Read(File.ReadAllBytes(path), name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refused(name, $"The file cannot be read: {fault.Message}");
        }
    }

    /// <summary>Writes what is wrong with a case file, a line each.</summary>
    /// <returns><see cref="ExitCode.Unreadable"/>.</returns>
    public static int Tell(EquatableArray<YamlError> errors, InvocationConfiguration io)
    {
        foreach (var error in errors) io.Error.WriteLine(VisibleText.Of(error.ToString()));
        return ExitCode.Unreadable;
    }

    /// <param name="name">Printed in errors and reports.</param>
    public static CaseFileResult Read(byte[] bytes, string name)
    {
        if (bytes.Length > CaseFileReader.Limits.Bytes) return Refused(name, FormattableString.Invariant($"A case file has at most {CaseFileReader.Limits.Bytes} bytes; this one has more."));
        try
        {
            return CaseFileReader.Read(s_strict.GetString(bytes), name, Engine.Workbench.Terms).Match(
                file => new CaseFileResult.Read(file with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }), errors => (CaseFileResult)new CaseFileResult.Broken(errors));
        }
        catch (DecoderFallbackException)
        {
            return Refused(name, "The file is not UTF-8 text. Save it as UTF-8.");
        }
    }

    private static CaseFileResult.Broken Refused(string name, string sentence) => new([new(name, 1, 1, sentence)]);
}
