using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>The engine with the embedded packs, made once a process.</summary>
internal static class Engine
{
    private static readonly Lazy<Workbench> Made = new(Make);

    public static Workbench Workbench => Made.Value;

    /// <summary>Begins to make the engine on another thread, while a document is being opened.</summary>
    public static void Prepare()
    {
        if (!Made.IsValueCreated) Task.Run(() => Made.Value);
    }

    public static string Version { get; } = typeof(Workbench).Assembly.GetName().Version?.ToString(3) ?? "";

    public static string Tool { get; } = $"undercolor {Version}";

    private static readonly Lazy<DataNode.Map> Packs = new(() => PackBinary.Read(EmbeddedPacks.Packs.Span));
    private static readonly Lazy<RuleBook> Book = new(() => RulePages.Bind(Packs.Value));

    private static readonly Lazy<Primer> Pages = new(() => PrimerPages.Bind(Packs.Value));

    private static readonly Lazy<CitationDesk> Desk = new(() => new(Workbench.Library, new(CitationPacks.Bind(PackBinary.Read(EmbeddedPacks.Citations.Span)))));

    /// <summary>Made only when somebody asks for citations: its tables are larger than all other packs.</summary>
    public static CitationDesk Citations => Desk.Value;

    private static readonly Lazy<InstructionWords> Models = new(() => InstructionWords.Bind(Packs.Value));

    /// <summary>By which words models of jury instructions say what they want.</summary>
    public static InstructionWords InstructionWords => Models.Value;

    private static readonly Lazy<ElementForms> Forms = new(() => ElementForms.Bind(Packs.Value));

    /// <summary>The sentences of instructions in plain words.</summary>
    public static ElementForms ElementForms => Forms.Value;

    public static RuleBook Rules => Book.Value;

    public static Primer Primer => Pages.Value;

    private static Workbench Make()
    {
        var packs = Packs.Value;
        return new(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), Book.Value, Desk);
    }
}
