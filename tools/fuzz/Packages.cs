using System.Text;
using Undercolor.Doctrine;
using Undercolor.Yaml;

namespace Undercolor.Fuzz;

/// <summary>Packs, as they are written and as they are compiled.</summary>
internal static class Packages
{
    /// <summary>A tree that was read can be compiled and is the same when it is read again.</summary>
    public static void Yaml(byte[] bytes) =>
        YamlReader.Read(Encoding.UTF8.GetString(bytes), "packs/a.yaml").Match(
            tree => tree is not DataNode.Map map || Again(map),
            errors => errors.All(e => e.Line >= 1 && e.Column >= 1) ? true : throw new FaultException("An error stands before the first line or column."));

    public static void Pack(byte[] bytes)
    {
        try
        {
            Again(PackBinary.Read(bytes));
        }
        catch (FormatException)
        {
            // What the reader promises for damage.
        }
    }

    private static bool Again(DataNode.Map tree)
    {
        byte[] written;
        try
        {
            written = PackBinary.Write(tree);
        }
        catch (ArgumentException)
        {
            return false; // What the writer promises for half a surrogate pair.
        }
        FaultException.Unless(PackBinary.Write(PackBinary.Read(written)).AsSpan().SequenceEqual(written), "A tree changes when it is written and read.");
        return true;
    }
}
