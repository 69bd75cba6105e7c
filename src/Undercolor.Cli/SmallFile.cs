using System.Text;

namespace Undercolor.Cli;

/// <summary>Reads a text file of the user's: UTF-8, bounded; one over the limit is never loaded.</summary>
internal static class SmallFile
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="what">What the file ought to be, with its article: <c>a case file</c>.</param>
    /// <param name="read">Given the text and the bytes it was decoded from.</param>
    /// <param name="fault">Given one sentence, which does not name the file.</param>
    public static T Read<T>(string path, int mostBytes, string what, Func<string, byte[], T> read, Func<string, T> fault)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return fault($"This is a folder, not {what}.");
            if (!file.Exists) return fault("The file does not exist.");
            return file.Length > mostBytes ? fault(TooLarge(file.Length, mostBytes, what)) : Decode(File.ReadAllBytes(path), mostBytes, what, read, fault);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return fault($"The file cannot be read: {unreadable.Message}");
        }
    }

    /// <inheritdoc cref="Read"/>
    /// <param name="bytes">Of a file that was read elsewhere.</param>
    public static T Decode<T>(byte[] bytes, int mostBytes, string what, Func<string, byte[], T> read, Func<string, T> fault)
    {
        if (bytes.Length > mostBytes) return fault(TooLarge(bytes.Length, mostBytes, what));
        string text;
        try
        {
            text = s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return fault("The file is not UTF-8 text. Save it as UTF-8.");
        }
        return read(text, bytes);
    }

    private static string TooLarge(long bytes, int most, string what) => FormattableString.Invariant($"The file has {bytes} bytes; {what} has at most {most}.");
}
