namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>What two sequences have in common, in order: the longest common subsequence in linear space, by the middle snake of Myers (1986).</summary>
/// <remarks>
/// Beyond <see cref="MostCost"/> changes in one part the part is cut where the search has come farthest. The result is then still a common
/// subsequence, and may be shorter than the longest. So the time is bounded by that number times the length.
/// </remarks>
internal sealed class CommonSubsequence
{
    private const int MostCost = 1000;

    private readonly int[] _a, _b;
    private readonly int[] _forward, _backward;
    private readonly int _zero;
    private readonly List<(int A, int B)> _pairs = [];

    private CommonSubsequence(int[] a, int[] b)
    {
        (_a, _b, _zero) = (a, b, b.Length + 1);
        (_forward, _backward) = (new int[a.Length + b.Length + 3], new int[a.Length + b.Length + 3]);
    }

    /// <returns>Indices into both, each ascending.</returns>
    public static IReadOnlyList<(int A, int B)> Of(int[] a, int[] b)
    {
        var search = new CommonSubsequence(a, b);
        search.Pair(new(0, a.Length, 0, b.Length));
        return search._pairs;
    }

    /// <summary>A part of both sequences; ends exclusive.</summary>
    private readonly record struct Box(int A, int AEnd, int B, int BEnd)
    {
        public bool IsEmpty => A == AEnd || B == BEnd;
    }

    private void Pair(Box box)
    {
        while (!box.IsEmpty && _a[box.A] == _b[box.B])
        {
            _pairs.Add((box.A, box.B));
            box = box with { A = box.A + 1, B = box.B + 1 };
        }
        var tail = 0;
        while (!box.IsEmpty && _a[box.AEnd - 1] == _b[box.BEnd - 1])
        {
            box = box with { AEnd = box.AEnd - 1, BEnd = box.BEnd - 1 };
            tail++;
        }
        if (!box.IsEmpty)
        {
            var (a, b) = Middle(box);
            Pair(box with { AEnd = a, BEnd = b });
            Pair(box with { A = a, B = b });
        }
        for (var i = 0; i < tail; i++) _pairs.Add((box.AEnd + i, box.BEnd + i));
    }

    /// <summary>A point through which a shortest way from one corner of the box to the other leads.</summary>
    private (int A, int B) Middle(Box box)
    {
        int least = box.A - box.BEnd, most = box.AEnd - box.B, start = box.A - box.B, end = box.AEnd - box.BEnd;
        int low = start, high = start, lowBack = end, highBack = end;
        var isOdd = ((start - end) & 1) != 0;
        _forward[_zero + start] = box.A;
        _backward[_zero + end] = box.AEnd;
        for (var cost = 1; ; cost++)
        {
            if (low > least) _forward[_zero + --low - 1] = -1; else low++;
            if (high < most) _forward[_zero + ++high + 1] = -1; else high--;
            for (var d = high; d >= low; d -= 2)
            {
                var a = Forth(box, d);
                if (isOdd && lowBack <= d && d <= highBack && _backward[_zero + d] <= a) return (a, a - d);
            }
            if (lowBack > least) _backward[_zero + --lowBack - 1] = int.MaxValue; else lowBack++;
            if (highBack < most) _backward[_zero + ++highBack + 1] = int.MaxValue; else highBack--;
            for (var d = highBack; d >= lowBack; d -= 2)
            {
                var a = Back(box, d);
                if (!isOdd && low <= d && d <= high && a <= _forward[_zero + d]) return (a, a - d);
            }
            if (cost >= MostCost) return Farthest(box, low, high, lowBack, highBack);
        }
    }

    private int Forth(Box box, int d)
    {
        int below = _forward[_zero + d - 1], above = _forward[_zero + d + 1];
        var a = below < above ? above : below + 1;
        while (a < box.AEnd && a - d < box.BEnd && _a[a] == _b[a - d]) a++;
        return _forward[_zero + d] = a;
    }

    private int Back(Box box, int d)
    {
        int below = _backward[_zero + d - 1], above = _backward[_zero + d + 1];
        var a = below < above ? below : above - 1;
        while (a > box.A && a - d > box.B && _a[a - 1] == _b[a - d - 1]) a--;
        return _backward[_zero + d] = a;
    }

    private (int A, int B) Farthest(Box box, int low, int high, int lowBack, int highBack)
    {
        (int A, int B) ahead = (box.A, box.B), behind = (box.AEnd, box.BEnd);
        for (var d = high; d >= low; d -= 2)
        {
            var a = Math.Min(Math.Min(_forward[_zero + d], box.AEnd), box.BEnd + d);
            if (a + a - d > ahead.A + ahead.B) ahead = (a, a - d);
        }
        for (var d = highBack; d >= lowBack; d -= 2)
        {
            var a = Math.Max(Math.Max(_backward[_zero + d], box.A), box.B + d);
            if (a + a - d < behind.A + behind.B) behind = (a, a - d);
        }
        return ahead.A + ahead.B - box.A - box.B > box.AEnd + box.BEnd - behind.A - behind.B ? ahead : behind;
    }
}
