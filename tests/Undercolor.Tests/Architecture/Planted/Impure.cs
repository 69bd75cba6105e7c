// Each class below does one thing that the engine may not do; PurityTests proves that each is caught. Nothing here is ever run.
#pragma warning disable
using System.Diagnostics;
using System.Globalization;
using System.Net.Http;
using System.Reflection.Emit;
using System.Security.Cryptography;
using System.Text;

namespace Undercolor.Tests.Architecture.Planted.Impure;

[Planted("files")] internal static class ReadsAFile { static string Do() => File.ReadAllText("a"); }
[Planted("files")] internal static class LooksForAFolder { static bool Do() => Directory.Exists("a"); }
[Planted("files")] internal static class HoldsAFileInAField { static FileStream? s_file; }
[Planted("files")] internal static class TakesAFile { static void Do(FileInfo file) { } }
[Planted("files")] internal static class ReadsInALambda { static Func<string, string> Do() => path => File.ReadAllText(path); }
[Planted("files")] internal static class ReadsInAnIterator { static IEnumerable<string> Do() { yield return File.ReadAllText("a"); } }
[Planted("files")] internal static class ReadsInAGeneric { static List<FileInfo> Do() => []; }
[Planted("network")] internal static class AsksTheNetwork { static object Do() => new HttpClient(); }
[Planted("network")] internal static class ResolvesAName { static object Do() => System.Net.Dns.GetHostName(); }
[Planted("clock")] internal static class ReadsNow { static object Do() => DateTime.Now; }
[Planted("clock")] internal static class ReadsUtcNow { static object Do() => DateTime.UtcNow; }
[Planted("clock")] internal static class ReadsToday { static object Do() => DateTime.Today; }
[Planted("clock")] internal static class ReadsOffsetNow { static object Do() => DateTimeOffset.UtcNow; }
[Planted("clock")] internal static class AsksATimeProvider { static object Do() => TimeProvider.System.GetUtcNow(); }
[Planted("clock")] internal static class KnowsItsTimeZone { static object Do() => TimeZoneInfo.Local; }
[Planted("process")] internal static class Measures { static object Do() => Stopwatch.StartNew(); }
[Planted("process")] internal static class ReadsTheEnvironment { static object? Do() => Environment.GetEnvironmentVariable("A"); }
[Planted("process")] internal static class CountsTicks { static object Do() => Environment.TickCount64; }
[Planted("process")] internal static class StartsAProcess { static object? Do() => Process.Start("a"); }
[Planted("process")] internal static class AsksWhereItStands { static object Do() => AppContext.BaseDirectory; }
[Planted("console")] internal static class Prints { static void Do() => Console.WriteLine("a"); }
[Planted("chance")] internal static class Draws { static int Do() => new Random().Next(); }
[Planted("chance")] internal static class MakesAGuid { static Guid Do() => Guid.NewGuid(); }
[Planted("chance")] internal static class DrawsSecrets { static object Do() => RandomNumberGenerator.GetBytes(4); }
[Planted("chance")] internal static class ShowsAHash { static int Do(string text) => text.GetHashCode(); }
[Planted("reflection")] internal static class WritesCode { static object Do() => new DynamicMethod("a", null, null); }
[Planted("reflection")] internal static class FindsATypeByName { static object? Do() => Type.GetType("a"); }
[Planted("reflection")] internal static class MakesByType { static object? Do(Type type) => Activator.CreateInstance(type); }
[Planted("threads")] internal static class Sleeps { static void Do() => Thread.Sleep(1); }
[Planted("threads")] internal static class Delays { static object Do() => Task.Delay(1); }
[Planted("native code")] internal static class CallsNativeCode { [System.Runtime.InteropServices.DllImport("c")] static extern int getpid(); }

[Planted("culture")] internal static class AsksForTheCulture { static object Do() => CultureInfo.CurrentCulture; }
[Planted("culture")] internal static class SetsTheCulture { static void Do() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; }
[Planted("culture")] internal static class FormatsWithoutCulture { static object Do(object x) => string.Format("{0}", x); }
[Planted("culture")] internal static class Uppers { static object Do(string x) => x.ToUpper(); }
[Planted("culture")] internal static class LowersAChar { static object Do(char x) => char.ToLower(x); }
[Planted("culture")] internal static class ParsesANumber { static object Do(string x) => int.Parse(x); }
[Planted("culture")] internal static class TriesADate { static object Do(string x) => DateOnly.TryParse(x, out _); }
[Planted("culture")] internal static class PrintsADate { static object Do(DateOnly x) => x.ToString("d"); }
[Planted("culture")] internal static class PrintsAFraction { static object Do(double x) => x.ToString(); }
[Planted("culture")] internal static class PrintsAFractionInAHole { static object Do(double x) => $"{x} and more"; }
[Planted("culture")] internal static class PrintsAFormatInAHole { static object Do(int x) => $"{x:N0} and more"; }
[Planted("culture")] internal static class AppendsAFraction { static object Do(StringBuilder to, double x) => to.Append(x); }
[Planted("culture")] internal static class Converts { static object Do(string x) => Convert.ToInt32(x); }
[Planted("culture")] internal static class StartsWithoutOrdinal { static object Do(string x) => x.StartsWith("a"); }
[Planted("culture")] internal static class StartsWithCulture { static object Do(string x) => x.StartsWith("a", StringComparison.CurrentCultureIgnoreCase); }
[Planted("culture")] internal static class SearchesWithoutOrdinal { static object Do(string x) => x.IndexOf("a"); }
[Planted("culture")] internal static class ComparesWithoutOrdinal { static object Do(string x) => string.Compare(x, "a"); }
[Planted("culture")] internal static class OrdersText { static object Do(string[] x) => x.Order(); }
[Planted("culture")] internal static class OrdersByText { static object Do(int[] x) => x.OrderBy(i => "a"); }
[Planted("culture")] internal static class SortsAList { static void Do(List<string> x) => x.Sort(); }
[Planted("culture")] internal static class KeepsASortedSet { static object Do() => new SortedSet<string>(); }
[Planted("culture")] internal static class ComparesByCulture { static object Do() => StringComparer.CurrentCulture; }

/// <summary>The same errands done purely: none is an offense.</summary>
[Planted("")]
internal static class Pure
{
    static object Upper(string x) => x.ToUpperInvariant();
    static object Parse(string x) => int.Parse(x, NumberStyles.None, CultureInfo.InvariantCulture);
    static object Starts(string x) => x.StartsWith("a", StringComparison.Ordinal) && x.StartsWith('b') && x.Contains("c");
    static object Hole(int x) => $"{x} and more";
    static object Invariant(double x) => FormattableString.Invariant($"{x} and {x:N2}");
    static object Handler(double x) => string.Create(CultureInfo.InvariantCulture, $"{x} and {x:N2}");
    static object Date(DateOnly x) => x.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    static object Order(string[] x) => x.Order(StringComparer.Ordinal).ThenBy(y => y, StringComparer.Ordinal).ThenBy(y => y.Length);
    static object Hash(string x) => SHA256.HashData(Encoding.UTF8.GetBytes(x));
    static IEnumerable<int> Iterate() { yield return 1; }
    static object Memory() => new MemoryStream();
}
