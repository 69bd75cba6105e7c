namespace Undercolor.Documents;

/// <summary>A program that Undercolor calls when it is there, and does without when it is not.</summary>
/// <param name="Name">As it is called, such as <c>pdftotext</c>.</param>
/// <param name="Package">Where it comes from, in words.</param>
/// <param name="Without">What is lost where it is missing: one sentence.</param>
/// <param name="VersionOption">What makes it tell its version.</param>
public sealed record OptionalProgram(string Name, string Package, string Without, string VersionOption = "--version");

/// <summary>Whether a program is there.</summary>
/// <param name="Version">Its version as it tells it, such as <c>22.12.0</c>; empty where it is missing or tells none.</param>
public sealed record ProgramState(OptionalProgram Program, bool IsFound, string Version);
