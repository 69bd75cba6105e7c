using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>Reads the papers of a case as links: which part of which paper carries which element.</summary>
public sealed class SpineReader
{
    private readonly SpineSources _papers;
    private readonly EquatableArray<ElementNeed> _needs;

    /// <summary>By the name under which instructions call a claim.</summary>
    private readonly ILookup<string, StatedClaim> _claims;

    /// <remarks>How many seconds there were to step in is reckoned for another element and is none itself.</remarks>
    private SpineReader(SpineSources papers)
    {
        _papers = papers;
        var claims = StatedClaims.In(papers.File, papers.Law, []).ToList();
        _claims = claims.ToLookup(c => CaseFacts.CallOf(c.Of), StringComparer.Ordinal);
        var found = papers.Discovery.Needs.Where(n => n.Claim.Length > 0 && n.Element != TimeElements.Id).ToList();
        found.AddRange(ByInstruction(found).ToList());
        _needs = [.. found, .. ByColor(found)];
    }

    public static SpineLinks Read(SpineSources papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return new SpineReader(papers).Read();
    }

    private SpineLinks Read()
    {
        EquatableArray<SpineLink> links = [.. new ParagraphLinks(_papers.Complaint).Of(_needs), .. RequestLinks.Of(_papers.Discovery, _needs), .. new SentenceLinks(_papers.Instructions, _claims).Of(_needs), .. new QuestionLinks(_papers.Form, _papers.Wording).Of(_needs)];
        var has = links.Select(l => (l.Key, l.Paper)).ToHashSet();
        var why = new AbsenceReasons(_papers, _claims);
        return new(_needs.Select(n => new SpineNeed(KeyOf(n), n.Value)).ToEquatableArray(), links,
            _needs.SelectMany(n => Enum.GetValues<SpinePaper>().Where(p => !has.Contains((KeyOf(n), p))).Select(p => why.Of(n, p))).ToEquatableArray());
    }

    internal static SpineKey KeyOf(ElementNeed need) => new(need.Plaintiff, need.Defendant, need.Claim, need.Path);

    /// <summary>Color of law belongs to each claim.</summary>
    private IEnumerable<ElementNeed> ByColor(List<ElementNeed> found) => _papers.Discovery.Needs.Where(n => n is { Element: ElementNeed.Color, Claim: "" })
        .SelectMany(color => found.Where(n => n.Defendant == color.Defendant).Select(n => color with { Plaintiff = n.Plaintiff, Claim = n.Claim }).Distinct());

    /// <summary>The ways that an instruction has and the analysis does not raise.</summary>
    private IEnumerable<ElementNeed> ByInstruction(List<ElementNeed> found)
    {
        foreach (var instruction in _papers.Instructions)
            foreach (var claim in _claims[instruction.Claim])
                foreach (var plaintiff in _papers.File.People.Where(p => p.IsPlaintiff && claim.IsBy(p)))
                    foreach (var module in _papers.Law.Theories.Where(t => instruction.Theories.Contains(t.Id) && !found.Exists(n => (n.Plaintiff, n.Defendant, n.Claim, n.Module) == (plaintiff.Id, instruction.Defendant, claim.Id, t.Id))))
                        foreach (var element in module.Elements)
                            yield return new(plaintiff.Id, instruction.Defendant, claim.Id, module.Id, module.Theory, element.Id, ElementValue.Missing, element.Gap, []);
    }
}
