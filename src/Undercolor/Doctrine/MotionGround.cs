using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Of which parties a ground is argued.</summary>
public enum MotionParties { Any, Persons, Bodies }

/// <summary>One thing that motions to dismiss argue in these cases: <c>packs/motion</c>.</summary>
/// <param name="Heading">A heading with the slot <c>{names}</c>.</param>
/// <param name="Argues">What the movant says, in words of our own.</param>
/// <param name="Standard">What the law asks, said for neither side.</param>
/// <param name="Answer">What kind of fact would meet it; empty where no fact of a pleading would.</param>
/// <param name="Reasons">Of cells, kebab case: a cell that is not adequate for one of them brings the ground up.</param>
/// <param name="Findings">Ids of rules whose findings bring it up.</param>
/// <param name="Beside">What is listed beside an adequate cell and not judged (<c>qualified-immunity</c>): the ground is usually argued whatever the pleading says.</param>
/// <param name="Parties">Of which parties it is argued.</param>
/// <param name="OnlyWithLimit">Beside a cell only where the period and the day of the event are known.</param>
/// <param name="OnlyInCustody">Beside a cell only where the plaintiff is in custody.</param>
/// <param name="Functions">Of a defendant with a cell that is not stated: for such a one it is argued whatever the reason of the cell.</param>
/// <param name="Identified">As <paramref name="Functions"/>, by how the defendant is identified.</param>
/// <param name="Modules">Points of the circuits' overlays that bear on it.</param>
/// <param name="Movant">Keys of authorities that speak for the movant.</param>
/// <param name="Plaintiff">Keys of authorities that speak for the plaintiff; one that draws the line can speak for both.</param>
/// <param name="Cues">Words of a heading that argues this, small letters.</param>
/// <param name="WeakCues">Words that many arguments have: they count where a heading has the words of no other ground.</param>
public sealed record MotionGround(
    string Id, SentenceForm Heading, string Argues, string Standard, string Answer, EquatableArray<string> Reasons, EquatableArray<string> Findings, EquatableArray<string> Beside, MotionParties Parties, bool OnlyWithLimit, bool OnlyInCustody,
    EquatableArray<Function> Functions, EquatableArray<Identified> Identified, EquatableArray<string> Modules, EquatableArray<string> Movant, EquatableArray<string> Plaintiff, EquatableArray<string> Cues, EquatableArray<string> WeakCues)
{
    internal static MotionGround Bind(PackNode node)
    {
        var (id, heading) = (node.Required("id"), node.Required("heading"));
        var parts = FormParser.Parse(heading);
        if (parts is null) node.Fail("heading", "The brackets do not pair. Write {names} where the defendants stand.");
        return new(
            id, new($"motion/{id}", parts ?? [], [], []), node.Required("argues"), node.Required("standard"), node.Optional("answer"), node.Texts("reasons"), node.Texts("findings"), node.Texts("beside"), node.Word("parties", MotionParties.Any), node.Flag("only-with-limit"), node.Flag("only-in-custody"),
            node.Words<Function>("functions"), node.Words<Identified>("identified"), node.Texts("modules"), node.Texts("movant"), node.Texts("plaintiff"), node.Texts("cues"), node.Texts("weak-cues"));
    }
}

/// <summary>The grounds in the order in which motions usually argue them.</summary>
/// <param name="Vehicle">Keys of the rule under which such a motion is made.</param>
/// <param name="Headings">Words of headings that argue no ground.</param>
/// <param name="StandardGround">Id of the ground whose law is that of pleading in general.</param>
public sealed record MotionGrounds(EquatableArray<string> Vehicle, MotionHeadings Headings, string StandardGround, EquatableArray<MotionGround> All)
{
    internal static MotionGrounds Bind(PackNode node)
    {
        var grounds = new MotionGrounds(node.Texts("vehicle"), node.OptionalMap("headings", MotionHeadings.Bind) ?? new([], [], []), node.Optional("standard-ground"), node.List("grounds", MotionGround.Bind));
        if (grounds.StandardGround.Length > 0 && grounds.All.All(g => g.Id != grounds.StandardGround)) node.Fail("standard-ground", $"There is no ground '{grounds.StandardGround}'.");
        return grounds;
    }
}

/// <summary>Words of headings that argue no ground, small letters.</summary>
/// <param name="Standard">Under which the law of pleading is set out.</param>
/// <param name="Account">Under which the movant tells the facts.</param>
/// <param name="Frame">Of the other parts of a paper.</param>
public sealed record MotionHeadings(EquatableArray<string> Standard, EquatableArray<string> Account, EquatableArray<string> Frame)
{
    internal static MotionHeadings Bind(PackNode node) => new(node.Texts("standard"), node.Texts("account"), node.Texts("frame"));
}
