namespace Undercolor.Citations.Tables;

/// <summary>Reads the notation of forms; <see cref="CitationForm"/> has its grammar.</summary>
internal static class FormNotation
{
    public static FormPart[] Parse(string notation)
    {
        var at = 0;
        return Parts(notation, ref at, '\0');
    }

    private static FormPart[] Parts(string notation, ref int at, char closing)
    {
        var parts = new List<FormPart>();
        for (; at < notation.Length && notation[at] != closing; at++)
            parts.Add(notation[at] switch
            {
                '{' => Slot(Inside(notation, ref at, '}')),
                '<' => new FormPart.Choice(Inside(notation, ref at, '>').Split('|')),
                '[' => Optional(notation, ref at),
                ' ' => new FormPart.Space(true),
                '~' => new FormPart.Space(false),
                var character => new FormPart.Character(character),
            });
        return [.. parts];
    }

    private static FormPart.Optional Optional(string notation, ref int at)
    {
        at++;
        return new(Parts(notation, ref at, ']'));
    }

    private static string Inside(string notation, ref int at, char closing)
    {
        var end = notation.IndexOf(closing, at);
        if (end < 0) throw new FormatException($"'{notation}' opens a part that it does not close.");
        var inside = notation[(at + 1)..end];
        at = end;
        return inside;
    }

    private static FormPart.Slot Slot(string text)
    {
        var (name, shape) = text.Split(':') is [var n, var s] ? (n, s) : (text, Usual(text));
        return SlotShape.Find(shape) is { } reader ? new(Named(name), reader) : throw new FormatException($"'{shape}' is not the shape of a slot.");
    }

    private static SlotName Named(string name) => name switch
    {
        "volume" => SlotName.Volume,
        "page" => SlotName.Page,
        "year" => SlotName.Year,
        "section" => SlotName.Section,
        "title" => SlotName.Title,
        "chapter" => SlotName.Chapter,
        "nominative" => SlotName.Nominative,
        "article" or "rule" or "act" or "docket" or "pin" => SlotName.Part,
        _ => SlotName.Ignored,
    };

    /// <summary>The shape of a slot that names none.</summary>
    private static string Usual(string name) => name switch
    {
        "volume" => "number",
        "page" => "page",
        "year" => "year",
        "section" => "section",
        "rule" => "section",
        "docket" => "docket",
        "subject" => "subject",
        "agency" => "word",
        "place" => "place",
        "mark" => "mark",
        "filed" => "filed",
        "§" => "sign",
        _ => "any-number",
    };
}
