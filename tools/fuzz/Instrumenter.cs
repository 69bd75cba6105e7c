using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Undercolor.Fuzz;

/// <summary>Copies this program to a folder and writes a call of <see cref="Coverage.Hit"/> before every basic block of the product's assemblies there.</summary>
internal static class Instrumenter
{
    private static readonly string[] s_assemblies = ["Undercolor.dll", "Undercolor.Documents.dll", "Undercolor.Yaml.dll"];

    /// <returns>The namespace and, after a tab, the method of each block, in the order of their numbers.</returns>
    public static IReadOnlyList<string> Write(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var blocks = new List<string>();
        foreach (var name in s_assemblies)
        {
            using var resolver = new DefaultAssemblyResolver();
            resolver.AddSearchDirectory(AppContext.BaseDirectory);
            resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
            using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, name), new ReaderParameters { AssemblyResolver = resolver });
            var hit = module.ImportReference(typeof(Coverage).GetMethod(nameof(Coverage.Hit)));
            foreach (var method in module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody && IsWritten(m)))
                blocks.AddRange(Enumerable.Repeat($"{NamespaceOf(method.DeclaringType)}\t{method.DeclaringType.Name}.{method.Name}", Instrument(method.Body, hit, blocks.Count)));
            File.Delete(Path.Combine(folder, name));
            module.Write(Path.Combine(folder, name));
        }
        return blocks;
    }

    /// <summary>Whether a person wrote it: what the compiler makes for records says nothing about an input.</summary>
    private static bool IsWritten(MethodDefinition method) =>
        method.Name.Contains(">g__", StringComparison.Ordinal) || method.Name.Contains(">b__", StringComparison.Ordinal)
        || !method.Name.EndsWith("EqualityContract", StringComparison.Ordinal) && method.CustomAttributes.All(a => a.AttributeType.Name != "CompilerGeneratedAttribute");

    private static string NamespaceOf(TypeDefinition type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    /// <returns>The number of its blocks.</returns>
    private static int Instrument(MethodBody body, MethodReference hit, int next)
    {
        body.SimplifyMacros();
        var heads = Heads(body);
        var il = body.GetILProcessor();
        var moved = new Dictionary<Instruction, Instruction>();
        foreach (var head in heads)
        {
            var load = il.Create(OpCodes.Ldc_I4, next++);
            il.InsertBefore(head, load);
            il.InsertBefore(head, il.Create(OpCodes.Call, hit));
            moved[head] = load;
        }
        Redirect(body, moved);
        body.OptimizeMacros();
        return heads.Count;
    }

    /// <summary>The first instruction of each block that can be entered with an empty stack of arguments to come.</summary>
    private static List<Instruction> Heads(MethodBody body)
    {
        var targets = body.Instructions.SelectMany(Targets).ToHashSet();
        return [.. body.Instructions.Where((at, i) => i == 0 || targets.Contains(at))];
    }

    private static IEnumerable<Instruction> Targets(Instruction at) => at.Operand switch
    {
        Instruction target when at.Next is { } next => [target, next],
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    private static void Redirect(MethodBody body, Dictionary<Instruction, Instruction> moved)
    {
        foreach (var at in body.Instructions)
            at.Operand = at.Operand switch
            {
                Instruction target when moved.TryGetValue(target, out var now) => now,
                Instruction[] targets => targets.Select(t => moved.GetValueOrDefault(t, t)).ToArray(),
                var other => other,
            };
        foreach (var handler in body.ExceptionHandlers)
        {
            handler.TryStart = Now(handler.TryStart);
            handler.TryEnd = Now(handler.TryEnd);
            handler.HandlerStart = Now(handler.HandlerStart);
            handler.HandlerEnd = Now(handler.HandlerEnd);
            handler.FilterStart = Now(handler.FilterStart);
        }

        Instruction? Now(Instruction? was) => was is null ? null : moved.GetValueOrDefault(was, was);
    }
}
