using System.CommandLine;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Auditing;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Pack;

/// <summary><c>pack coverage [DIR]</c>: what the packs hold and what the examples test, and what neither does.</summary>
internal static class PackCoverageVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that holds packs/ and, for what is tested, tests/law and tests/tables.", DefaultValueFactory = _ => "." };
        var format = new Option<string>("--format") { Description = "text, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "json");
        var command = new Command("coverage", "Count which rules are tested by twins, which cells of circuits and States are filled, and which days are tested on both sides; list what is missing.") { folder, format };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(format) == "json", result.InvocationConfiguration));
        return command;
    }

    private static int Run(string folder, bool json, InvocationConfiguration io)
    {
        var (tree, unread, exit) = PackFolders.Read(folder);
        foreach (var fault in unread) io.Error.WriteLine(VisibleText.Of(fault));
        if (tree is null) return exit == ExitCode.Findings ? ExitCode.Unreadable : exit;
        var errors = new PackErrors();
        var library = Library.Bind(tree, errors);
        var (stories, questions) = (PackFolder.Stories(folder, errors), PackFolder.Questions(folder, errors));
        foreach (var error in errors.Found) io.Error.WriteLine(PackFolders.Sentence(error));
        if (errors.Any) return ExitCode.Unreadable;
        if (stories.IsEmpty && questions.IsEmpty) io.Error.WriteLine(VisibleText.Of($"{folder} has no examples in tests/law or tests/tables, so that nothing counts as tested."));
        var coverage = PackCoverage.Of(library, stories, questions, Deriver(tree, library));
        io.Output.Write(json ? CoverageReport.Json(coverage) : CoverageReport.Text(coverage));
        return ExitCode.Clean;
    }

    /// <summary>Judges a story under the packs of the folder, read with its own words where it has them.</summary>
    private static Func<LawExample, DateOnly?, CaseDerivation> Deriver(DataNode.Map tree, Library library)
    {
        var words = tree.Entries.Any(e => e.Key.StartsWith("data/reading/", StringComparison.Ordinal)) ? tree : PackBinary.Read(EmbeddedPacks.Packs.Span);
        var workbench = new Workbench(library, ReadingLexicon.Bind(words), Lexicon.Load(EmbeddedPacks.Lexicon), Engine.Rules);
        return (story, day) =>
        {
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(story.Complaint));
            var document = DocumentReader.Read(text).Match(read => read, sentence => throw new InvalidOperationException(sentence));
            return workbench.Check(document, CheckOptions.Default with { AsOf = day, Depth = Depth.Derivations }, Engine.Tool).Assessment.Derivation!;
        };
    }
}
