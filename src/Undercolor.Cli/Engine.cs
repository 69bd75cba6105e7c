using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>The engine with the embedded packs, made once a process.</summary>
internal static class Engine
{
    private static readonly Lazy<Workbench> Made = new(Make);

    public static Workbench Workbench => Made.Value;

    public static string Tool { get; } = $"undercolor {typeof(Workbench).Assembly.GetName().Version?.ToString(3)}";

    private static Workbench Make()
    {
        var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
        return new(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));
    }
}
