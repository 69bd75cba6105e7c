using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Undercolor.Tests.Architecture;

/// <summary>Reads from compiled code everything that its types name: in declarations, signatures, attributes and instructions.</summary>
/// <remarks>A constant and the member of an enum are numbers in compiled code, and cannot be seen here.</remarks>
internal static class Uses
{
    public static IEnumerable<Use> Of(ModuleDefinition module) => module.Types.SelectMany(Of);

    public static IEnumerable<Use> Of(TypeDefinition type) => Of(type, type);

    private static IEnumerable<Use> Of(TypeDefinition type, TypeDefinition owner)
    {
        foreach (var named in Declared(type).SelectMany(Parts)) yield return new(owner, type, null, named, null, null);
        foreach (var method in type.Methods)
        {
            foreach (var named in Declared(method).SelectMany(Parts)) yield return new(owner, type, method, named, null, null);
            if (!method.HasBody) continue;
            foreach (var instruction in method.Body.Instructions)
                foreach (var (named, member) in Named(instruction.Operand)) yield return new(owner, type, method, named, member, instruction);
        }
        foreach (var use in type.NestedTypes.SelectMany(nested => Of(nested, owner))) yield return use;
    }

    private static IEnumerable<TypeReference> Declared(TypeDefinition type) =>
    [
        .. type.BaseType is null ? [] : new[] { type.BaseType },
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType),
        .. AttributesOf([type, .. type.Fields, .. type.Properties, .. type.Events]),
    ];

    private static IEnumerable<TypeReference> Declared(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType),
        .. AttributesOf([method, method.MethodReturnType, .. method.Parameters]),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Where(h => h.CatchType is not null).Select(h => h.CatchType) : [],
    ];

    private static IEnumerable<TypeReference> AttributesOf(IEnumerable<ICustomAttributeProvider> providers) =>
        providers.SelectMany(p => p.CustomAttributes)
            .SelectMany(a => a.ConstructorArguments.Select(c => c.Value).OfType<TypeReference>().Prepend(a.AttributeType));

    private static IEnumerable<(TypeReference Type, MemberReference? Member)> Named(object? operand) => operand switch
    {
        TypeReference type => Parts(type).Select(part => (part, (MemberReference?)null)),
        FieldReference field => Parts(field.DeclaringType).Select((part, i) => (part, i == 0 ? field : (MemberReference?)null)),
        MethodReference method => Named(method),
        _ => [],
    };

    private static IEnumerable<(TypeReference, MemberReference?)> Named(MethodReference method)
    {
        var called = Parts(method.DeclaringType).Select((part, i) => (part, i == 0 ? method : (MemberReference?)null));
        var arguments = method is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(Parts) : [];
        return called.Concat(arguments.Append(method.ReturnType).Concat(method.Parameters.Select(p => p.ParameterType)).SelectMany(Parts).Select(part => (part, (MemberReference?)null)));
    }

    /// <summary>The type itself and then its generic arguments; an array is its element.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => Parts(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Parts)),
        RequiredModifierType modified => Parts(modified.ElementType),
        FunctionPointerType pointer => pointer.Parameters.Select(p => p.ParameterType).Append(pointer.ReturnType).SelectMany(Parts),
        TypeSpecification specified => Parts(specified.ElementType),
        _ => [type],
    };
}
