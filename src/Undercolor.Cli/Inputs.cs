using Undercolor.Documents;

namespace Undercolor.Cli;

/// <summary>Reads the documents that a verb was given.</summary>
internal static class Inputs
{
    public static ReadResult Read(string path, CommonOptions common, System.CommandLine.ParseResult result) =>
        DocumentReader.Read(path, common.Documents(result));
}
