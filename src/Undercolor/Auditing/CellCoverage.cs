using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>Which cells of circuits and of States are filled, and which say in a sentence what is not known.</summary>
internal static class CellCoverage
{
    /// <summary>The kinds of unit whose suability a State's row answers, by the words that a name would hold.</summary>
    private static readonly KeyValuePair<string, string>[] s_units = [new("police", "Ashford Police Department"), new("sheriff", "Ashford Sheriff's Office"), new("jail", "Ashford Jail")];

    public static IEnumerable<CoverageRow> Of(Library library)
    {
        foreach (var circuit in library.Circuits) yield return Circuit(circuit, library);
        foreach (var missing in library.Courts.All.Where(c => c.Level == CourtLevel.Appeals && c.Id != "cafc" && !library.Circuits.Any(o => o.Circuit == c.Id)))
            yield return new($"cells of {missing.Id}", "the circuit's pack decides", 0, 0, [missing.Name]);
        var states = library.States.All;
        yield return Row("time limits of States", "the period of today is given", states, s => library.Tables.Limitations.Of(s.Code)?.On(library.AsOf) is not { } period ? (false, "") : (period.Years is not null, period.Unknown));
        yield return Row("what prison does to the clock", "the State's rule is given", states, s => library.Tables.Limitations.Of(s.Code)?.Imprisonment is not { } rule ? (false, "") : (rule.Stops != StopsClock.Unknown, rule.Why));
        yield return Row("a name in place of a Doe, by the State's own law", "the State's rule is given", states, s => library.Tables.DoeRoutes.Of(s) is var route && route.Answer != DoeStateAnswer.Unknown ? (true, "") : (false, library.Tables.DoeRoutes.Of(s).Why));
        yield return Row("who pays in the end", "the State's statute is given", states, s => library.Tables.Indemnification.Of(s) is var rule && rule.Authorities.Count > 0 ? (true, "") : (false, library.Tables.Indemnification.Of(s).Says));
        foreach (var (unit, name) in s_units) yield return Row($"whether a {unit} unit can be sued", "a row of the State answers", states, s => Department(library, s, name));
    }

    private static CoverageRow Circuit(CircuitOverlay overlay, Library library)
    {
        var answers = CircuitAxes.Modules(library).Concat(CircuitAxes.Others).Select(axis => (Axis: axis, Answer: CircuitAxes.Of(overlay, axis))).ToList();
        return new($"cells of {overlay.Circuit}", "the circuit's pack decides", answers.Count(a => a.Answer.Decided > 0), answers.Count(a => a.Answer is { Decided: 0, Unknown.Length: > 0 }), answers.Where(a => a.Answer.IsEmpty).Select(a => a.Axis).ToEquatableArray());
    }

    private static CoverageRow Row(string part, string asks, EquatableArray<State> states, Func<State, (bool Filled, string Says)> cell)
    {
        var cells = states.Select(s => (s.Code, Cell: cell(s))).ToList();
        return new(part, asks, cells.Count(c => c.Cell.Filled), cells.Count(c => !c.Cell.Filled && c.Cell.Says.Length > 0), cells.Where(c => c.Cell is { Filled: false, Says: "" }).Select(c => c.Code).ToEquatableArray());
    }

    /// <summary>The first rule that fits such a name in the State: its own row, or what the packs say where nobody has found out.</summary>
    private static (bool, string) Department(Library library, State state, string name)
    {
        var rule = library.Parties.FirstOrDefault(r => r.Kinds.Contains(PartyKind.Department) && (r.States.IsEmpty || r.States.Contains(state.Code)) && (r.Words.IsEmpty || r.Words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))));
        return rule is null ? (false, "") : (rule.States.Contains(state.Code), rule.Why);
    }
}
