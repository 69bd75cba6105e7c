using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>The points of time of a case file: where each statement and phase begins and ends, the midnight of each incident's day, and the zero of each recording.</summary>
internal sealed class TimePoints
{
    /// <summary>The first second of the calendar.</summary>
    public const int Origin = 0;

    private readonly Dictionary<string, int> _begins = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Recording, int Day), int> _zeros = [];
    private readonly Dictionary<string, int> _days = new(StringComparer.Ordinal);

    public TimePoints(CaseFile file)
    {
        foreach (var id in file.Statements.Select(s => s.Id).Concat(file.Incidents.SelectMany(i => i.Phases).Select(p => p.Id)))
            if (_begins.TryAdd(id, Count)) Count += 2;
        foreach (var incident in file.Incidents)
            if (_days.TryAdd(incident.Id, Count)) Count++;
        if (file.Incidents.IsEmpty) _days.Add("", Count++);
    }

    public int Count { get; private set; } = 1;

    public bool Has(string id) => _begins.ContainsKey(id);

    /// <param name="id">Of a statement or a phase.</param>
    public int Begin(string id) => _begins[id];

    /// <inheritdoc cref="Begin"/>
    public int End(string id) => _begins[id] + 1;

    /// <summary>Whether a point is the end of a statement or phase.</summary>
    public bool IsEnd(int point) => point <= 2 * _begins.Count && point % 2 == 0;

    /// <summary>The midnight with which an incident's day begins; of a file without incidents, its only day. Null where a file with several does not say which.</summary>
    public int? Midnight(CaseIncident? incident) => _days.TryGetValue(incident?.Id ?? "", out var day) ? day : null;

    /// <summary>When a recording's counter stood at zero. A counter may begin anew each day.</summary>
    /// <param name="recording">Id of the recording; empty for a clock that is right.</param>
    /// <param name="day">What <see cref="Midnight"/> gave.</param>
    public int Zero(string recording, int? day)
    {
        var key = (recording, day ?? -1);
        return _zeros.TryGetValue(key, out var zero) ? zero : _zeros[key] = Count++;
    }
}
