using Xunit;

namespace Undercolor.Tests.Architecture;

/// <summary>A use that a guard does not allow.</summary>
/// <param name="Word">What is touched, in one word of the guard: <c>clock</c>, <c>culture</c>, <c>order</c>.</param>
internal sealed record Offense(string Word, Use Use)
{
    public override string ToString() => $"{Word}: {Use}";

    /// <summary>Fails with every offense on a line of its own.</summary>
    public static void None(IEnumerable<Offense> offenses)
    {
        var lines = string.Join('\n', offenses);
        if (lines.Length > 0) Assert.Fail(lines);
    }
}
