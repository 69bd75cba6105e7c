using Undercolor.Pleadings;

namespace Undercolor.Reading;

/// <summary>A sentence with its words tagged.</summary>
internal sealed record AnalyzedSentence(Paragraph Paragraph, Section Section, Sentence Sentence, IReadOnlyList<Word> Words);
