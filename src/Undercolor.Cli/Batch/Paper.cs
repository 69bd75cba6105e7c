namespace Undercolor.Cli.Batch;

/// <summary>A file of the folder that is screened.</summary>
/// <param name="File">The path below the folder, with <c>/</c> between its parts.</param>
/// <param name="Path">The path that opens it.</param>
/// <param name="Error">Why it cannot be opened, in one sentence; empty where it may be tried.</param>
internal sealed record Paper(string File, string Path, string Error = "");
