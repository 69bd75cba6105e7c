using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading;

internal sealed class SentenceAnalyzer(Lexicon lexicon)
{
    public List<AnalyzedSentence> Analyze(ComplaintTree tree) { _ = lexicon; _ = tree; return []; }
}
