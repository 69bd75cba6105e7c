using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Reads a court's model instruction: lines, parts, brackets, pieces, questions, each a plain call.</summary>
public static class ModelReader
{
    /// <summary>An instruction for a jury is far shorter, in UTF-16 units.</summary>
    public const int LongestInstruction = 1_000_000;

    public static ModelResult Read(CleanText clean, InstructionWords words)
    {
        var artefacts = ArtefactFinder.Find(clean, words);
        var splitter = new PartSplitter(clean, words, artefacts);
        var lines = splitter.Split();
        var parts = PartSplitter.Joined(lines);
        var jury = parts.Where(p => p.Kind is PartKind.Heading or PartKind.Instruction).ToList();
        if (Fault(jury) is { } fault) return new ModelResult.Refused([fault]);
        var dropped = artefacts.Concat(splitter.Labels).OrderBy(d => d.Span.Start).ToEquatableArray();
        var scanner = new BracketScanner(clean.Text, dropped);
        var nodes = jury.Select(part => (part.Kind, part.Span, Nodes: scanner.Scan(part.Span))).ToList();
        if (scanner.Faults.Count > 0) return new ModelResult.Refused(scanner.Faults.ToEquatableArray());
        var builder = new ConstructBuilder(clean.Text, words);
        var built = nodes.Select(part => (part.Kind, Pieces: builder.Build(part.Span, part.Nodes))).ToList();
        var questions = new QuestionLister(clean.Text, new SubjectFinder(clean.Text, words)).List(built.SelectMany(b => b.Pieces));
        return new ModelResult.Read(new(
            clean, lines, parts, dropped,
            built.Where(b => b.Kind == PartKind.Heading).Select(b => b.Pieces).ToEquatableArray(), built.Where(b => b.Kind == PartKind.Instruction).Select(b => b.Pieces).ToEquatableArray(), questions));
    }

    private static ModelFault? Fault(List<ModelPart> jury)
    {
        if (!jury.Exists(p => p.Kind == PartKind.Instruction)) return new(0, "The file holds no words for a jury: nothing stands between its heading and its comment.");
        return jury.Sum(p => p.Span.Length) > LongestInstruction ? new(0, FormattableString.Invariant($"The instruction has more than {LongestInstruction} characters; give the file of one instruction.")) : null;
    }
}
