using System.Globalization;
using System.Text.Json;
using Undercolor.Text;

namespace Undercolor.LexiconCompiler;

/// <summary>
/// A tagging machine of the model. Its symbols are parts of speech, <c>1080000 + hint</c>, and <c>2070003</c>, which names the state to
/// accept in when no other symbol goes on.
/// </summary>
internal sealed record WinkMachine(int[] Next, int[] Fallbacks, int[] Tags, int[] Skips)
{
    private const int FirstHint = 1_080_000;
    private const int Otherwise = 2_070_003;

    public int States => Tags.Length;

    /// <summary>The array is: kind, last state, transitions, tag of each accepting state, [tokens to skip, tokens to drop] of a match.</summary>
    public static WinkMachine Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var parts = document.RootElement;
        var states = parts[1].GetInt32() + 1;
        var machine = new WinkMachine(new int[states * LexiconFormat.Symbols], new int[states], new int[states], new int[states]);
        foreach (var state in parts[2].EnumerateObject()) machine.AddTransitions(Number(state.Name), state.Value);
        foreach (var state in parts[3].EnumerateObject()) machine.Tags[Number(state.Name)] = Number(state.Value.GetString()!);
        foreach (var state in parts[4].EnumerateObject())
            if (state.Value.ValueKind == JsonValueKind.Array) machine.Skips[Number(state.Name)] = state.Value[0].GetInt32();
        return machine;
    }

    private void AddTransitions(int state, JsonElement transitions)
    {
        foreach (var transition in transitions.EnumerateObject())
        {
            // "$of" is a literal that the package's own tagger never meets, as it matches numbers.
            if (!int.TryParse(transition.Name, CultureInfo.InvariantCulture, out var symbol)) continue;
            var target = transition.Value.GetInt32();
            if (symbol == Otherwise) Fallbacks[state] = target;
            else Next[(state * LexiconFormat.Symbols) + ColumnOf(symbol)] = target;
        }
    }

    private static int ColumnOf(int symbol)
    {
        var (part, hint) = symbol < FirstHint ? (symbol, 0) : (0, symbol - FirstHint);
        if (part > (int)PartOfSpeech.SubordinatingConjunction || hint > LexiconFormat.Hints)
            throw new ModelException($"Symbol {symbol} of a tagging machine is unknown to the compiler.");
        return LexiconFormat.SymbolOf((PartOfSpeech)part, hint);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
