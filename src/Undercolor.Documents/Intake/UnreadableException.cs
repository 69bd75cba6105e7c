namespace Undercolor.Documents.Intake;

/// <summary>Carries the sentence of a refusal from deep inside a reader to the front door; it never leaves the assembly.</summary>
internal sealed class UnreadableException(string sentence) : Exception(sentence);
