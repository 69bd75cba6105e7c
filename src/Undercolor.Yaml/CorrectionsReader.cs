using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>Reads <c>NAME.undercolor.yaml</c>: the readings that a person has mended. The format is in docs/corrections.md.</summary>
/// <remarks>An entry whose answer is left empty is an open question, not a fault: it is counted and passed over.</remarks>
public sealed class CorrectionsReader
{
    public const string Schema = "undercolor/corrections/v1";

    /// <summary>A corrections file is small and flat; a larger one is not a corrections file.</summary>
    public static YamlLimits Limits { get; } = new(Bytes: 1 << 20, Depth: 8, Nodes: 50_000);

    private readonly string _file;
    private readonly RuleBook _rules;
    private readonly CourtTable _courts;
    private readonly PackErrors _errors = new();
    private int _open;

    private CorrectionsReader(string file, RuleBook rules, CourtTable courts) => (_file, _rules, _courts) = (file, rules, courts);

    /// <param name="fileName">Only printed in errors.</param>
    /// <param name="rules">A finding of a rule that does not exist cannot be suppressed.</param>
    public static CorrectionsResult Read(string text, string fileName, RuleBook rules, CourtTable courts) =>
        YamlReader.Read(text, fileName, Limits).Match(new CorrectionsReader(fileName, rules, courts).Bind, errors => new CorrectionsResult.Broken(errors));

    private CorrectionsResult Bind(DataNode root)
    {
        var corrections = PackNode.Bind(_file, root, _errors, map =>
        {
            if (map.Required("schema") is { Length: > 0 } schema && schema != Schema) _errors.Add(_file, map.NodeAt("schema"), $"This file says that it is '{schema}'; '{Schema}' is read.");
            return map.List("corrections", Entry);
        });
        return _errors.Any
            ? new CorrectionsResult.Broken(_errors.Found.Select(e => new YamlError(e.File, Math.Max(1, e.Line), Math.Max(1, e.Column), e.Message)).OrderBy(e => e.Line).ThenBy(e => e.Column).ToEquatableArray())
            : new CorrectionsResult.Read(corrections.OfType<Correction>().ToEquatableArray(), _open);
    }

    private Correction? Entry(PackNode map)
    {
        var reason = map.Optional("reason").Trim();
        Correction? correction = map.Required("kind") switch
        {
            "actor" => Actor(map),
            "fact" => Fact(map),
            "capacity" => Filled(map, "is") && map.Required("name") is var name ? new Correction.CapacityOf(name, map.Word<Capacity>("is")) : Named(map),
            "party-kind" => Filled(map, "is") && map.Required("name") is var name ? new Correction.PartyKindOf(name, map.Word<PartyKind>("is")) : Named(map),
            "identified" => Filled(map, "is") && map.Required("name") is var name ? new Correction.IdentifiedAs(name, map.Word<Identified>("is")) : Named(map),
            "party" => Filled(map, "is") && map.Required("name") is var name ? new Correction.SideOf(name, map.Word<Side>("is")) : Named(map),
            "same" => Names(map, "Write at least two names that stand for one; the first stays.") is { Count: > 1 } names ? new Correction.Same(names) : null,
            "separate" => Names(map, "Write the two names that are two people.") is { Count: > 1 } names ? new Correction.Separate(names[0], names[1]) : null,
            "court" => Filled(map, "is") ? Court(map) : Open(),
            "custody" => Filled(map, "is") ? new Correction.CustodyIs(map.Word<Custody>("is")) : Open(),
            "suppress" => Suppress(map, reason),
            "" => null,
            var other => Unknown(map, other),
        };
        return correction is null ? null : correction with { Reason = reason, Line = map.Node.Line };
    }

    private Correction.Actor? Actor(PackNode map)
    {
        var (at, words, occurrence) = (At(map), map.Required("words"), map.Number("occurrence"));
        if (occurrence < 0) _errors.Add(_file, map.NodeAt("occurrence"), "The key 'occurrence' counts from 1; leave it out to mean every place in the sentence.");
        if (!Filled(map, "is")) return Open<Correction.Actor>();
        var who = map.Texts("is").Select(n => n.Trim()).ToEquatableArray();
        return new(at, words, occurrence, who is ["somebody else"] ? [] : who);
    }

