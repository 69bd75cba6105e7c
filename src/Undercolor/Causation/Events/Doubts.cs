using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>The open points of a graph on which an effect can turn, and the ways in which they can lie.</summary>
internal sealed class Doubts
{
    /// <summary>More open points than this are not tried out together.</summary>
    public const int Most = 8;

    private readonly EventGraph _graph;
    private readonly IReadOnlySet<int> _above;
    private readonly List<Doubt> _points;

    /// <param name="above">Events on which the effect depends.</param>
    public Doubts(EventGraph graph, IReadOnlySet<int> above)
    {
        (_graph, _above) = (graph, above);
        _points = [.. Links(above), .. Joins(above)];
    }

    private Doubts(Doubts common, IEnumerable<Doubt> more) => (_graph, _above, _points) = (common._graph, common._above, [.. common._points, .. more]);

    /// <summary>With those about one person: of events of which it is not known who of several did them, it is open whether this person did.</summary>
    public Doubts About(string person) => new(this,
        _above.Where(e => _graph.Events[e] is { IsConduct: true, IsLawful: false } x && x.Possible.Contains(person)).Order().Select(e => new Doubt.OfActor(e, person)));

    public IReadOnlyList<Doubt> Points => _points;

    public bool AreTooMany => _points.Count > Most;

    /// <summary>Every way in which the points can lie; bit i of the number is the i-th point.</summary>
    public IEnumerable<(int Bits, GraphReading Reading)> Readings() =>
        Enumerable.Range(0, AreTooMany ? 0 : 1 << _points.Count).Select(bits => (bits, ReadingOf(bits, [])));

    /// <param name="denied">Links that are left out besides.</param>
    public GraphReading ReadingOf(int bits, IEnumerable<int> denied)
    {
        var (absent, together, doers) = (denied.ToList(), new List<int>(), new List<KeyValuePair<int, string>>());
        for (var i = 0; i < _points.Count; i++)
        {
            var isSet = (bits & 1 << i) != 0;
            switch (_points[i])
            {
                case Doubt.OfLink link when isSet: absent.Add(link.Link); break;
                case Doubt.OfJoin join when isSet: together.Add(join.Event); break;
                case Doubt.OfActor actor when isSet: doers.Add(new(actor.Event, actor.Person)); break;
                default: break;
            }
        }
        return new(absent.ToEquatableArray(), together.ToEquatableArray(), doers.ToEquatableArray());
    }

    private IEnumerable<Doubt> Links(IReadOnlySet<int> above) =>
        Enumerable.Range(0, _graph.Links.Count).Where(i => _graph.Links[i] is { Certainty: LinkCertainty.Unknown } link && link.Kind != LinkKind.BrokeTheChain && above.Contains(link.To)).Select(i => new Doubt.OfLink(i));

    private IEnumerable<Doubt> Joins(IReadOnlySet<int> above) =>
        _graph.Links.Where(l => l.Kind != LinkKind.BrokeTheChain && above.Contains(l.To)).GroupBy(l => l.To)
            .Where(into => GraphModel.Because([.. into]).Count > 1).Select(into => new Doubt.OfJoin(into.Key));
}
