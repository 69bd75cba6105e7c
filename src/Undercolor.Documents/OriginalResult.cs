using Undercolor.Documents.Annotate;

namespace Undercolor.Documents;

/// <summary>A Word document that can be given back with comments, or the one sentence that says why not.</summary>
public abstract record OriginalResult
{
    private OriginalResult() { }

    public abstract T Match<T>(Func<WordOriginal, T> success, Func<string, T> notWord, Func<string, T> failure);

    public sealed record Success(WordOriginal Original) : OriginalResult
    {
        public override T Match<T>(Func<WordOriginal, T> success, Func<string, T> notWord, Func<string, T> failure) => success(Original);
    }

    /// <summary>The document can be read, but it is of another format.</summary>
    public sealed record NotWord(string Sentence) : OriginalResult
    {
        public override T Match<T>(Func<WordOriginal, T> success, Func<string, T> notWord, Func<string, T> failure) => notWord(Sentence);
    }

    public sealed record Failure(string Sentence) : OriginalResult
    {
        public override T Match<T>(Func<WordOriginal, T> success, Func<string, T> notWord, Func<string, T> failure) => failure(Sentence);
    }
}
