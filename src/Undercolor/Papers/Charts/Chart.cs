using Undercolor.Text;

namespace Undercolor.Papers.Charts;

/// <summary>Who did what: a row for each defendant and right, in words.</summary>
/// <param name="Heads">Of the five columns.</param>
/// <param name="NotesHead">Of the notes under the rows.</param>
public sealed record Chart(string Title, string About, EquatableArray<string> Heads, string NotesHead, EquatableArray<ChartRow> Rows)
{
    /// <summary>The notes of all rows, each once, with those whom it is about.</summary>
    public IEnumerable<(EquatableArray<string> Who, ChartNote Note)> Notes =>
        Rows.SelectMany(r => r.Notes.Select(n => (r.Name, Note: n))).GroupBy(x => x.Note).Select(g => (g.Select(x => x.Name).Distinct().ToEquatableArray(), g.Key));

    /// <summary>The same chart in other words, one for each of its own.</summary>
    public Chart With(Func<string, string> words) => this with { Title = words(Title), Rows = Rows.Select(r => r.With(words)).ToEquatableArray() };
}

/// <summary>One row.</summary>
/// <param name="Name">Of the defendant.</param>
/// <param name="Defendant">Name and capacity.</param>
/// <param name="Did">Their own conduct as the paper tells it; one gap where it tells none.</param>
/// <param name="Violation">The right and the provision.</param>
/// <param name="Theory">By which theories the two are tied, or what is not stated.</param>
/// <param name="At">Paragraphs, or statements of the case file with their exhibits.</param>
public sealed record ChartRow(string Name, string Defendant, EquatableArray<string> Did, string Violation, string Theory, EquatableArray<string> At, EquatableArray<ChartNote> Notes)
{
    public EquatableArray<string> Cells => [Defendant, string.Join("; ", Did), Violation, Theory, string.Join("; ", At)];

    internal ChartRow With(Func<string, string> words) => new(words(Name), words(Defendant), Did.Select(words).ToEquatableArray(), words(Violation), words(Theory), At.Select(words).ToEquatableArray(), Notes);
}

/// <summary>What is said beside a row.</summary>
/// <param name="Authorities">Citations.</param>
public sealed record ChartNote(string Id, string Says, EquatableArray<string> Authorities);
