using Undercolor.Derivations;
using Undercolor.Text;

namespace Undercolor.Tests.Derivations;

/// <summary>Ways of corrupting one node of a derivation.</summary>
internal static class Corruption
{
    /// <summary>Each way gives null where the node has nothing of that kind to corrupt.</summary>
    public static readonly EquatableArray<KeyValuePair<string, Func<Derivation, Derivation?>>> Ways =
    [
        new("value", n => n with { Value = Other(n.Value) }),
        new("subject", n => n with { Of = n.Of + "x" }),
        new("step", n => n with { Step = n.Step == Step.Facts ? Step.NotRequired : Step.Facts }),
        new("rule added or taken", n => n with { Rule = n.Rule is null ? new("theories/direct", "did it personally", []) : null }),
        new("rule swapped", n => n.Rule is { } rule ? n with { Rule = rule with { Key = rule.Key == "rights/property" ? "rights/retaliation" : "rights/property" } } : null),
        new("rule reworded", n => n.Rule is { } rule ? n with { Rule = rule with { Text = rule.Text + " or not" } } : null),
        new("authority", n => n.Rule is { } rule ? n with { Rule = rule with { Authorities = [.. rule.Authorities, "WILL_V_NOBODY"] } } : null),
        new("date", n => n.Rule is { } rule ? n with { Rule = rule with { From = new(1999, 1, 1) } } : null),
        new("first premise dropped", n => n.From.IsEmpty ? null : n with { From = n.From.Skip(1).ToEquatableArray() }),
        new("last premise dropped", n => n.From.IsEmpty ? null : n with { From = n.From.SkipLast(1).ToEquatableArray() }),
        new("premise doubled", n => n.From.IsEmpty ? null : n with { From = [.. n.From, n.From[^1]] }),
        new("fact dropped", n => n.Facts.IsEmpty ? null : n with { Facts = n.Facts.Skip(1).ToEquatableArray() }),
        new("fact exchanged", n => n.Facts.IsEmpty ? null : n with { Facts = [n.Facts[0] with { Fact = n.Facts[0].Fact + 1 }, .. n.Facts.Skip(1)] }),
        new("fact far away", n => n.Facts.IsEmpty ? null : n with { Facts = [.. n.Facts, new(1_000_000, "¶ 1", "struck")] }),
        new("quotation", n => n.Facts.IsEmpty ? null : n with { Facts = [n.Facts[0] with { Quote = n.Facts[0].Quote + " twice" }, .. n.Facts.Skip(1)] }),
        new("place", n => n.Facts.IsEmpty ? null : n with { Facts = [n.Facts[0] with { At = "¶ 999" }, .. n.Facts.Skip(1)] }),
        new("number searched", n => n.Among is { } among ? n with { Among = among + 1 } : null),
        new("what was asked", n => n with { Asks = n.Asks + " (any)" }),
        new("person", n => n.Scope is { } scope ? n with { Scope = scope with { Person = scope.Person + 1 } } : null),
        new("body", n => n.Scope is { } scope ? n with { Scope = scope with { AsBody = !scope.AsBody } } : null),
        new("plaintiff", n => n.Scope is { } scope ? n with { Scope = scope with { Plaintiff = (scope.Plaintiff ?? 0) + 1 } } : null),
        new("capacity", n => n.Capacity is { } capacity ? n with { Capacity = capacity == Undercolor.Doctrine.Capacity.Both ? Undercolor.Doctrine.Capacity.Individual : Undercolor.Doctrine.Capacity.Both } : null),
    ];

    /// <summary>The derivation with the node of that number, counted from the top, corrupted; null where this way does not touch it.</summary>
    public static Derivation? Apply(Derivation root, int number, Func<Derivation, Derivation?> way)
    {
        var left = number;
        return Walk(root, ref left, way);
    }

    private static Derivation? Walk(Derivation node, ref int left, Func<Derivation, Derivation?> way)
    {
        if (left-- == 0) return way(node);
        for (var i = 0; i < node.From.Count; i++)
        {
            if (left < 0) return null;
            if (Walk(node.From[i], ref left, way) is not { } changed) continue;
            return node with { From = [.. node.From.Take(i), changed, .. node.From.Skip(i + 1)] };
        }
        return null;
    }

    private static string Other(string value) => value switch
    {
        "alleged" => "missing", "missing" => "alleged", "adequate" => "inadequate", "inadequate" => "adequate", "met" => "short", "short" => "met",
        "not-required" => "alleged", "supported" => "disputed", "proved" => "open", _ => "adequate",
    };
}
