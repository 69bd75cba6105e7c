namespace Undercolor.Fuzz;

/// <summary>
/// Which steps from block to block of the instrumented code a run took, and about how often. The instrumented
/// assemblies call <see cref="Hit"/>, so that it must stay public and static.
/// </summary>
public static class Coverage
{
    private const int Size = 1 << 18;
    private static readonly byte[] s_run = new byte[Size];
    private static readonly byte[] s_seen = new byte[Size];
    private static readonly byte[] s_blocks = new byte[Size];
    private static int s_last;

    /// <summary>Blocks run since the program began, each as often as it ran.</summary>
    internal static long Hits { get; private set; }

    /// <param name="block">Its number; blocks are counted through all assemblies.</param>
    public static void Hit(int block)
    {
        Hits++;
        s_blocks[block & (Size - 1)] = 1;
        // Spread over the map, so that neighbors do not collide.
        var spread = (int)((uint)block * 2654435761u >> 14);
        ref var count = ref s_run[(spread ^ s_last) & (Size - 1)];
        if (count < byte.MaxValue) count++;
        s_last = spread >> 1;
    }

    internal static void Begin()
    {
        Array.Clear(s_run);
        s_last = 0;
    }

    /// <summary>Whether the run took a step that no run before it took, or took one in another order of magnitude; from now on it is known.</summary>
    internal static bool Learn()
    {
        var isNew = false;
        foreach (var step in Steps())
        {
            var bit = Bit(s_run[step]);
            isNew |= (s_seen[step] & bit) == 0;
            s_seen[step] |= bit;
        }
        return isNew;
    }

    /// <summary>The steps of the run.</summary>
    internal static IEnumerable<int> Steps()
    {
        for (var i = Next(0); i < Size; i = Next(i + 1)) yield return i;
    }

    /// <summary>Steps known so far, without their magnitudes.</summary>
    internal static int Known => s_seen.Count(b => b != 0);

    /// <summary>A byte a block: 1 where any run came through.</summary>
    internal static IReadOnlyList<byte> Blocks => s_blocks;

    private static int Next(int from) => s_run.AsSpan(from).IndexOfAnyExcept((byte)0) is >= 0 and var ahead ? from + ahead : Size;

    private static byte Bit(byte count) => count switch { 1 => 1, 2 => 2, 3 => 4, < 8 => 8, < 16 => 16, < 32 => 32, < 128 => 64, _ => 128 };
}
