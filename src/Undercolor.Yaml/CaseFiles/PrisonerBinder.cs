using Undercolor.Cases;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds what the courts' form for prisoners asks beyond the facts.</summary>
internal static class PrisonerBinder
{
    public static CaseExhaustion Exhaustion(CaseNode map) => new(
        map.Flag("confined"), map.Words("institution"), map.Word<PlainAnswer>("procedure"), map.Word<PlainAnswer>("covers"), map.Words("covers-which"), map.Word<PlainAnswer>("filed"), map.Word<PlainAnswer>("filed-elsewhere"),
        map.Words("where"), map.Words("claimed"), map.Words("result"), map.Words("appeal"), map.Words("why-not"), map.Words("informed"), map.Words("note"));

    public static CaseLawsuits Lawsuits(CaseNode map) => new(
        map.Flag("strikes"), map.Texts("dismissals"), map.Flag("same-facts"), map.Flag("conditions"), map.Maps("suits", (suit, _) => Lawsuit(suit)));

    private static CaseLawsuit Lawsuit(CaseNode map)
    {
        if (!map.Has("about")) map.Text.Errors.Add(map.Node, $"Say what the suit was about: add 'about' with one of {Doctrine.Words<LawsuitSubject>.Choices}.");
        return new(
            map.Word<LawsuitSubject>("about") ?? LawsuitSubject.SameFacts, map.Words("plaintiffs"), map.Words("defendants"), map.Words("court"), map.Words("docket"), map.Words("judge"), map.Words("filed"), map.Flag("pending"),
            map.Words("ended"), map.Words("result"), map.Words("appeal"));
    }
}
