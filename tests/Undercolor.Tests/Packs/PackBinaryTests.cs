using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Undercolor.Doctrine;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class PackBinaryTests
{
    private static readonly Gen<string> s_texts =
        Gen.Elements("", "id", "§ 1983", "naïve", "\U0001F600", "a\nb", "0", "true").Or(Gen.Choose(0, 5000).Select(n => $"text {n}"));

    private static readonly Arbitrary<DataNode.Map> s_maps = Gen.Sized(size => Maps(Math.Min(size, 40))).ToArbitrary();

    private static Gen<DataNode> Nodes(int size) => size <= 1
        ? s_texts.Select(text => (DataNode)new DataNode.Scalar(text))
        : Gen.OneOf(
            s_texts.Select(text => (DataNode)new DataNode.Scalar(text)),
            Nodes(size / 3).ListOf().Select(items => (DataNode)new DataNode.List(items.Take(6).ToEquatableArray())),
            Maps(size / 3).Select(map => (DataNode)map));

    private static Gen<DataNode.Map> Maps(int size) =>
        from keys in s_texts.ListOf()
        from values in Nodes(size - 1).ListOf(Math.Min(6, keys.Distinct().Count()))
        select new DataNode.Map(keys.Distinct().Zip(values, KeyValuePair.Create).ToEquatableArray());

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(s_maps, map => PackBinary.Read(PackBinary.Write(map)).Equals(map)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_tree_gives_the_same_bytes() =>
        Prop.ForAll(s_maps, map => PackBinary.Write(map).SequenceEqual(PackBinary.Write(PackBinary.Read(PackBinary.Write(map))))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_may_return_in_a_map_inside_but_not_in_the_same_map()
    {
        static DataNode.Map Map(params (string, DataNode)[] entries) => new(entries.Select(e => KeyValuePair.Create(e.Item1, e.Item2)).ToEquatableArray());
        var x = new DataNode.Scalar("x");
        var nested = Map(("a", Map(("a", x))), ("b", x));
        Assert.Equal(nested, PackBinary.Read(PackBinary.Write(nested)));
        Assert.Throws<ArgumentException>(() => PackBinary.Write(Map(("a", x), ("a", x))));
        Assert.Throws<FormatException>(() => PackBinary.Read([.. "UCPK"u8, 1, 1, 1, (byte)'a', 2, 2, 0, 0, 0, 0, 0, 0]));
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_read_but_never_crash()
    {
        var sound = PackBinary.Write(Large(40));
        var random = new Random(1983);
        for (var round = 0; round < 50_000; round++)
        {
            var bytes = sound.AsSpan(0, random.Next(4) == 0 ? random.Next(sound.Length + 1) : sound.Length).ToArray();
            for (var edits = random.Next(1, 5); edits > 0 && bytes.Length > 0; edits--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.True(IsReadOrRefused(bytes));
        }
    }

    [Fact]
    public void Every_cut_of_a_sound_file_is_refused()
    {
        var sound = PackBinary.Write(Large(3));
        for (var length = 0; length < sound.Length; length++) Assert.Throws<FormatException>(() => PackBinary.Read(sound.AsSpan(0, length)));
        Assert.Throws<FormatException>(() => PackBinary.Read([.. sound, 0]));
    }

    [Fact]
    public void False_counts_do_not_ask_for_memory()
    {
        byte[] nested = [.. "UCPK"u8, 1, 0, .. Enumerable.Repeat<byte[]>([1, 0xFF, 0xFF, 0x03], 20_000).SelectMany(bytes => bytes)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<FormatException>(() => PackBinary.Read(nested));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_when_written() =>
        Assert.ThrowsAny<ArgumentException>(() => PackBinary.Write(new([KeyValuePair.Create<string, DataNode>("a", new DataNode.Scalar("\uD800"))])));

    [Fact]
    public void Two_megabytes_come_back_as_they_were()
    {
        var tree = Large(9_000);
        var bytes = PackBinary.Write(tree);
        Assert.InRange(bytes.Length, 2_000_000, 4_000_000);
        Assert.Equal(bytes, PackBinary.Write(PackBinary.Read(bytes)));
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return PackBinary.Read(bytes) is not null;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    /// <summary>Like a table of authorities: some 240 bytes and ten values an entry.</summary>
    private static DataNode.Map Large(int entries) => new(Enumerable.Range(0, entries).Select(n => KeyValuePair.Create<string, DataNode>(
        $"AUTHORITY-{n}", new DataNode.Map(
        [
            KeyValuePair.Create<string, DataNode>("name", new DataNode.Scalar($"Plaintiff {n} v. City of Somewhere {n}")),
            KeyValuePair.Create<string, DataNode>("citation", new DataNode.Scalar($"{n} F.4th {n * 7} (9th Cir. 2024)")),
            KeyValuePair.Create<string, DataNode>("court", new DataNode.Scalar("ca9")),
            KeyValuePair.Create<string, DataNode>("proposition", new DataNode.Scalar($"{n}: a supervisor answers for what he did, ordered, or knew of and let happen, and for nothing that others did alone; the pleading must say which.")),
            KeyValuePair.Create<string, DataNode>("tags", new DataNode.List([new DataNode.Scalar("supervisory"), new DataNode.Scalar("causation"), new DataNode.Scalar("pleading")])),
        ]))).ToEquatableArray());
}
