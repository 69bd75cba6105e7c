using System.CommandLine;
using System.Globalization;

namespace Undercolor.Cli;

/// <summary>An option that takes a whole number in a range; anything else is a usage error in one sentence.</summary>
internal static class WholeNumber
{
    public static Option<long> Option(string name, string description, long least, long most, long standard) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        CustomParser = given =>
        {
            var word = given.Tokens.Count == 1 ? given.Tokens[0].Value : "";
            if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            given.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} wants a whole number from {least} to {most}, not '{word}'."));
            return standard;
        },
    };
}