    private Correction.FactReading? Fact(PackNode map)
    {
        var (at, words) = (At(map), map.Optional("words").Trim());
        EquatableArray<string>? by = Filled(map, "by") ? map.Texts("by") : null;
        EquatableArray<string>? to = Filled(map, "to") ? map.Texts("to") : null;
        var isNone = map.Optional("is").Trim() == "none";
        FactKind? what = Filled(map, "is") && !isNone ? map.Word<FactKind>("is") : null;
        return by is null && to is null && what is null && !isNone ? Open<Correction.FactReading>() : new(at, words, what, isNone, by, to);
    }

    private Correction.CourtIs Court(PackNode map)
    {
        var id = map.Required("is").Trim();
        if (_courts.Find(id) is null) _errors.Add(_file, map.NodeAt("is"), $"There is no court '{id}'. Write its CourtListener id, such as cand or ca9.");
        return new(id);
    }

    private Correction.Suppress? Suppress(PackNode map, string reason)
    {
        var rule = map.Required("rule").Trim();
        var defendant = map.Optional("defendant").Trim();
        var isDocument = map.Has("at") && map.NodeAt("at") is DataNode.Scalar;
        if (isDocument && map.Optional("at") != "document") _errors.Add(_file, map.NodeAt("at"), "The key 'at' holds a map with 'sentence', or the word 'document'.");
        var at = !isDocument && map.Has("at") ? At(map) : null;
        if (rule.Length > 0 && _rules.Find(rule) is null) _errors.Add(_file, map.NodeAt("rule"), $"There is no rule {rule}; the ids are listed in docs/rules.md.");
        if (at is null && defendant.Length == 0 && !isDocument) _errors.Add(_file, map.Node, "Say which finding is meant: add 'at' with the sentence, 'defendant' with a name, or 'at: document'.");
        if (reason.Length == 0) _errors.Add(_file, map.Node, "A finding is set aside only with a reason. Add 'reason' in your own words; every report prints it.");
        return new(_rules.Find(rule)?.Descriptor.Id ?? rule, at, defendant);
    }

    private EquatableArray<string> Names(PackNode map, string otherwise)
    {
        var names = map.Texts("names").Select(n => n.Trim()).Where(n => n.Length > 0).ToEquatableArray();
        if (names.IsEmpty && map.Has("names")) Open();
        else if (names.Count < 2) _errors.Add(_file, map.Node, otherwise);
        return names;
    }

    private Anchor At(PackNode map) => map.Map("at", at => new Anchor(Sentence(at), at.Optional("before"), at.Optional("after")));

    /// <summary>A sentence without a letter or digit would fit everywhere.</summary>
    private string Sentence(PackNode at)
    {
        var sentence = at.Required("sentence");
        if (sentence.Length > 0 && Anchor.Key(sentence).Length == 0) _errors.Add(_file, at.NodeAt("sentence"), "The sentence has no words.");
        return sentence;
    }

    /// <summary>Whether a key holds anything; a key that is there and empty is a question that nobody has answered.</summary>
    private static bool Filled(PackNode map, string key) => map.Has(key) && map.NodeAt(key) switch
    {
        DataNode.Scalar scalar => scalar.Value.Trim().Length > 0,
        DataNode.List list => list.Items.Count > 0,
        DataNode.Map => true,
        _ => false,
    };

    private Correction? Named(PackNode map)
    {
        map.Required("name");
        return Open();
    }

    private Correction? Open() => Open<Correction>();

    private T? Open<T>() where T : Correction
    {
        _open++;
        return null;
    }

    private Correction? Unknown(PackNode map, string kind)
    {
        _errors.Add(_file, map.NodeAt("kind"), $"'{kind}' is no kind of correction. The kinds are actor, fact, capacity, party-kind, identified, party, same, separate, court, custody and suppress.");
        map.AllowAll();
        return null;
    }
}
