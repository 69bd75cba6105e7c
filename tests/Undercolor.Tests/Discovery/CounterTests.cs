using Undercolor.Papers.Discovery.Counting;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Discovery;

/// <summary>How many interrogatories a text asks, by both readings.</summary>
public sealed class CounterTests
{
    internal static InterrogatoryCounter Counter { get; } = new(RuleBench.Library.Tables.Discovery.Counting);

    [Theory]
    // One question, and details of its answer.
    [InlineData("State your full name, address, telephone number and job title.", 1, 1)]
    [InlineData("For each communication that you had about the plaintiff, state the date, the place, the persons present and the substance of it.", 1, 1)]
    [InlineData("Describe the arrest, including (a) the date; (b) the time; (c) the place; and (d) the persons present.", 1, 1)]
    [InlineData("Identify each person who saw the stop. This includes officers who came later.", 1, 1)]
    [InlineData("If you contend that the force was needed, state each fact on which you rely.", 1, 1)]
    [InlineData("Identify each officer who was at the scene of the stop, and describe what each officer did there.", 1, 1)]
    // More about the same: a question of its own only by the stricter reading.
    [InlineData("Describe the stop of the car, including (a) who ordered it; (b) when it began and ended; (c) each use of force; and (d) any injuries that you saw.", 1, 4)]
    [InlineData("State all facts that support your defense of consent, identify all persons with knowledge of those facts, and identify all documents that support it.", 1, 3)]
    [InlineData("Identify all facts, witnesses and documents that show that the search was lawful.", 1, 3)]
    [InlineData("Did you strike the plaintiff? If so, state how many times and why.", 1, 2)]
    [InlineData("Describe the dog's training; and produce the records of that training.", 1, 2)]
    // Another subject: a question of its own by both.
    [InlineData("Identify each officer who was at the scene, and describe the city's policy on vehicle pursuits.", 2, 2)]
    [InlineData("State your shift on May 3. Have you ever been disciplined for dishonesty?", 2, 2)]
    [InlineData("State the following: (a) your training on tasers; (b) your salary for 2024; (c) the names of your supervisors.", 3, 3)]
    // The same of each of several.
    [InlineData("For each request for admission 1 through 12 that you did not admit, state all facts on which your answer rests.", 1, 12)]
    [InlineData("For each affirmative defense in your answer, state the facts on which it rests.", 1, 1)]
    // Words that can be verbs and nouns.
    [InlineData("Identify the person who gave the state police the name and list of those in the cell.", 1, 1)]
    [InlineData("Describe how officers and state troopers shared the account of the chase.", 1, 1)]
    public void Each_part_counts_for_what_it_asks(string text, int wider, int stricter)
    {
        var counted = Counter.One("1", text);
        Assert.True((wider, stricter) == (counted.Wider, counted.Stricter), $"{counted.Wider}, {counted.Stricter}\n{string.Join('\n', counted.Parts.Select(p => $"{p.Kind} {p.Wider}/{p.Stricter} “{p.Span.Of(text)}” {p.Why}"))}");
        Assert.All(counted.Parts, p => Assert.True(p.Stricter >= p.Wider && p.Why.Length > 0 && p.Span.Of(text).Length > 0));
    }

    [Fact]
    public void What_asks_nothing_counts_nothing()
    {
        Assert.Empty(Counter.One("1", "“You” means the party to whom this goes.").Parts);
        Assert.Empty(Counter.One("1", "").Parts);
    }

    [Fact]
    public void A_question_about_each_of_an_unknown_number_is_open()
    {
        Assert.True(Counter.One("1", "For each affirmative defense in your answer, state the facts on which it rests.").IsOpen);
        Assert.False(Counter.One("1", "For each request for admission 1 through 12 that you denied, state why.").IsOpen);
    }

    private static InterrogatoryCount Read(string text) => new InterrogatoryReader(Counter).Read(text.Split('\n'));

    [Fact]
    public void A_set_is_read_by_its_headings_and_what_stands_around_them_is_left()
    {
        var count = Read("""
            FIRST SET OF INTERROGATORIES
            1. "You" means the defendant. State nothing that is privileged.
            INTERROGATORY NO. 1: State where you stood.
            ANSWER: By the gate. Describe it yourself.
            Interrogatory No. 2
            Identify each person who stood beside you,
            with that person's post.
            OBJECTION: vague.
            Plaintiff's Interrogatory 3. Describe the gate.
            Dated: May 5, 2026
            State of Michigan
            """);
        Assert.Equal(["1", "2", "3"], count.Interrogatories.Select(i => i.Number));
        Assert.Equal((3, 3), (count.Wider, count.Stricter));
        Assert.Equal("Identify each person who stood beside you,\nwith that person's post.", count.Interrogatories[1].Text);
    }

    [Fact]
    public void A_set_without_headings_is_read_by_its_numbers_else_line_by_line()
    {
        var numbered = Read("1. “You” means the county.\n2) Who had the key?\n3. State when the door was locked.");
        Assert.Equal(["1", "2", "3"], numbered.Interrogatories.Select(i => i.Number));
        Assert.Equal(2, numbered.Wider);
        Assert.Equal(2, Read("Who had the key?\nA door is a door.\nState when it was locked.").Interrogatories.Count);
        Assert.Empty(Read("A letter that asks nothing.").Interrogatories);
    }
}
