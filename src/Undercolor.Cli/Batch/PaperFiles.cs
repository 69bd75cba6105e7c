using System.Security.Cryptography;
using System.Text;

namespace Undercolor.Cli.Batch;

/// <summary>The names, below the output folder, of what is written for one paper.</summary>
internal sealed record PaperFiles(string Html, string Docx, string Record)
{
    /// <summary>File systems take names of 255 bytes; what is added to a name must fit as well.</summary>
    private const int LongestName = 200;

    public static PaperFiles Of(Paper paper)
    {
        var (folder, name) = (paper.File[..(paper.File.LastIndexOf('/') + 1)], paper.File[(paper.File.LastIndexOf('/') + 1)..]);
        var file = folder + Short(name, paper.File);
        return new($"{OutputFolder.Sheets}/{file}.sheet.html", $"{OutputFolder.Sheets}/{file}.sheet.docx", $"{OutputFolder.Own}/done/{file}.record");
    }

    /// <summary>A name too long to be added to ends in a part of its checksum, so that no two become one.</summary>
    private static string Short(string name, string file) => Encoding.UTF8.GetByteCount(name) <= LongestName
        ? name
        : $"{name[..Math.Min(40, name.Length)].TrimEnd('\uD800', '.', ' ')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)))[..16]}";
}
