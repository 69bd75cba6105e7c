using System.Globalization;
using System.Text;

namespace Undercolor.Fuzz;

/// <summary>Makes a new input from old ones: a few small changes at random places. The same seed makes the same inputs.</summary>
internal sealed class Mutator(Target target, int seed)
{
    private static readonly byte[] s_telling = [0, 1, 9, 10, 13, 32, 34, 39, 45, 46, 48, 60, 62, 127, 128, 194, 226, 255];

    private static readonly string[] s_numbers = ["0", "-1", "2147483647", "2147483648", "99999999999999999999", "256", "1000"];

    private readonly Random _random = new(seed);
    private readonly byte[][] _tokens = [.. target.Tokens.Select(Encoding.UTF8.GetBytes)];
    private readonly IReadOnlyList<string> _words = target.Words();

    public byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        var bytes = new List<byte>(Pick(corpus));
        var markup = new Markup(_random, _words);
        for (var changes = target.IsMarkup ? 1 + _random.Next(4) : 0; changes > 0 && bytes.Count <= target.MaximumLength; changes--)
            bytes = [.. Encoding.Latin1.GetBytes(markup.Change(Encoding.Latin1.GetString([.. bytes])))];
        if (target.IsMarkup && _random.Next(3) > 0 && bytes.Count <= target.MaximumLength) return [.. bytes];
        for (var changes = 1 << _random.Next(4); changes > 0; changes--) Change(bytes, corpus);
        if (bytes.Count > target.MaximumLength) bytes.RemoveRange(target.MaximumLength, bytes.Count - target.MaximumLength);
        return [.. bytes];
    }

    /// <summary>The later half is taken more often, for it holds what was found last; and now and then the shorter of two, for it is quicker.</summary>
    private byte[] Pick(IReadOnlyList<byte[]> corpus)
    {
        var (one, other) = (Any(corpus), Any(corpus));
        return other.Length < one.Length && _random.Next(3) == 0 ? other : one;
    }

    private byte[] Any(IReadOnlyList<byte[]> corpus) => corpus[_random.Next(2) == 0 ? _random.Next(corpus.Count) : _random.Next(corpus.Count / 2, corpus.Count)];

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + _random.Next(1 << _random.Next(1, 9)));
        switch (_random.Next(12))
        {
            case 0 when length > 0: bytes[at] ^= (byte)(1 << _random.Next(8)); break;
            case 1 when length > 0: bytes[at] = s_telling[_random.Next(s_telling.Length)]; break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 4: Splice(bytes, at, length, Pick(corpus)); break;
            case 5: Repeat(bytes, at, Math.Min(length, 64)); break;
            case 6: Number(bytes, at); break;
            case 7: Line(bytes, at); break;
            default: Token(bytes, at); break;
        }
    }

    private void Token(List<byte> bytes, int at)
    {
        var token = _words.Count > 0 && _random.Next(3) == 0 ? Encoding.UTF8.GetBytes(_words[_random.Next(_words.Count)]) : _tokens[_random.Next(_tokens.Length)];
        if (_random.Next(3) == 0) bytes.RemoveRange(at, Math.Min(token.Length, bytes.Count - at));
        bytes.InsertRange(at, token);
    }

    private void Splice(List<byte> bytes, int at, int length, byte[] other)
    {
        if (other.Length == 0) return;
        var from = _random.Next(other.Length);
        bytes.RemoveRange(at, length);
        bytes.InsertRange(at, other[from..Math.Min(other.Length, from + 1 + _random.Next(1 << _random.Next(1, 11)))]);
    }

    private void Repeat(List<byte> bytes, int at, int length)
    {
        var piece = bytes.GetRange(at, length);
        for (var times = 1 << _random.Next(8); times > 0 && bytes.Count < target.MaximumLength; times--) bytes.InsertRange(at, piece);
    }

    /// <summary>A whole line is dropped, copied or moved.</summary>
    private void Line(List<byte> bytes, int at)
    {
        var start = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1;
        var end = bytes.IndexOf((byte)'\n', at) is >= 0 and var next ? next + 1 : bytes.Count;
        var line = bytes.GetRange(start, end - start);
        if (_random.Next(3) > 0) bytes.RemoveRange(start, end - start);
        if (_random.Next(3) > 0) bytes.InsertRange(bytes.IndexOf((byte)'\n', _random.Next(bytes.Count + 1)) + 1, line);
    }

    private void Number(List<byte> bytes, int at)
    {
        var start = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0) return;
        var end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9') end++;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.ASCII.GetBytes(_random.Next(2) == 0 ? _random.Next(10).ToString(CultureInfo.InvariantCulture) : s_numbers[_random.Next(s_numbers.Length)]));
    }
}
