using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>Puts questions in order and resolves jumps to places that are not known yet.</summary>
internal sealed class FormBuilder
{
    private const string Later = "@";
    private readonly List<VerdictQuestion> _questions = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private string _heading = "";

    /// <summary>Adds a question under the next number.</summary>
    /// <returns>Its id.</returns>
    public string Add(VerdictQuestion question)
    {
        var id = FormattableString.Invariant($"q{_questions.Count + 1}");
        _questions.Add(question with { Id = id, Heading = _heading });
        _heading = "";
        return id;
    }

    /// <summary>Stands above the next question.</summary>
    public void Head(string heading) => _heading = heading;

    /// <summary>A place that is fixed later by <see cref="Here"/>.</summary>
    public string Ahead()
    {
        var name = FormattableString.Invariant($"{Later}{_places.Count}");
        _places[name] = -1;
        return name;
    }

    /// <summary>The place is the next question, or the end where none follows.</summary>
    public void Here(string place) => _places[place] = _questions.Count;

    public EquatableArray<VerdictQuestion> Build() => _questions.Select((q, i) => q with
    {
        Otherwise = q.Otherwise is { } otherwise && Resolve(otherwise) is var to && to != i + 1 ? IdAt(to) : null,
        Jumps = q.Jumps.Where(j => Resolve(j.To) != i + 1).Select(j => j with { To = IdAt(Resolve(j.To)) }).ToEquatableArray(),
    }).ToEquatableArray();

    private int Resolve(string place) => _places[place];

    private string IdAt(int index) => index >= _questions.Count ? "" : _questions[index].Id;
}
