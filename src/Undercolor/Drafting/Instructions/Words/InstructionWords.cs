using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Words;

/// <summary>By which words models of instructions say what they want.</summary>
public sealed record InstructionWords(
    EquatableArray<PartWords> Parts, EquatableArray<string> Labels, EquatableArray<ArtefactWords> Artefacts, EquatableArray<string> Placeholders, EquatableArray<string> Directions, EquatableArray<string> Joins,
    EquatableArray<string> Open, EquatableArray<SlotWords> Slots, EquatableArray<SideWords> Sides, EquatableArray<NounWords> Nouns, EquatableArray<string> Verbs, EquatableArray<NumberPair> Pairs,
    EquatableArray<CommandWords> Commands, EquatableArray<TopicWords> Topics, EquatableArray<Companion> Companions)
{
    public const string File = "packs/instructions/reading";
    private const string CompanionFile = "packs/instructions/companions";

    /// <exception cref="FormatException">The packs do not bind; the message lists each fault with its place.</exception>
    public static InstructionWords Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var words = Bind(packs, errors);
        errors.ThrowIfAny();
        return words;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static InstructionWords Bind(DataNode.Map packs, PackErrors errors)
    {
        DataNode Part(string name) => packs.Entries.FirstOrDefault(e => e.Key == name).Value ?? new DataNode.Map([]);
        return PackNode.Bind(File, Part(File), errors, file => new InstructionWords(
            file.List("parts", PartWords.Bind), file.Texts("labels"), file.List("artefacts", ArtefactWords.Bind), file.Texts("placeholders"), file.Texts("directions"), file.Texts("joins"),
            file.Texts("open"), file.List("slots", SlotWords.Bind), file.List("sides", SideWords.Bind), file.List("nouns", NounWords.Bind), file.Texts("verbs"), file.List("pairs", NumberPair.Bind),
            file.List("commands", CommandWords.Bind), file.List("topics", TopicWords.Bind),
            PackNode.Bind(CompanionFile, Part(CompanionFile), errors, companions => companions.List("companions", Companion.Bind))));
    }
}

/// <param name="Begins">Lines that begin the part, lower case.</param>
public sealed record PartWords(PartKind Kind, EquatableArray<string> Begins)
{
    internal static PartWords Bind(PackNode node) => new(node.Word<PartKind>("kind"), node.Texts("begins"));
}

/// <param name="Begins">How the words in a bracket begin, or whole lines; lower case.</param>
/// <param name="Line">Whether the words are a whole line and not a bracket.</param>
public sealed record ArtefactWords(string Name, EquatableArray<string> Begins, bool Line)
{
    internal static ArtefactWords Bind(PackNode node) => new(node.Required("name"), node.Texts("begins"), node.Flag("line"));
}

/// <summary>A slot for words: it is about the subject where one of <paramref name="Any"/> and all of <paramref name="All"/> stand in it.</summary>
public sealed record SlotWords(Subject Subject, EquatableArray<string> All, EquatableArray<string> Any)
{
    internal static SlotWords Bind(PackNode node) => new(node.Word<Subject>("subject"), node.Texts("all"), node.Texts("any"));
}

/// <summary>Words that show on which side of a subject an option is; the longest that stands in it decides.</summary>
public sealed record SideWords(Subject Subject, string Side, EquatableArray<string> Words)
{
    internal static SideWords Bind(PackNode node) => new(node.Word<Subject>("subject"), node.Required("side"), node.Texts("words"));
}

/// <summary>Nouns in the singular, and whose number they follow.</summary>
public sealed record NounWords(Subject Count, EquatableArray<string> Words)
{
    internal static NounWords Bind(PackNode node) => new(node.Word<Subject>("count"), node.Texts("words"));
}

/// <summary>Words that go with one, and words that go with several.</summary>
public sealed record NumberPair(EquatableArray<string> One, EquatableArray<string> Several)
{
    internal static NumberPair Bind(PackNode node) => new(node.Texts("one"), node.Texts("several"));
}

/// <summary>What a comment commands.</summary>
public enum CommandKind { Companion, OnlyWhen, Modify, NotWhen }

/// <summary>Phrases by which comments command.</summary>
public sealed record CommandWords(CommandKind Kind, EquatableArray<string> Phrases)
{
    internal static CommandWords Bind(PackNode node) => new(node.Word<CommandKind>("kind"), node.Texts("phrases"));
}

/// <summary>What in a case raises a topic of a comment, or a way in which a defendant is tied to a violation.</summary>
public enum RaisedBy
{
    Act, Omission,

    /// <summary>An omission where the right itself can be violated by one.</summary>
    OwnOmission,
    Order, Agreement, Supervision, BystanderPresence,

    /// <summary>Knowledge of what others would do.</summary>
    Foresight,

    /// <summary>One of a group of whom it is not known which did it.</summary>
    Group,
    Policy, Custom, PolicyApplied, Training, Body, Conviction, Detention, Prosecution,
}

/// <summary>A topic that a command hangs on.</summary>
public sealed record TopicWords(string Id, string Label, RaisedBy RaisedBy, EquatableArray<string> Words)
{
    internal static TopicWords Bind(PackNode node) => new(node.Required("id"), node.Required("label"), node.Word<RaisedBy>("raised-by"), node.Texts("words"));
}

/// <summary>The number of the instruction on a particular right in a circuit's manual.</summary>
/// <param name="Custody">For whom; empty for everybody.</param>
public sealed record Companion(string Circuit, string Right, EquatableArray<Custody> Custody, string Number, EquatableArray<string> Authorities)
{
    internal static Companion Bind(PackNode node) => new(node.Required("circuit"), node.Required("right"), node.Words<Custody>("custody"), node.Required("number"), node.Texts("authorities"));
}
