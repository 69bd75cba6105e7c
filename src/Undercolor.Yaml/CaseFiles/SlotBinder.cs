using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds what is known of a Doe, and what was asked to learn more.</summary>
internal static class SlotBinder
{
    /// <summary>More are no Does of one case.</summary>
    private const int MostApart = 64;

    public static CaseSlot Slot(CaseNode map) => new(
        Enum.GetValues<DoeTrait>().Select(t => new SlotConstraint(t, map.Texts(Words<DoeTrait>.Of(t)).Where(w => Fits(map, t, w)).ToEquatableArray())).Where(c => !c.Values.IsEmpty).ToEquatableArray(),
        map.Words("is"));

    public static CaseApart Apart(CaseNode map, int index)
    {
        var who = map.People("who", allowStranger: false);
        if (who.Count > MostApart) map.Fail("who", FormattableString.Invariant($"At most {MostApart} people can be told apart at once."));
        if (who.Count < 2) map.Text.Errors.Add(map.Node, "People who are not the same person are two at least. Add 'who: […]' with their ids.");
        return new(map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made("apart", index), who, map.Words("why"));
    }

    public static CaseInquiry Inquiry(CaseNode map, int index)
    {
        var (asked, answered) = (map.Day("asked"), map.Day("answered"));
        if (asked > answered) map.Fail("answered", "An answer cannot come before the day on which it was asked for.");
        return new(
            map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made("inquiries", index), map.People("about", allowStranger: false), map.Needed("what", "what was asked for, such as the duty roster of April 3, 2026"), map.Words("of"), map.Words("how"),
            asked, answered, map.Words("answer"));
    }

    private static bool Fits(CaseNode map, DoeTrait trait, FileWords words)
    {
        var text = words.Text.Trim();
        if (text.Length == 0) return false;
        if (trait == DoeTrait.Day && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) map.Fail("day", $"'{CaseNode.Short(text)}' is no day. Write it like 2026-04-03.");
        if (trait == DoeTrait.Badge && !text.All(c => char.IsAsciiLetterOrDigit(c) || c is '?' or '*' or '-')) map.Fail("badge", $"'{CaseNode.Short(text)}' is no badge number. Write its digits, with ? for one that is not known and * for any number of them, such as *17.");
        return true;
    }
}
