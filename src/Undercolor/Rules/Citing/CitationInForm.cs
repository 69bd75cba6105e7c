using Undercolor.Authorities;
using Undercolor.Citations;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Citing;

/// <summary>Reports citations of law in a paper on a form that asks for none. A paper of the case is no citation of law, and neither are the form's own words above the request.</summary>
internal sealed class CitationInForm : IRule
{
    public string Id => CitationFindings.InForm;

    /// <summary>The words of a form that ask for no citations; null where the paper has none.</summary>
    public static TextSpan? Request(ComplaintTree tree, ReadingLexicon lexicon) =>
        tree.Clean.Blocks.Select(block => Phrases.First(tree.Text, block.Span, lexicon.Cues("form-wants-no-citations"))).FirstOrDefault(found => found is not null);

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Cited is not { } cited) yield break;
        if (Request(context.Tree, context.Lexicon) is not { } request) yield break;
        foreach (var citation in cited.Citations)
            if (citation.Kind != CitationKind.Record && citation.Span.Start > request.End)
                yield return Findings.Make(Places.Of(context.Tree, citation.Span), [], ("quote", citation.Span.Of(context.Text)));
    }
}
