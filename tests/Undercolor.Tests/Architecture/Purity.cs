using Mono.Cecil;

namespace Undercolor.Tests.Architecture;

/// <summary>
/// What the engine may use of .NET: a list of namespaces, and in those that mix (System, System.IO …) a list of types.
/// Everything else is an offense, so that a way to the outside that nobody thought of is one as well.
/// </summary>
internal static class Purity
{
    private static readonly HashSet<string> s_namespaces =
    [
        "System.Buffers", "System.Buffers.Binary", "System.Collections", "System.Collections.Frozen", "System.Collections.Generic",
        "System.Collections.Immutable", "System.Diagnostics.CodeAnalysis", "System.Linq", "System.Numerics", "System.Runtime.CompilerServices",
        "System.Runtime.Versioning", "System.Text", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions", "System.Text.Unicode",
    ];

    /// <summary>Namespaces of which only some types are pure.</summary>
    private static readonly Dictionary<string, HashSet<string>> s_types = new()
    {
        ["System.IO"] = ["EndOfStreamException", "InvalidDataException", "MemoryStream", "Stream", "StringReader", "StringWriter", "TextReader", "TextWriter"],
        ["System.Security.Cryptography"] = ["SHA256"],
        ["System.Runtime.InteropServices"] = ["CollectionsMarshal", "ImmutableCollectionsMarshal", "InAttribute", "MemoryMarshal", "OutAttribute"],
        ["System.Reflection"] = ["DefaultMemberAttribute"],
        ["System.Diagnostics"] = ["Debug", "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerHiddenAttribute", "UnreachableException"],
        ["System.CodeDom.Compiler"] = ["GeneratedCodeAttribute"],
        ["System.Globalization"] =
            ["CharUnicodeInfo", "CultureInfo", "DateTimeStyles", "NumberFormatInfo", "NumberStyles", "StringInfo", "TextElementEnumerator", "UnicodeCategory"],
    };

    /// <summary>Types of the namespace System that reach the outside, and what they reach.</summary>
    private static readonly Dictionary<string, string> s_outside = new()
    {
        ["Activator"] = "reflection", ["AppContext"] = "process", ["AppDomain"] = "process", ["Console"] = "console", ["ConsoleKeyInfo"] = "console",
        ["Environment"] = "process", ["GC"] = "process", ["Progress`1"] = "threads", ["Random"] = "chance", ["TimeProvider"] = "clock",
        ["TimeZone"] = "clock", ["TimeZoneInfo"] = "clock", ["WeakReference"] = "process", ["WeakReference`1"] = "process",
    };

    private static readonly Dictionary<string, string> s_members = new()
    {
        ["System.DateTime::get_Now"] = "clock", ["System.DateTime::get_UtcNow"] = "clock", ["System.DateTime::get_Today"] = "clock",
        ["System.DateTime::ToLocalTime"] = "clock", ["System.DateTime::ToUniversalTime"] = "clock",
        ["System.DateTimeOffset::get_Now"] = "clock", ["System.DateTimeOffset::get_UtcNow"] = "clock", ["System.DateTimeOffset::ToLocalTime"] = "clock",
        ["System.DateTimeOffset::get_LocalDateTime"] = "clock", ["System.DateTimeOffset::op_Implicit"] = "clock",
        ["System.Guid::NewGuid"] = "chance", ["System.Guid::CreateVersion7"] = "chance",
        ["System.Object::GetHashCode"] = "chance", ["System.String::GetHashCode"] = "chance", ["System.HashCode::ToHashCode"] = "chance",
    };

    private static readonly Dictionary<string, string> s_namespaceWords = new()
    {
        ["System.IO"] = "files", ["System.Net"] = "network", ["System.Threading"] = "threads", ["System.Reflection"] = "reflection",
        ["System.Diagnostics"] = "process", ["Microsoft.Win32"] = "process", ["System.Globalization"] = "culture", ["System.Timers"] = "clock",
        ["System.Security.Cryptography"] = "chance", ["System.Runtime.InteropServices"] = "native code", ["System.Runtime.Loader"] = "reflection",
    };

    public static IEnumerable<Offense> Check(IEnumerable<Use> uses) =>
        uses.Where(use => !IsWrittenByCompiler(use)).Select(use => (use, word: WordFor(use) ?? Culture.WordFor(use)))
            .Where(x => x.word is not null).Select(x => new Offense(x.word!, x.use)).DistinctBy(o => o.ToString());

    private static string? WordFor(Use use)
    {
        if (use.Method is { IsPInvokeImpl: true }) return "native code";
        if (use.Type.Scope is not AssemblyNameReference) return null;
        var type = use.Type;
        while (type.DeclaringType is { } outer) type = outer;
        if (use.Member is { } member && s_members.TryGetValue($"{type.FullName}::{member.Name}", out var word)) return IsHashOfRecord(use) ? null : word;
        if (type.FullName == "System.Type" && use.Member is not (null or { Name: "GetTypeFromHandle" or "op_Equality" or "op_Inequality" or "get_Name" })) return "reflection";
        if (type.Namespace == "System") return s_outside.GetValueOrDefault(type.Name);
        if (s_namespaces.Contains(type.Namespace)) return null;
        if (s_types.TryGetValue(type.Namespace, out var types) && types.Contains(type.Name)) return null;
        return s_namespaceWords.Where(n => $"{type.Namespace}.".StartsWith($"{n.Key}.", StringComparison.Ordinal)).Select(n => n.Value).FirstOrDefault() ?? "not listed";
    }

    /// <summary>A hash code is drawn anew in each process; nothing but an equality may look at it.</summary>
    private static bool IsHashOfRecord(Use use) => use.Method?.Name == "GetHashCode" && use.Member!.Name.EndsWith("HashCode", StringComparison.Ordinal);

    /// <summary>
    /// The state machine of an iterator asks for its thread, the code of a regular expression for its default time limit,
    /// the ToString of a record (which no report uses) prints its members without a culture.
    /// </summary>
    private static bool IsWrittenByCompiler(Use use) =>
        use.Method is { Name: "PrintMembers", HasCustomAttributes: true } && use.Method.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute") ||
        use.In.Namespace == "System.Text.RegularExpressions.Generated" || use.By.Namespace == "System.Text.RegularExpressions.Generated"
        || (use.In.Name.StartsWith('<') && use.Member is { Name: "get_CurrentManagedThreadId" })
        || (use.In.Name.StartsWith('<') && use is { Member: null, Type.FullName: "System.Environment" });
}
