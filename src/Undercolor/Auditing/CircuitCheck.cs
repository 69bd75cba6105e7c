using System.Globalization;
using Undercolor.Doctrine;

namespace Undercolor.Auditing;

/// <summary>Checks one overlay: it names what is there, speaks to every axis, and has one rule on each day.</summary>
internal static class CircuitCheck
{
    private static readonly string[] s_lists = ["adopts", "rejects", "capacity", "doe", "instructions", "unknown"];

    public static void Check(string file, DataNode.Map node, Library library, PackErrors errors)
    {
        var modules = CircuitAxes.Modules(library).ToHashSet(StringComparer.Ordinal);
        foreach (var key in (ReadOnlySpan<string>)["adopts", "rejects"])
            foreach (var stance in PackTexts.Maps(node, key))
            {
                if (PackTexts.Scalar(stance, "id") is { } id && !modules.Contains(id.Value)) errors.Add(file, id, $"'{id.Value}' is no optional theory and no variant of a right, so that no circuit can take or refuse it.");
                foreach (var right in PackTexts.Scalars(stance, "rights").Where(r => !IsOf(library, PackTexts.Scalar(stance, "id")?.Value ?? "", r.Value))) errors.Add(file, right, $"'{right.Value}' is no right of that module.");
            }
        foreach (var point in PackTexts.Maps(node, "unknown").Select(m => PackTexts.Scalar(m, "id")).OfType<DataNode.Scalar>())
            if (!modules.Contains(point.Value) && !CircuitAxes.Others.Contains(point.Value) && !library.Theories.Any(t => t.Id == point.Value)) errors.Add(file, point, $"'{point.Value}' is no module and no axis.");
        foreach (var why in s_lists.SelectMany(list => PackTexts.Maps(node, list)).Select(m => PackTexts.Scalar(m, "why")).OfType<DataNode.Scalar>())
            if (why.Value.Length <= 30 || !why.Value.EndsWith('.') || !char.IsUpper(why.Value[0])) errors.Add(file, why, "The reason is not a sentence. Begin it with a capital, end it with a period, and say what is held.");
        foreach (var row in s_lists.SkipLast(1).SelectMany(list => PackTexts.Maps(node, list)))
            if (!PackTexts.Scalars(row, "authorities").Any()) errors.Add(file, row, "What a circuit holds rests on an authority. Name one, or list the point under 'unknown'.");
        if (library.Circuits.FirstOrDefault(c => c.Circuit == PackTexts.Scalar(node, "circuit")?.Value) is { } overlay) Axes(file, node, overlay, library, errors);
    }

    private static void Axes(string file, DataNode.Map node, CircuitOverlay overlay, Library library, PackErrors errors)
    {
        foreach (var axis in CircuitAxes.Modules(library).Concat(CircuitAxes.Others))
        {
            var answer = CircuitAxes.Of(overlay, axis);
            if (answer.IsEmpty) errors.Add(file, node, $"The overlay says nothing on '{axis}'. Adopt it, reject it, or add it to 'unknown' with a sentence on what is not known.");
            if (answer.IsDoubled) errors.Add(file, node, $"The overlay both decides '{axis}' and calls it unknown.");
        }
        foreach (var day in overlay.Capacity.SelectMany(c => new[] { c.From, c.Until }).OfType<DateOnly>().Append(library.AsOf).Distinct())
            if (overlay.Capacity.Count > 0 && overlay.Capacity.Count(c => c.IsInForce(day)) != 1) errors.Add(file, node, string.Create(CultureInfo.InvariantCulture, $"On {day:yyyy-MM-dd} silence on capacity has no rule, or more than one."));
    }

    private static bool IsOf(Library library, string module, string right) => library.Theories.Any(t => t.Id == module && (t.Rights.IsEmpty || t.Rights.Contains(right)));
}
