using System.CommandLine;

namespace Undercolor.Cli;

/// <summary>Options that take a word of a closed list.</summary>
internal static class ClosedWords
{
    /// <summary>Any other word is a usage error in one sentence.</summary>
    public static void Accept<TWord>(this Option<TWord> option, params string[] words) where TWord : class?
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.Ordinal))
                given.AddError($"{option.Name} does not know '{word}'; it knows {string.Join(", ", words[..^1])} and {words[^1]}.");
        });
    }
}
