using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions;

/// <summary>The jury texts of a case by a court's model.</summary>
/// <param name="Notes">Sentences about which texts were made.</param>
public sealed record InstructionSet(ModelInstruction Model, EquatableArray<JuryText> Texts, EquatableArray<InstructionCheck> Checks, EquatableArray<string> Notes);

/// <summary>What filling a model comes to.</summary>
public abstract record FillResult
{
    private FillResult() { }

    public abstract T Match<T>(Func<InstructionSet, T> filled, Func<EquatableArray<OpenQuestion>, T> open, Func<EquatableArray<AnswerFault>, T> wrong, Func<string, T> refused);

    public sealed record Filled(InstructionSet Set) : FillResult
    {
        public override T Match<T>(Func<InstructionSet, T> filled, Func<EquatableArray<OpenQuestion>, T> open, Func<EquatableArray<AnswerFault>, T> wrong, Func<string, T> refused) => filled(Set);
    }

    /// <param name="Questions">Those that nobody has answered, in the order of the texts.</param>
    public sealed record Open(EquatableArray<OpenQuestion> Questions) : FillResult
    {
        public override T Match<T>(Func<InstructionSet, T> filled, Func<EquatableArray<OpenQuestion>, T> open, Func<EquatableArray<AnswerFault>, T> wrong, Func<string, T> refused) => open(Questions);
    }

    /// <param name="Faults">Answers that answer nothing, or not in the question's own terms.</param>
    public sealed record Wrong(EquatableArray<AnswerFault> Faults) : FillResult
    {
        public override T Match<T>(Func<InstructionSet, T> filled, Func<EquatableArray<OpenQuestion>, T> open, Func<EquatableArray<AnswerFault>, T> wrong, Func<string, T> refused) => wrong(Faults);
    }

    /// <param name="Sentence">Why no text can be made for what was asked.</param>
    public sealed record Refused(string Sentence) : FillResult
    {
        public override T Match<T>(Func<InstructionSet, T> filled, Func<EquatableArray<OpenQuestion>, T> open, Func<EquatableArray<AnswerFault>, T> wrong, Func<string, T> refused) => refused(Sentence);
    }
}
