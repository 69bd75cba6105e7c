using Undercolor.Citations;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Citations;

public sealed class ResolutionTests
{
    private static IEnumerable<string> Resolve(string text) =>
        CitationResolver.Resolve(text, RuleBench.Desk.Finder.Find(text)).Select(r => r.Resource?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? (r.Candidates.IsEmpty ? "none" : $"one of {string.Join(" ", r.Candidates)}"));

    [Theory]
    [InlineData("Vale v. Thorne, 1 F.4th 10 (9th Cir. 2021). Id. at 12. Thorne, 1 F.4th at 13. Vale, supra, at 14. Vale at 15.", "0 0 0 0 0")]
    [InlineData("Compl. ¶ 14. Id. ¶ 15.", "0 0")]
    [InlineData("Vale v. Thorne, 1 F.4th 10 (9th Cir. 2021). Compl. ¶ 14. Id. ¶ 15.", "0 1 1")]
    [InlineData("Smith Dep. 44:7–12. Jones Dep. 44:7. Smith Dep. 50:1.", "0 1 0")]
    [InlineData("Ex. A at 2. Ex. B at 2. Ex. A at 5.", "0 1 0")]
    [InlineData("Vale v. Thorne, 1 F.4th 10. Vale v. Finch, 1 F.4th 300. Vale, 1 F.4th at 12.", "0 1 0")]
    [InlineData("Vale v. Thorne, 1 F.4th 10. Vale v. Finch, 1 F.4th 15. Vale, 1 F.4th at 20.", "0 1 1")]
    [InlineData("Vale v. Thorne, 1 F.4th 10. Vale v. Finch, 1 F.4th 15. Vale, 1 F.4th at 15.", "0 1 one of 0 1")]
    [InlineData("Vale v. Thorne, 1 F.4th 10, 40. Vale v. Finch, 1 F.4th 15. Vale, 1 F.4th at 20.", "0 1 one of 0 1")]
    [InlineData("Wren, On Names, 77 Marq. L. Rev. 475 (1993). 77 Marq. L. Rev. at 480.", "0 0")]
    [InlineData("Vale v. Thorne, 1 F.4th 10. Id. at 900.", "0 none")]
    [InlineData("Id. at 900.", "none")]
    [InlineData("Vale v. Thorne, 1 F.4th 10. Marlow, supra, at 3.", "0 none")]
    [InlineData("Vale v. Thorne, 105 Idaho 663, 672 P.2d 231 (1983). Thorne, 672 P.2d at 232. Vale v. Thorne, 105 Idaho 663.", "0 0 0 0")]
    public void Short_forms_point_to_what_comes_before_or_say_that_they_do_not(string text, string expected) => Assert.Equal(expected, string.Join(' ', Resolve(text)));
}
