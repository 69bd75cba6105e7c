using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>What answers one question of a form.</summary>
/// <param name="Said">Words, item by item; empty where nothing answers.</param>
/// <param name="Ticked">Words of the boxes that are ticked.</param>
/// <param name="Key">Path in the case file from which a box is ticked.</param>
internal sealed record FormAnswer(EquatableArray<EquatableArray<Piece>> Said, EquatableArray<string> Ticked, string Key)
{
    public static FormAnswer None { get; } = new([], [], "");

    public bool IsEmpty => Said.IsEmpty && Ticked.IsEmpty;

    public static FormAnswer Of(EquatableArray<Piece> words) => words.IsEmpty ? None : new([words], [], "");

    public static FormAnswer Of(IEnumerable<EquatableArray<Piece>> items) => new(items.Where(i => !i.IsEmpty).ToEquatableArray(), [], "");

    /// <param name="word">Null where the file does not say.</param>
    public static FormAnswer Box(string? word, string key) => word is null ? None : new([], [word], key);
}
