namespace Undercolor.Yaml.Editing;

/// <summary>What an edit gives: the new text, or the sentence that says why the file was left as it is.</summary>
public abstract record EditResult
{
    private EditResult() { }

    public abstract T Match<T>(Func<string, T> edited, Func<string, T> refused);

    public sealed record Edited(string Text) : EditResult
    {
        public override T Match<T>(Func<string, T> edited, Func<string, T> refused) => edited(Text);
    }

    public sealed record Refused(string Sentence) : EditResult
    {
        public override T Match<T>(Func<string, T> edited, Func<string, T> refused) => refused(Sentence);
    }
}
