using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Plain;

/// <summary>A sentence of an instruction in plain words.</summary>
/// <param name="Element">Id of the element, the same in the pleading, the request and the verdict form; empty for a sentence that frames.</param>
/// <param name="Label"><c>2.</c>, <c>(a)</c>; empty for none.</param>
/// <param name="Authorities">Keys of the packs.</param>
public sealed record PlainSentence(string Element, string Label, string Text, EquatableArray<string> Authorities);

/// <summary>What the judge is told beside an instruction, and the jury is not.</summary>
/// <param name="Authorities">Keys of the packs.</param>
public sealed record JudgeNote(string Says, EquatableArray<string> Authorities);

/// <summary>An instruction on the elements of one claim against one defendant, in words of our own.</summary>
/// <param name="Mark">Says that this is no court's model.</param>
/// <param name="Theories">Ids of the ways in which the defendant is said to be tied to it.</param>
public sealed record PlainInstruction(
    string Defendant, string Name, string Claim, string Right, string Mark, string Title, EquatableArray<string> Theories, EquatableArray<PlainSentence> Sentences, EquatableArray<JudgeNote> Notes);
