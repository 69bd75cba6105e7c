using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using Undercolor.Reports;

namespace Undercolor.Cli.Batch;

/// <summary>One run over a folder: each paper by itself, on several threads, then the table and the lines in the order of the names.</summary>
internal sealed class ScreenRun(PaperFolder folder, OutputFolder output, Screener screener)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ConcurrentDictionary<string, string> _sentences = new(StringComparer.Ordinal);
    private readonly int[] _ends = new int[Enum.GetValues<PaperEnd>().Length];

    /// <summary>The sentences of papers that were not screened, in the order of their names.</summary>
    public IEnumerable<string> Sentences => _sentences.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value);

    public int Count(PaperEnd end) => _ends[(int)end];

    /// <exception cref="UnwritableException">A file cannot be written; what was done before stays done.</exception>
    public void Work(int jobs, ProgressBar progress)
    {
        try
        {
            var papers = Partitioner.Create(folder.Papers, EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(papers, new ParallelOptions { MaxDegreeOfParallelism = jobs }, paper => Screen(paper, progress));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
        finally
        {
            progress.Clear();
        }
        WriteTable();
    }

    private void Screen(Paper paper, ProgressBar progress)
    {
        var (end, sentence) = screener.Screen(paper);
        if (sentence.Length > 0) _sentences[paper.File] = sentence;
        Interlocked.Increment(ref _ends[(int)end]);
        progress.Step();
    }

    private void WriteTable()
    {
        output.Write("index.csv", stream =>
        {
            stream.Write(s_utf8.GetBytes(IndexCsv.Header));
            foreach (var record in Records()) stream.Write(s_utf8.GetBytes($"{record.Row}\r\n"));
        });
        output.Write("results.jsonl", stream =>
        {
            foreach (var record in Records()) stream.Write(s_utf8.GetBytes($"{record.Line}\n"));
        });
    }

    private IEnumerable<ScreenRecord> Records() => folder.Papers.Select(paper => ScreenRecord.Read(output.PathOf(PaperFiles.Of(paper).Record)));
}
