namespace Undercolor.Fuzz;

/// <summary>Picks few and short inputs that together go every way that is known.</summary>
internal static class Minimizer
{
    private const int MaximumBytes = 60_000;
    private const int TriesPerInput = 60;

    /// <summary>Replaces the checked-in corpus; inputs that were once a fault (<c>crash-</c>, <c>hang-</c>, <c>greedy-</c>) stay as they are.</summary>
    public static void Run(Target target, Workplace place)
    {
        var faults = Corpus.Files(place.Checked).Where(IsFault).ToHashSet();
        foreach (var fault in faults) Ways(target, File.ReadAllBytes(fault));
        var inputs = Corpus.Files(place.Checked).Except(faults).Concat(Corpus.Files(place.Found)).Select(File.ReadAllBytes).OrderBy(i => i.Length).ToList();
        var (known, kept, bytes) = (new HashSet<int>(), new List<byte[]>(), 0);
        foreach (var input in inputs)
        {
            var gained = Ways(target, input);
            gained.ExceptWith(known);
            if (gained.Count == 0) continue;
            var shorter = Shorter(target, input, gained);
            if (bytes + shorter.Length > MaximumBytes) continue;
            kept.Add(shorter);
            bytes += shorter.Length;
            known.UnionWith(Ways(target, shorter));
        }
        foreach (var old in Corpus.Files(place.Checked).Except(faults).ToList()) File.Delete(old);
        foreach (var input in kept) Corpus.Save(place.Checked, input);
        Console.WriteLine(FormattableString.Invariant($"{target.Name,-10} {inputs.Count} inputs, kept {kept.Count} with {bytes} bytes and {known.Count} steps; {faults.Count} that were a fault"));
    }

    public static bool IsFault(string file) => Path.GetFileName(file) is var name && (name.StartsWith("crash-", StringComparison.Ordinal) || name.StartsWith("hang-", StringComparison.Ordinal) || name.StartsWith("greedy-", StringComparison.Ordinal));

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
