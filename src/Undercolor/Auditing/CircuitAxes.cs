using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>What an overlay says on one axis.</summary>
/// <param name="Decided">How many entries decide it, for all rights or for some.</param>
/// <param name="ForAll">Whether an entry decides it for every right.</param>
/// <param name="Unknown">What the pack says is not known; empty where it says nothing.</param>
public sealed record AxisAnswer(int Decided, bool ForAll, string Unknown)
{
    public bool IsEmpty => Decided == 0 && Unknown.Length == 0;

    public bool IsDoubled => ForAll && Unknown.Length > 0;
}

/// <summary>The points on which circuits differ.</summary>
public static class CircuitAxes
{
    /// <summary>The points that are no module of a theory or a right.</summary>
    public static EquatableArray<string> Others { get; } = [OpenPoint.CapacityAxis, OpenPoint.DoeAxis, OpenPoint.InstructionAxis];

    /// <summary>Optional theories and variants of rights: what an overlay adopts, rejects or calls unknown.</summary>
    public static EquatableArray<string> Modules(Library library) =>
        library.Theories.Where(t => t.IsOptional).Select(t => t.Id).Concat(library.Rights.SelectMany(r => r.Variants).Select(v => v.Id)).ToEquatableArray();

    public static AxisAnswer Of(CircuitOverlay overlay, string axis)
    {
        var stances = overlay.Stances.Where(s => s.Module == axis).ToList();
        var others = axis switch
        {
            OpenPoint.CapacityAxis => overlay.Capacity.Count,
            OpenPoint.DoeAxis => overlay.Doe.Count,
            OpenPoint.InstructionAxis => overlay.Instructions.Count,
            _ => 0,
        };
        return new(stances.Count + others, others > 0 || stances.Exists(s => s.Rights.IsEmpty && s.Stages.IsEmpty), overlay.Unknown.FirstOrDefault(u => u.Id == axis)?.Why ?? "");
    }
}
