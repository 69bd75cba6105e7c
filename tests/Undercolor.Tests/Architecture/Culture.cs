using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Undercolor.Tests.Architecture;

/// <summary>
/// Calls whose result depends on the culture of the thread, as far as code shows it. A whole number without a format is let
/// pass: only its minus sign could differ, and the engine counts from zero upward.
/// </summary>
internal static class Culture
{
    private static readonly HashSet<string> s_wholes =
        [.. new[] { "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64" }.Select(n => $"System.{n}")];

    private static readonly HashSet<string> s_numbersAndDates =
        [.. s_wholes, .. new[] { "Single", "Double", "Decimal", "Half", "Int128", "UInt128", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan" }.Select(n => $"System.{n}")];

    private static readonly HashSet<string> s_comparing = ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Min", "Max", "MinBy", "MaxBy", "Sort", "BinarySearch"];
    private static readonly HashSet<string> s_sorted = ["SortedSet`1", "SortedDictionary`2", "SortedList`2", "PriorityQueue`2"];

    public static string? WordFor(Use use) => use.Member switch
    {
        MethodReference { DeclaringType.FullName: "System.Globalization.CultureInfo" or "System.Globalization.NumberFormatInfo", Name: not ("get_InvariantCulture" or "get_InvariantInfo") } => "culture",
        MethodReference { DeclaringType.FullName: "System.StringComparer", Name: "get_CurrentCulture" or "get_CurrentCultureIgnoreCase" } => "culture",
        MethodReference method when DependsOnCulture(method, use) => "culture",
        _ => null,
    };

    private static bool DependsOnCulture(MethodReference method, Use use) => method.DeclaringType.GetElementType().FullName switch
    {
        "System.String" => OfString(method, use.At!),
        "System.Char" => method.Name is "ToUpper" or "ToLower" && method.Parameters.Count == 1,
        "System.Convert" => method.Name.StartsWith("To", StringComparison.Ordinal) && TakesText(method) && !HasProvider(method),
        "System.Text.StringBuilder" => method.Name is "AppendFormat" && !HasProvider(method)
            || method.Name is "Append" or "Insert" && method.Parameters.Any(p => IsFraction(p.ParameterType.FullName)),
        "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler" or "System.Text.StringBuilder/AppendInterpolatedStringHandler" => InHole(method, use),
        "System.Linq.Enumerable" or "System.Array" or "System.MemoryExtensions" => Sorts(method),
        "System.Collections.Generic.List`1" => method.Name is "Sort" && ListOfText(method) && !HasComparer(method),
        "System.Object" => method.Name is "ToString" && use.At!.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference of } && IsFraction(of.FullName),
        var sorted when s_sorted.Contains(sorted[(sorted.LastIndexOf('.') + 1)..]) => method.Name == ".ctor" && !HasComparer(method) && KeyIsText(method),
        var number when s_numbersAndDates.Contains(number) => OfNumber(method, number),
        _ => false,
    };

    private static bool OfString(MethodReference method, Instruction call) => method.Name switch
    {
        "Format" => !HasProvider(method),
        "ToUpper" or "ToLower" => true,
        "Compare" => !method.Parameters.Any(p => p.ParameterType.Name is "StringComparison") || NamesCurrentCulture(call),
        "CompareTo" => true,
        "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" => IsText(method.Parameters[0].ParameterType)
            && (method.Parameters[^1].ParameterType.Name != "StringComparison" || NamesCurrentCulture(call)),
        "Equals" or "Contains" or "Replace" => method.Parameters[^1].ParameterType.Name == "StringComparison" && NamesCurrentCulture(call),
        _ => false,
    };

    private static bool OfNumber(MethodReference method, string number) => method.Name switch
    {
        "Parse" or "TryParse" or "ParseExact" or "TryParseExact" => !HasProvider(method),
        "ToString" or "TryFormat" => !HasProvider(method) && !(s_wholes.Contains(number) && method.Parameters.Count == 0),
        _ => false,
    };

    /// <summary>A value in the hole of an interpolated string, unless the string was begun with a culture (or made invariant, which is another handler).</summary>
    private static bool InHole(MethodReference method, Use use)
    {
        if (method is not GenericInstanceMethod { Name: "AppendFormatted" } hole || !s_numbersAndDates.Contains(hole.GenericArguments[0].FullName)) return false;
        var formatted = method.Parameters.Any(p => p.Name == "format" || p.ParameterType.FullName == "System.String");
        return (formatted || !s_wholes.Contains(hole.GenericArguments[0].FullName)) && !BegunWithCulture(use.At!);
    }

    private static bool BegunWithCulture(Instruction hole)
    {
        for (var at = hole.Previous; at is not null; at = at.Previous)
            if (at.Operand is MethodReference { Name: ".ctor" } made && made.DeclaringType.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal)) return HasProvider(made);
        return false;
    }

    private static bool Sorts(MethodReference method)
    {
        if (method is not GenericInstanceMethod generic || !s_comparing.Contains(method.Name) || HasComparer(method)) return false;
        var key = method.Name is "Order" or "OrderDescending" or "Sort" or "BinarySearch" ? generic.GenericArguments[0] : generic.GenericArguments[^1];
        return IsText(key);
    }

    /// <summary>The constant that was pushed last: 0 is CurrentCulture, 1 the same without case.</summary>
    private static bool NamesCurrentCulture(Instruction call) => call.Previous?.OpCode.Code is Code.Ldc_I4_0 or Code.Ldc_I4_1;

    private static bool ListOfText(MethodReference method) => method.DeclaringType is GenericInstanceType list && IsText(list.GenericArguments[0]);
    private static bool KeyIsText(MethodReference method) =>
        method.DeclaringType is GenericInstanceType sorted && IsText(sorted.ElementType.Name == "PriorityQueue`2" ? sorted.GenericArguments[1] : sorted.GenericArguments[0]);
    private static bool HasProvider(MethodReference method) => method.Parameters.Any(p => p.ParameterType.Name is "IFormatProvider" or "CultureInfo");
    private static bool HasComparer(MethodReference method) => method.Parameters.Any(p => p.ParameterType.Name.StartsWith("IComparer", StringComparison.Ordinal) || p.ParameterType.Name.StartsWith("Comparison", StringComparison.Ordinal));
    private static bool TakesText(MethodReference method) => method.Parameters.Count > 0 && IsText(method.Parameters[0].ParameterType);
    private static bool IsText(TypeReference type) => type.FullName == "System.String";
    private static bool IsFraction(string type) => s_numbersAndDates.Contains(type) && !s_wholes.Contains(type);
}
