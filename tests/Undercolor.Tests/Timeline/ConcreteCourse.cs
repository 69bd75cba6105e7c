using System.Globalization;
using System.Text;
using Undercolor.Cases;
using Undercolor.Tests.CaseFiles;

namespace Undercolor.Tests.Timeline;

/// <summary>One course of events, to the second, and a case file that says true things of it.</summary>
internal sealed class ConcreteCourse
{
    private const long Midnight = 739_620L * 86_400;
    private const int Evening = 20 * 3600;

    private readonly Random _random;
    private readonly List<(int Begin, int End)> _events = [];
    private readonly List<string> _lines = [];

    /// <summary>How much later every clock of a recording runs than it did; its offset makes up for it.</summary>
    private readonly int _shift;

    /// <summary>How much wider every stretch of time is told.</summary>
    private readonly int _wider;

    public ConcreteCourse(int seed, int shift = 0, int wider = 0)
    {
        (_random, _shift, _wider) = (new Random(seed), shift, wider);
        var count = _random.Next(2, 7);
        var clocks = new[] { _random.Next(0, 600), _random.Next(0, 600) };
        var phase = (Begin: Evening + _random.Next(0, 1000), End: Evening + 6000 + _random.Next(0, 1000));
        for (var i = 0; i < count; i++)
        {
            var begin = Evening + _random.Next(0, 6000);
            var moment = _random.Next(2) == 0;
            _events.Add((begin, moment ? begin : begin + _random.Next(1, 400)));
            _lines.Add($"  - {{ id: e{i}, did: struck her{When(i)}{Length(i)}{Phase(i, phase)}{Source(i, clocks)} }}\n");
        }
        Yaml = TypedCase.Head
            + $"incidents:\n  - {{ id: stop, date: {Day}, phases: [{{ id: ph, from: '{Clock(phase.Begin)}', until: '{Clock(phase.End)}' }}] }}\n"
            + string.Create(CultureInfo.InvariantCulture, $"evidence:\n  - {{ id: one, what: a video, kind: video, clock-offset: '{Signed(clocks[0] - _shift)}' }}\n  - {{ id: two, what: a video, kind: video, clock-offset: '{Signed(clocks[1] - _shift)}' }}\n  - {{ id: own, what: a video, kind: video }}\n")
            + "events:\n" + string.Concat(_lines);
    }

    public string Yaml { get; }

    public int Count => _events.Count;

    /// <summary>Seconds since the first day of the calendar.</summary>
    public (long Begin, long End) this[int index] => (Midnight + _events[index].Begin, Midnight + _events[index].End);

    private static string Day => DateOnly.FromDayNumber((int)(Midnight / 86_400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string When(int i)
    {
        var (begin, end) = _events[i];
        var other = i == 0 ? -1 : _random.Next(0, i);
        var (slack, before, behind) = (_random.Next(0, 300), _random.Next(0, 300), _random.Next(0, 300));
        return _random.Next(8) switch
        {
            0 => $", when: '{Clock(begin)}'",
            1 => $", when: '{Clock(begin)[..5]}'",
            2 => $", when: 'about {Clock(begin + slack)[..5]}'",
            3 => $", when: 'between {Clock(begin - before - _wider)} and {Clock(end + behind + _wider)}'",
            4 => string.Create(CultureInfo.InvariantCulture, $", when: '{Clock(begin + slack)} give or take {slack + _wider} seconds'"),
            5 when other >= 0 => Related(begin, other),
            6 when other >= 0 && begin > _events[other].End && IsMoment(other) => string.Create(CultureInfo.InvariantCulture, $", when: {begin - _events[other].Begin} seconds after e{other}"),
            7 when other >= 0 && begin < _events[other].Begin => string.Create(CultureInfo.InvariantCulture, $", when: {_events[other].Begin - begin} seconds before e{other}"),
            _ => "",
        };
    }

    private string Related(int begin, int other) => begin > _events[other].Begin ? $", when: after e{other}" : begin < _events[other].Begin ? $", when: before e{other}" : $", when: with e{other}";

    private bool IsMoment(int i) => _events[i].Begin == _events[i].End;

    private string Length(int i)
    {
        var (begin, end) = _events[i];
        if (begin == end) return "";
        return _random.Next(4) switch
        {
            0 => $", until: '{Clock(end)}'",
            1 => string.Create(CultureInfo.InvariantCulture, $", lasted: {end - begin} seconds"),
            2 => string.Create(CultureInfo.InvariantCulture, $", lasted: at most {end - begin + _wider} seconds"),
            _ => string.Create(CultureInfo.InvariantCulture, $", lasted: between {Math.Max(1, end - begin - 10 - _wider)} and {end - begin + 10 + _wider} seconds"),
        };
    }

    private string Phase(int i, (int Begin, int End) phase) => _events[i].Begin >= phase.Begin && _events[i].End <= phase.End && _random.Next(2) == 0 ? ", phase: ph" : "";

    /// <summary>A place on a recording is a second off at most; the clock that is not set began at an hour of its own.</summary>
    private string Source(int i, int[] clocks)
    {
        var (begin, end) = _events[i];
        var seen = _random.Next(begin, end + 1) + _random.Next(-1, 2);
        return _random.Next(5) switch
        {
            0 => $", source: one {Clock(seen - Evening + 1000 - clocks[0] + _shift)}",
            1 => $", source: two {Clock(seen - Evening + 1000 - clocks[1] + _shift)}",
            2 => $", source: [one {Clock(seen - Evening + 1000 - clocks[0] + _shift)}, two {Clock(seen - Evening + 1000 - clocks[1] + _shift)}]",
            3 => $", source: own {Clock(seen - Evening + 777)}",
            _ => "",
        };
    }

    private static string Clock(int second) => string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");

    private static string Signed(int offset) => (offset < 0 ? "-" : "+") + Clock(Math.Abs(offset));
}
