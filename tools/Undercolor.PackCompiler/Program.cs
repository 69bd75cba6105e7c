using Undercolor.Doctrine;
using Undercolor.PackCompiler;
using Undercolor.Text;
using Undercolor.Yaml;

// Undercolor.PackCompiler ROOT OUTPUT CITATIONS
// The tables of citations are a file of their own, because most runs never ask for them.
// Exit codes: 0 compiled, 1 faults in the packs, 2 usage, 3 a file cannot be read or written.
if (args is not [var root, var output, var citations])
{
    Console.Error.WriteLine("usage: Undercolor.PackCompiler ROOT OUTPUT CITATIONS");
    return 2;
}

try
{
    return PackTree.Read(PackFolder.Read(root)).Match(Compile, Refuse);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{root}: error: {fault.Message}");
    return 3;
}

int Compile(DataNode tree)
{
    var parts = ((DataNode.Map)tree).Entries.ToLookup(entry => entry.Key.StartsWith(CitationPacks.Folder, StringComparison.Ordinal));
    OutputFile.Replace(output, PackBinary.Write(new(parts[false].ToEquatableArray())));
    OutputFile.Replace(citations, PackBinary.Write(new(parts[true].ToEquatableArray())));
    return 0;
}

static int Refuse(EquatableArray<YamlError> errors)
{
    foreach (var error in errors) Console.Error.WriteLine(error);
    return 1;
}
