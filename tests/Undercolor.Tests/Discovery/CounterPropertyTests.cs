using FsCheck;
using FsCheck.Fluent;
using Undercolor.Papers.Discovery.Counting;
using Xunit;

namespace Undercolor.Tests.Discovery;

/// <summary>What holds of the count of any set.</summary>
public sealed class CounterPropertyTests
{
    private static readonly string[] s_questions =
    [
        "State where you stood.", "Identify each officer who was there, and describe what each officer did.", "Describe the search, including (a) who ordered it; (b) each room that was searched; (c) the date.",
        "Did you file a report? If so, state to whom.", "Identify all documents about the chase.", "State your shift. Describe the lock of cell nine.",
    ];

    private static readonly Gen<string[]> s_sets = Gen.Elements(s_questions).ArrayOf();

    private static InterrogatoryCount Of(IEnumerable<string> questions) => new InterrogatoryReader(CounterTests.Counter).Read(questions.Select((q, i) => $"INTERROGATORY NO. {i + 1}: {q}"));

    [Fact]
    public void A_set_counts_what_its_parts_count() => Prop.ForAll(s_sets.ToArbitrary(), set =>
    {
        var (whole, each) = (Of(set), set.Select(q => Of([q])).ToList());
        return (whole.Wider, whole.Stricter) == (each.Sum(e => e.Wider), each.Sum(e => e.Stricter)) && whole.Wider >= set.Length && whole.Stricter >= whole.Wider;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Spaces_change_no_count() => Prop.ForAll(Gen.Elements(s_questions).ToArbitrary(), ArbMap.Default.ArbFor<PositiveInt>(), (question, spaces) =>
    {
        var wide = CounterTests.Counter.One("", question.Replace(" ", new string(' ', 1 + spaces.Get % 4), StringComparison.Ordinal));
        var plain = CounterTests.Counter.One("", question);
        return (wide.Wider, wide.Stricter) == (plain.Wider, plain.Stricter);
    }).QuickCheckThrowOnFailure();

    /// <summary>A question about something else can only add.</summary>
    [Fact]
    public void A_further_question_about_something_else_counts_once_more() => Prop.ForAll(Gen.Elements(s_questions).ToArbitrary(), question =>
    {
        var (plain, more) = (CounterTests.Counter.One("", question), CounterTests.Counter.One("", $"{question} Name the manufacturer of the radio."));
        return (more.Wider, more.Stricter) == (plain.Wider + 1, plain.Stricter + 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_counted_and_its_parts_are_slices_in_order() => Prop.ForAll<string>(text =>
    {
        var counted = CounterTests.Counter.One("", text ?? "");
        return counted.Parts.All(p => p.Span.Start >= 0 && p.Span.End <= (text ?? "").Length && p.Span.Start < p.Span.End && p.Stricter >= p.Wider && p.Wider >= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Brackets_labels_and_marks_without_end_are_counted()
    {
        foreach (var mark in (string[])["(a) ", "; and state ", "? ", "\n(", ")", "State each, ", "each request for admission 1-999 ", "no. "])
        {
            var counted = CounterTests.Counter.One("", string.Concat(Enumerable.Repeat(mark, 20_000)));
            Assert.True(counted.Stricter >= counted.Wider);
        }
    }
}
