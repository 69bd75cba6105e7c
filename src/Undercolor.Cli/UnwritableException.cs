namespace Undercolor.Cli;

/// <summary>A file or folder that the user named cannot be written; the message is the sentence to show.</summary>
internal sealed class UnwritableException(string message) : Exception(message);
