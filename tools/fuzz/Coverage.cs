using System.Numerics;

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
    private static int s_last;

    public static void Hit(int block)
    {
        ref var count = ref s_run[(block ^ s_last) & (Size - 1)];
        if (count < byte.MaxValue) count++;
        s_last = block >> 1;
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
        for (var i = 0; i < Size; i++)
        {
            if (s_run[i] == 0) continue;
            var bit = Bit(s_run[i]);
            if ((s_seen[i] & bit) != 0) continue;
            s_seen[i] |= bit;
            isNew = true;
        }
        return isNew;
    }

    /// <summary>The steps of the run, each with its order of magnitude.</summary>
    internal static IEnumerable<int> Features()
    {
        for (var i = 0; i < Size; i++)
            if (s_run[i] != 0) yield return i * 8 + BitOperations.Log2(Bit(s_run[i]));
    }

    /// <summary>Steps known so far, without their magnitudes.</summary>
    internal static int Steps => s_seen.Count(b => b != 0);

    private static byte Bit(byte count) => count switch { 1 => 1, 2 => 2, 3 => 4, < 8 => 8, < 16 => 16, < 32 => 32, < 128 => 64, _ => 128 };
}
