using System.Globalization;
using System.Text;
using Undercolor.Auditing;
using Undercolor.Doctrine;

namespace Undercolor.Tests.Packs;

/// <summary>How each circuit stands to each point on which circuits differ, as docs/circuits.md shows it.</summary>
internal static class CircuitTables
{
    public static readonly string[] Circuits = ["ca1", "ca2", "ca3", "ca4", "ca5", "ca6", "ca7", "ca8", "ca9", "ca10", "ca11", "cadc"];

    /// <summary>One cell of the table of docs/circuits.md: <c>yes</c>, <c>no</c> or <c>open</c>, with dates, and rights where it holds for some only.</summary>
    public static string Word(CircuitOverlay overlay, string module)
    {
        var stances = overlay.Stances.Where(s => s.Module == module).Select(s => (s.Adopts ? "yes" : "no") + Rights(s) + Stages(s) + Dates(s.From, s.Until)).ToList();
        if (stances.Count == 0 || overlay.Stances.Any(s => s.Module == module && (s.Rights.Count > 0 || s.Stages.Count > 0))) stances.Add("open");
        return string.Join("; else ", stances);
    }

    public static string Capacity(CircuitOverlay overlay) =>
        string.Join("; ", overlay.Capacity.Select(c => Words<SilenceOnCapacity>.Of(c.Silence) + Dates(c.From, c.Until)).DefaultIfEmpty("open"));

    public static string Doe(CircuitOverlay overlay) =>
        string.Join("; ", overlay.Doe.Select(d => $"{Words<DoeRoute>.Of(d.Route)} {Words<RelationBack>.Of(d.Answer)}{(d.States.Count > 0 ? $" ({string.Join(", ", d.States)})" : "")}").DefaultIfEmpty("open"));

    public static string Instructions(CircuitOverlay overlay) =>
        string.Join("; ", overlay.Instructions.Select(i => $"{Words<InstructionStanding>.Of(i.Standing)}: {i.Title}").DefaultIfEmpty("open"));

    /// <summary>The tables of docs/circuits.md: modules down, circuits across; then capacity, Does and instructions by circuit.</summary>
    public static string Tables(Library library)
    {
        var text = new StringBuilder();
        Row(text, ["Module", .. Circuits]);
        Row(text, ["---", .. Circuits.Select(_ => "---")]);
        foreach (var module in CircuitAxes.Modules(library)) Row(text, [$"`{module}`", .. library.Circuits.Select(c => Word(c, module))]);
        text.Append('\n');
        Row(text, ["Circuit", "Silence on capacity", "A name in place of a Doe", "Instructions"]);
        Row(text, ["---", "---", "---", "---"]);
        foreach (var circuit in library.Circuits) Row(text, [circuit.Circuit, Capacity(circuit), Doe(circuit), Instructions(circuit)]);
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Rights(Stance stance) => stance.Rights.Count > 0 ? $" ({string.Join(", ", stance.Rights)})" : "";

    private static string Stages(Stance stance) => stance.Stages.Count == 0 ? "" : $" (at {string.Join(" and ", stance.Stages.Select(x => Words<Stage>.Of(x).Replace('-', ' ')))})";

    private static string Dates(DateOnly? from, DateOnly? until) =>
        (from is { } start ? string.Create(CultureInfo.InvariantCulture, $" from {start:yyyy-MM-dd}") : "") + (until is { } end ? string.Create(CultureInfo.InvariantCulture, $" until {end:yyyy-MM-dd}") : "");
}
