namespace Undercolor.LexiconCompiler;

/// <summary>The model's folder is absent or does not hold what the compiler expects.</summary>
internal sealed class ModelException(string message) : Exception(message);
