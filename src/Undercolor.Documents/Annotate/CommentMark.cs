using System.Security.Cryptography;
using System.Text;
using Undercolor.Text;

namespace Undercolor.Documents.Annotate;

/// <summary>
/// The last paragraph of each comment of ours: a mark that tells its words. A comment whose mark does not fit its words was
/// written on by somebody, and is theirs.
/// </summary>
internal static class CommentMark
{
    public const string Author = "Undercolor";
    public const string Initials = "UC";
    private const string Lead = "Undercolor · ";
    private const int Digits = 8;

    /// <param name="paragraphs">The words of the comment without its mark.</param>
    public static string Of(IEnumerable<string> paragraphs)
    {
        var words = Spacing.OneLine(string.Join(' ', paragraphs));
        return Lead + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Digits];
    }

    /// <summary>Whether the last paragraph is the mark of those before it.</summary>
    public static bool Fits(IReadOnlyList<string> paragraphs) => paragraphs.Count > 1 && paragraphs[^1].Trim() == Of(paragraphs.SkipLast(1));
}
