using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Documents;
using Undercolor.Packs;

namespace Undercolor.Cli.Batch;

/// <summary>Stands for everything that a sheet depends on: the paper's bytes, its corrections, the options, the program and the law in it.</summary>
internal sealed class ScreenKey(CheckOptions law, DocumentOptions documents)
{
    /// <summary>Each build of the same code has the same ids; any change of the code or of the packs gives others.</summary>
    private static readonly string s_program = string.Join(' ', ((Type[])[typeof(Workbench), typeof(EmbeddedPacks), typeof(DocumentReader), typeof(ScreenKey)]).Select(t => t.Module.ModuleVersionId));

    private readonly string _options = string.Create(CultureInfo.InvariantCulture,
        $"{Engine.Tool}\n{s_program}\n{law.Court}\n{law.AsOf:yyyy-MM-dd}\n{law.Stage}\n{documents.Revisions}\n{documents.Limits}");

    /// <param name="mended">The checksum of the corrections beside the paper; empty for none.</param>
    public string Of(Paper paper, string sha256, string mended) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{paper.File}\n{sha256}\n{mended}\n{_options}")));
}
