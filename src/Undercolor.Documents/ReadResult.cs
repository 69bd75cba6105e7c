using Undercolor.Text;

namespace Undercolor.Documents;

/// <summary>A document that was read, or the one sentence that says why it was not.</summary>
public abstract record ReadResult
{
    private ReadResult() { }

    public abstract T Match<T>(Func<SourceDocument, T> success, Func<string, T> failure);

    public sealed record Success(SourceDocument Document) : ReadResult
    {
        public override T Match<T>(Func<SourceDocument, T> success, Func<string, T> failure) => success(Document);
    }

    /// <param name="Sentence">What is wrong, with which file, and what to do; it never quotes the document.</param>
    public sealed record Failure(string Sentence) : ReadResult
    {
        public override T Match<T>(Func<SourceDocument, T> success, Func<string, T> failure) => failure(Sentence);
    }
}
