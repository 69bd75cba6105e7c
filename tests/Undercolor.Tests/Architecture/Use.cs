using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Undercolor.Tests.Architecture;

/// <summary>One place of an assembly where one of its types names another type or a member.</summary>
/// <param name="By">The outermost type that holds the place: nested and compiler-made types count as their owner.</param>
/// <param name="In">The very type that holds the place.</param>
/// <param name="Method">Null where a declaration names the type.</param>
/// <param name="Type">What is named, without generic arguments (each of which is a use of its own).</param>
/// <param name="Member">The method or field that is called or read; null where only the type is named.</param>
/// <param name="At">The instruction; null outside code.</param>
internal sealed record Use(TypeDefinition By, TypeDefinition In, MethodDefinition? Method, TypeReference Type, MemberReference? Member, Instruction? At)
{
    public override string ToString() => $"{By.FullName}{(Method is null ? "" : $".{Method.Name}")}: {Member?.FullName ?? Type.FullName}";
}
