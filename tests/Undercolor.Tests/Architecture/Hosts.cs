using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Undercolor.Tests.Architecture;

/// <summary>What a host may do, and what a package of data may not.</summary>
internal static class Hosts
{
    /// <summary>Starting other programs.</summary>
    public static IEnumerable<Offense> ChildProcesses(IEnumerable<Use> uses) =>
        uses.Where(use => use.Type.FullName is "System.Diagnostics.Process" or "System.Diagnostics.ProcessStartInfo").Select(use => new Offense("process", use)).DistinctBy(o => o.ToString());

    /// <summary>What is more than handing out bytes: a loop, a switch, or the use of other code of the product.</summary>
    public static IEnumerable<string> Logic(IEnumerable<TypeDefinition> types) =>
        types.SelectMany(Nested).SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions.Select(i => (Method: m, Word: LogicIn(i))))
            .Where(x => x.Word is not null).Select(x => $"{x.Method.DeclaringType.FullName}.{x.Method.Name}: {x.Word}").Distinct();

    private static string? LogicIn(Instruction at) => at.Operand switch
    {
        Instruction[] => "switch",
        Instruction target when target.Offset <= at.Offset => "loop",
        MethodReference { DeclaringType.Scope: AssemblyNameReference { Name: var name } } when name.StartsWith("Undercolor", StringComparison.Ordinal) => $"uses {name}",
        _ => null,
    };

    private static IEnumerable<TypeDefinition> Nested(TypeDefinition type) => type.NestedTypes.SelectMany(Nested).Prepend(type);
}
