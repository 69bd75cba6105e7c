namespace Undercolor.Fuzz;

/// <summary>Picks few and short inputs that together go every way that is known.</summary>
internal static class Minimizer
{
    private const int MaximumBytes = 120_000;
    private const int MaximumInputs = 85;
    private const int TriesPerInput = 40;

    /// <summary>Replaces the checked-in corpus; inputs that were once a fault (<c>crash-</c>, <c>hang-</c>, <c>greedy-</c>) stay as they are.</summary>
    public static void Run(Target target, Workplace place)
    {
        var faults = Corpus.Files(place.Checked).Where(IsFault).ToHashSet();
        foreach (var fault in faults) Ways(target, File.ReadAllBytes(fault));
        var inputs = Corpus.Files(place.Checked).Except(faults).Concat(Corpus.Files(place.Found)).Select(File.ReadAllBytes).ToList();
        var (known, kept, bytes) = (new HashSet<int>(), new List<byte[]>(), 0);
        foreach (var (input, gained) in MostFirst(target, inputs, known))
        {
            var shorter = Shorter(target, input, gained);
            if (bytes + shorter.Length > MaximumBytes) continue;
            kept.Add(shorter);
            bytes += shorter.Length;
            known.UnionWith(Ways(target, shorter));
            if (kept.Count == MaximumInputs) break;
        }
        foreach (var old in Corpus.Files(place.Checked).Except(faults).ToList()) File.Delete(old);
        foreach (var input in kept) Corpus.Save(place.Checked, input);
        Console.WriteLine(FormattableString.Invariant($"{target.Name,-10} {inputs.Count} inputs, kept {kept.Count} with {bytes} bytes and {known.Count} steps; {faults.Count} that were a fault"));
    }

    public static bool IsFault(string file) => Path.GetFileName(file) is var name && (name.StartsWith("crash-", StringComparison.Ordinal) || name.StartsWith("hang-", StringComparison.Ordinal) || name.StartsWith("greedy-", StringComparison.Ordinal));

    /// <summary>Each time the input that goes the most unknown ways for its length, until none goes any.</summary>
    /// <param name="known">Grows between two turns.</param>
    private static IEnumerable<(byte[] Input, HashSet<int> Gained)> MostFirst(Target target, List<byte[]> inputs, HashSet<int> known)
    {
        var queue = new PriorityQueue<(byte[] Input, HashSet<int> Left), double>();
        foreach (var input in inputs) Enqueue(input, Ways(target, input));
        while (queue.TryDequeue(out var next, out _))
        {
            var before = next.Left.Count;
            next.Left.ExceptWith(known);
            // Worth less than when it was put there: somebody else may be first now.
            if (next.Left.Count < before) Enqueue(next.Input, next.Left);
            else if (before > 0) yield return next;
        }

        void Enqueue(byte[] input, HashSet<int> left)
        {
            if (left.Count > 0) queue.Enqueue((input, left), -left.Count / (input.Length + 200.0));
        }
    }

    /// <summary>Without the pieces whose loss keeps all that the input gained.</summary>
    private static byte[] Shorter(Target target, byte[] input, HashSet<int> gained)
    {
        var tries = 0;
        for (var size = input.Length / 2; size >= 4 && tries < TriesPerInput; size /= 2)
            for (var at = 0; at + size <= input.Length && tries < TriesPerInput; tries++)
            {
                byte[] without = [.. input[..at], .. input[(at + size)..]];
                if (gained.IsSubsetOf(Ways(target, without))) input = without;
                else at += size;
            }
        return input;
    }

    private static HashSet<int> Ways(Target target, byte[] input)
    {
        Coverage.Begin();
        try
        {
            target.Run(input);
        }
        catch (Exception)
        {
            return []; // A fault is a finding of the sessions, and no part of a corpus.
        }
        return [.. Coverage.Steps()];
    }
}
