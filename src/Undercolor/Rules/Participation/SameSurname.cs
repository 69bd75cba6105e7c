using System.Globalization;
using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at acts laid to a bare surname that several people share, once a paragraph.</summary>
internal sealed class SameSurname : IRule
{
    public string Id => "UC2016";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Where(f => f.Actors is { IsAmbiguous: true, Members.Count: > 1 } && IsSurname(context, f.Actors))
            .DistinctBy(f => (context.PassageOf(f).Place, f.Actors.Phrase))
            .Select(f => Findings.Make(ActorWords.At(context, f), context.IdsOf(f.Actors.Members),
                ("name", f.Actors.Phrase), ("verb", f.Verb), ("count", f.Actors.Members.Count.ToString(CultureInfo.InvariantCulture))));

    private static bool IsSurname(RuleContext context, ActorSet actors) =>
        char.IsUpper(actors.Phrase[0]) && actors.Members.All(m => context.Case[m].Name.EndsWith(actors.Phrase, StringComparison.Ordinal));
}
