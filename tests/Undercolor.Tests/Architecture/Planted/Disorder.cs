// A small engine with folders of its own, in which some classes look to the right. Nothing here is ever run.
#pragma warning disable
namespace Undercolor.Tests.Architecture.Planted.Disorder
{
    internal sealed class Front { Reports.Page? _page; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Text
{
    internal class Span;
    [Planted("order")] internal sealed class HoldsACase { Cases.Case? _case; }
    [Planted("order")] internal sealed class KnowsTheFront { Front? _front; }
    [Planted("order")] internal sealed class TakesAListOfCases { void Do(List<Cases.Case[]> cases) { } }
    [Planted("order")] internal sealed class IsACase : Cases.Case;
    [Planted("order")] internal sealed class CallsInALambda { Func<object> Do() => () => Cases.Case.Make(); }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Cases
{
    internal class Case { Text.Span? _span; public static Case Make() => new(); }
    [Planted("")] internal sealed class LooksLeft { Text.Span? _span; Case? _case; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Reading
{
    internal static class Reader { public static int Read() => 1; }
    [Planted("order")] internal sealed class AsksTheDrafter { object _draft = new Drafting.Draft(); }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Analysis
{
    internal sealed class Analyzer;
    [Planted("order")] internal sealed class AsksARule<T> where T : Rules.Rule;
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Rules
{
    internal class Rule { Analysis.Analyzer? _analyzer; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Drafting
{
    internal sealed class Draft;
    [Planted("drafting")] internal sealed class ReadsWhatItWrote { int Do() => Reading.Reader.Read(); }
    [Planted("drafting")] internal sealed class PleasesTheAnalyzer { Analysis.Analyzer? Do() => null; }
    [Planted("drafting")] internal sealed class PleasesARule { bool Do(object x) => x is Rules.Rule; }
    [Planted("")] internal sealed class UsesTheCase { Cases.Case? _case; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Papers
{
    [Planted("")] internal sealed class MayAnalyze { Analysis.Analyzer? _analyzer; int Do() => Reading.Reader.Read(); }
    [Planted("order")] internal sealed class KnowsAPage { Reports.Page? _page; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Reports
{
    internal sealed class Page { Papers.MayAnalyze? _paper; }
}

namespace Undercolor.Tests.Architecture.Planted.Disorder.Helpers
{
    internal sealed class InNoFolderOfTheList;
}
