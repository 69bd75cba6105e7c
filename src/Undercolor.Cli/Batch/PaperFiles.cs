using System.Security.Cryptography;
using System.Text;

namespace Undercolor.Cli.Batch;

/// <summary>The names, below the output folder, of what is written for one paper.</summary>
internal sealed record PaperFiles(string Html, string Docx, string Record)
{
    /// <summary>File systems take names of 255 bytes; what is added to a name must fit as well.</summary>
    private const int LongestName = 200;

    /// <summary>Characters that are kept of a longer name; 4 bytes each at most.</summary>
    private const int Kept = 40;

    public static PaperFiles Of(Paper paper)
    {
        var (folder, name) = (paper.File[..(paper.File.LastIndexOf('/') + 1)], paper.File[(paper.File.LastIndexOf('/') + 1)..]);
        var file = folder + Short(name, paper.File);
        return new($"{OutputFolder.Sheets}/{file}.sheet.html", $"{OutputFolder.Sheets}/{file}.sheet.docx", $"{OutputFolder.Own}/done/{file}.record");
    }

    /// <summary>A name too long to be added to ends in a part of its checksum, so that no two become one.</summary>
    private static string Short(string name, string file) => Encoding.UTF8.GetByteCount(name) <= LongestName
        ? name
        : $"{Beginning(name)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)))[..16]}";

    /// <summary>No half of a surrogate pair, which no file system takes.</summary>
    private static string Beginning(string name) => name[..(char.IsHighSurrogate(name[Kept - 1]) ? Kept - 1 : Kept)];
}
