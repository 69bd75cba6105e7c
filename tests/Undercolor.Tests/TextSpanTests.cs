using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Spans_that_only_touch_do_not_overlap() =>
        Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));

    [Fact]
    public void Arrays_compare_by_content()
    {
        EquatableArray<int> one = [1, 2, 3], other = [1, 2, 3];
        Assert.Equal(one, other);
        Assert.NotEqual(one, EquatableArray.Create<int>([1, 2]));
    }
}
