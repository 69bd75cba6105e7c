using Mono.Cecil;
using Undercolor.Tests.Packs;

namespace Undercolor.Tests.Architecture;

/// <summary>The assemblies of the product as they were built with these tests.</summary>
internal static class Product
{
    public static readonly string Sources = Path.Combine(RepositoryPacks.Root, "src");

    public static ModuleDefinition Engine { get; } = Open("Undercolor");

    /// <summary>Every project below <c>src/</c>.</summary>
    public static IEnumerable<string> Projects =>
        Directory.GetDirectories(Sources).Select(f => Path.GetFileName(f)!).Where(n => File.Exists(Path.Combine(Sources, n, $"{n}.csproj"))).Order(StringComparer.Ordinal);

    public static ModuleDefinition Open(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(Sources, project, "bin", output.Parent!.Name, output.Name, $"{project}.dll");
        return ModuleDefinition.ReadModule(path, new ReaderParameters { InMemory = true });
    }

    public static ModuleDefinition Tests { get; } =
        ModuleDefinition.ReadModule(typeof(Product).Assembly.Location, new ReaderParameters { InMemory = true });
}
