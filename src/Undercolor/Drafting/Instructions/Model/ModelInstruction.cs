using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>What a part of a model is for.</summary>
public enum PartKind
{
    Heading,

    /// <summary>The words for the jury.</summary>
    Instruction,

    /// <summary>For the judge and the lawyers; it never reaches the jury.</summary>
    Comment,
    Authorities,

    /// <summary>When the model was written and changed.</summary>
    History,
}

/// <summary>A line of a model, or lines that belong together, and what they are for.</summary>
public sealed record ModelPart(PartKind Kind, TextSpan Span);

/// <summary>What a conversion left behind in the text, by its name.</summary>
public sealed record DroppedText(string Name, TextSpan Span);

/// <summary>What keeps a model from being read, and where.</summary>
/// <param name="Offset">In the cleaned text.</param>
public sealed record ModelFault(int Offset, string Sentence);

/// <summary>A court's model instruction, read: its parts, and its text for the jury as fixed words and questions.</summary>
/// <param name="Lines">Each with what it is for; <paramref name="Parts"/> joins neighbors.</param>
/// <param name="Heading">One list of pieces for each part that is a heading.</param>
/// <param name="Body">One list of pieces for each part that is for the jury.</param>
public sealed record ModelInstruction(
    CleanText Clean, EquatableArray<ModelPart> Lines, EquatableArray<ModelPart> Parts, EquatableArray<DroppedText> Dropped, EquatableArray<EquatableArray<Construct>> Heading, EquatableArray<EquatableArray<Construct>> Body,
    EquatableArray<Question> Questions)
{
    public string Text => Clean.Text;

    /// <summary>The lines that are for something, in order.</summary>
    public IEnumerable<TextSpan> LinesOf(PartKind kind) => Lines.Where(line => line.Kind == kind).Select(line => line.Span);

    /// <summary>Line and column in the cleaned text, both from 1.</summary>
    public static (int Line, int Column) PlaceOf(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}

/// <summary>A model that was read, or all that is wrong with it.</summary>
public abstract record ModelResult
{
    private ModelResult() { }

    public abstract T Match<T>(Func<ModelInstruction, T> read, Func<EquatableArray<ModelFault>, T> refused);

    public sealed record Read(ModelInstruction Model) : ModelResult
    {
        public override T Match<T>(Func<ModelInstruction, T> read, Func<EquatableArray<ModelFault>, T> refused) => read(Model);
    }

    /// <param name="Faults">Never empty.</param>
    public sealed record Refused(EquatableArray<ModelFault> Faults) : ModelResult
    {
        public override T Match<T>(Func<ModelInstruction, T> read, Func<EquatableArray<ModelFault>, T> refused) => refused(Faults);
    }
}
