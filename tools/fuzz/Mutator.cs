using System.Text;

namespace Undercolor.Fuzz;

/// <summary>Makes a new input from old ones: a few small changes at random places. The same seed makes the same inputs.</summary>
internal sealed class Mutator(IReadOnlyList<string> tokens, int seed)
{
    private const int MaximumLength = 16_384;
    private static readonly byte[] s_telling = [0, 1, 9, 10, 13, 32, 34, 39, 45, 46, 48, 60, 62, 127, 128, 194, 226, 255];

    private readonly Random _random = new(seed);
    private readonly byte[][] _tokens = [.. tokens.Select(Encoding.UTF8.GetBytes)];

    public byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        var bytes = new List<byte>(Pick(corpus));
        for (var changes = 1 << _random.Next(4); changes > 0; changes--) Change(bytes, corpus);
        if (bytes.Count > MaximumLength) bytes.RemoveRange(MaximumLength, bytes.Count - MaximumLength);
        return [.. bytes];
    }

    /// <summary>The later half is taken more often: it holds what was found last.</summary>
    private byte[] Pick(IReadOnlyList<byte[]> corpus) => corpus[_random.Next(2) == 0 ? _random.Next(corpus.Count) : _random.Next(corpus.Count / 2, corpus.Count)];

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + _random.Next(1 << _random.Next(1, 9)));
        switch (_random.Next(10))
        {
            case 0 when length > 0: bytes[at] ^= (byte)(1 << _random.Next(8)); break;
            case 1 when length > 0: bytes[at] = s_telling[_random.Next(s_telling.Length)]; break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 4: Splice(bytes, at, length, Pick(corpus)); break;
            case 5: Repeat(bytes, at, Math.Min(length, 64)); break;
            case 6: Number(bytes, at); break;
            default: Token(bytes, at); break;
        }
    }

    private void Token(List<byte> bytes, int at)
    {
        var token = _tokens[_random.Next(_tokens.Length)];
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
        for (var times = 1 << _random.Next(8); times > 0 && bytes.Count < MaximumLength; times--) bytes.InsertRange(at, piece);
    }

    private void Number(List<byte> bytes, int at)
    {
        var start = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0) return;
        var end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9') end++;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.ASCII.GetBytes(new[] { "0", "-1", "1", "2147483647", "2147483648", "99999999999999999999", "256", "1000" }[_random.Next(8)]));
    }
}
