using Undercolor.Cases;

namespace Undercolor.Tests.Architecture.Planted.Leaks;

[Planted("work product")] internal static class ReadsIt { static object Do(CaseFile file) => file.WorkProduct; }

[Planted("work product")] internal static class TakesIt { static string Do(WorkProduct kept) => kept.Words; }

[Planted("")] internal static class ReadsTheRest { static object Do(CaseFile file) => file.Statements; }
