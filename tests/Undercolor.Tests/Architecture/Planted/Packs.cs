// A package of data that thinks. Nothing here is ever run.
#pragma warning disable
namespace Undercolor.Tests.Architecture.Planted.Packs;

[Planted("")] internal sealed class HandsOut { byte[] Do(byte[] x) => x.Length > 0 ? x : throw new InvalidOperationException(); }
[Planted("loop")] internal sealed class Loops { int Do(int[] x) { var sum = 0; foreach (var i in x) sum += i; return sum; } }
[Planted("switch")] internal sealed class Chooses { int Do(int x) => x switch { 0 => 4, 1 => 7, 2 => 1, 3 => 9, 4 => 2, _ => 0 }; }
[Planted("uses Undercolor")] internal sealed class UsesTheEngine { object Do(byte[] x) => Undercolor.Doctrine.PackBinary.Read(x); }
