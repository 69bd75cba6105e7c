using System.Buffers;
using System.Text;

namespace Undercolor.Doctrine;

/// <summary>Writes the format of <see cref="PackBinary"/>.</summary>
internal sealed class PackWriter
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _out = new();
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public PackWriter(DataNode.Map root)
    {
        _out.Write(PackBinary.Magic);
        _out.Write([PackBinary.Version]);
        WriteStrings(root);
        Write(root);
    }

    public byte[] ToArray() => _out.WrittenSpan.ToArray();

    private void WriteStrings(DataNode root)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        Collect(root, texts, depth: 1);
        var table = texts.Select(text => (text, bytes: s_strict.GetBytes(text))).ToList();
        table.Sort((one, other) => one.bytes.AsSpan().SequenceCompareTo(other.bytes));
        Write(table.Count);
        foreach (var (text, bytes) in table)
        {
            _index.Add(text, _index.Count);
            Write(bytes.Length);
        }
        foreach (var (_, bytes) in table) _out.Write(bytes);
    }

    private static void Collect(DataNode node, HashSet<string> texts, int depth)
    {
        if (depth > PackBinary.MaximumDepth) throw new ArgumentException($"The tree is nested more than {PackBinary.MaximumDepth} deep.");
        switch (node)
        {
            case DataNode.Scalar scalar:
                texts.Add(scalar.Value);
                break;
            case DataNode.List list:
                foreach (var item in list.Items) Collect(item, texts, depth + 1);
                break;
            case DataNode.Map map:
                RefuseRepeatedKeys(map);
                foreach (var (key, value) in map.Entries)
                {
                    texts.Add(key);
                    Collect(value, texts, depth + 1);
                }
                break;
        }
    }

    private static void RefuseRepeatedKeys(DataNode.Map map)
    {
        var repeated = map.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any());
        if (repeated is not null) throw new ArgumentException($"A map has the key '{repeated.Key}' twice.");
    }

    private void Write(DataNode node)
    {
        switch (node)
        {
            case DataNode.Scalar scalar:
                Write(0);
                Write(_index[scalar.Value]);
                break;
            case DataNode.List list:
                Write(1);
                Write(list.Items.Count);
                foreach (var item in list.Items) Write(item);
                break;
            case DataNode.Map map:
                Write(2);
                Write(map.Entries.Count);
                foreach (var (key, _) in map.Entries) Write(_index[key]);
                foreach (var (_, value) in map.Entries) Write(value);
                break;
        }
    }

    private void Write(int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) _out.Write([(byte)(rest | 0x80)]);
        _out.Write([(byte)rest]);
    }
}
