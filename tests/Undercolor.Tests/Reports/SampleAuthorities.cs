using Undercolor.Diagnostics;
using Undercolor.Doctrine;

namespace Undercolor.Tests.Reports;

/// <summary>A few authorities and rule pages for the samples.</summary>
internal static class SampleAuthorities
{
    private static readonly Dictionary<string, Authority> s_table = new List<Authority>
    {
        new("IQBAL", "Ashcroft v. Iqbal", "556 U.S. 662 (2009)", "676", "scotus", 2009, "Each official answers for that official's own acts.", "", true, Verification.Opinion, Verification.Opinion, "2026-11-21"),
        new("RIZZO", "Rizzo v. Goode", "423 U.S. 362 (1976)", "371", "scotus", 1976, "There must be an affirmative link.", "", true, Verification.Opinion, Verification.Secondary, "2026-11-21"),
        new("FAZICA", "Fazica v. Jordan", "926 F.3d 283 (6th Cir. 2019)", "", "ca6", 2019, "A hooded person could go on against those close by.", "", true, Verification.CourtPage, Verification.Secondary, "2026-10-02"),
        new("CONNICK", "Connick v. Thompson", "563 U.S. 51 (2011)", "61", "scotus", 2011, "Training claims need notice of a gap.", "", true, Verification.Opinion, Verification.Opinion, "2026-11-21"),
        new("TOBIAS", "Tobias v. Arteaga", "996 F.3d 571 (9th Cir. 2021)", "", "ca9", 2021, "Who stands by and could stop it may answer.", "", true, Verification.NotVerified, Verification.NotVerified, ""),
        new("HAFER", "Hafer v. Melo", "502 U.S. 21 (1991)", "31", "scotus", 1991, "Officers answer personally.", "", true, Verification.Opinion, Verification.Opinion, "2026-11-21"),
        new("STUMP", "Stump v. Sparkman", "435 U.S. 349 (1978)", "", "scotus", 1978, "Judges are immune for judicial acts.", "", true, Verification.Opinion, Verification.Opinion, "2026-11-21"),
        new("CITY_OF_NEWPORT", "City of Newport v. Fact Concerts, Inc.", "453 U.S. 247 (1981)", "271", "scotus", 1981, "No punitive damages from a city.", "", true, Verification.Opinion, Verification.Opinion, "2026-11-21"),
        new("FRCP_38", "", "Fed. R. Civ. P. 38(b)", "", "", 2026, "A jury is demanded in writing.", "", true, Verification.CourtPage, Verification.CourtPage, "2026-11-01"),
    }.ToDictionary(a => a.Key);

    public static Authority? Find(string key) => s_table.GetValueOrDefault(key);

    public static DiagnosticDescriptor? Rule(string id) => id switch
    {
        "UC2003" => new("UC2003", "group-pleading", "A group is said to act, and nobody says which member did what", Severity.Warning, "{paragraph} says that “{group}” {verb}; it does not say which of them did it.",
            "A sentence that says what each of them did, or says who was there and why the person who did it cannot be told.", ["IQBAL", "FAZICA"], "group-pleading"),
        "UC2010" => new("UC2010", "should-have-known", "“Should have known” stands alone", Severity.Error, "", "What the person saw, heard or was told, and when.", ["IQBAL", "RIZZO"], ""),
        _ => null,
    };
}
