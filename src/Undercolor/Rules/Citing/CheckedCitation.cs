using Undercolor.Authorities;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Citing;

/// <summary>Reports each citation for which the checks of its page's number found something.</summary>
internal sealed class CheckedCitation(string id) : IRule
{
    public string Id => id;

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Cited is not { } cited) yield break;
        for (var i = 0; i < cited.Citations.Count; i++)
            foreach (var finding in CitationFindings.Of(cited.Citations[i], cited.Resolutions[i], cited.Checks[i]))
                if (finding.Rule == id)
                    yield return Findings.Make(Places.Of(context.Tree, cited.Citations[i].Span), [], ("quote", cited.Citations[i].Span.Of(context.Text)), ("value", finding.Why.TrimEnd('.')));
    }
}
