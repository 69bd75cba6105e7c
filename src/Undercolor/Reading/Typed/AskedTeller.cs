using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Tells the claims and what the court is asked for.</summary>
internal sealed class AskedTeller(CaseFile file, CastOfFile cast, Narration narration)
{
    private readonly List<(CaseClaim Claim, Paragraph Paragraph, TextSpan Words)> _claims = [];
    private readonly List<(CaseRelief Relief, Paragraph Paragraph, TextSpan Words)> _relief = [];

    public AskedTeller Tell()
    {
        narration.Open(SectionKind.Count, "Claims", 1);
        for (var i = 0; i < file.Claims.Count; i++) Tell(file.Claims[i], FormattableString.Invariant($"claims-{i + 1}"));
        narration.Open(SectionKind.Prayer, "Relief");
        for (var i = 0; i < file.Relief.Count; i++) Tell(file.Relief[i], FormattableString.Invariant($"relief-{i + 1}"));
        return this;
    }

    public EquatableArray<Claim> Claims(ComplaintTree tree) =>
        _claims.Select(c => new Claim(c.Claim.Right, cast.Members(c.Claim.Against), true, tree.At(c.Paragraph, c.Paragraph.Sentences[0], c.Words))).ToEquatableArray();

    public EquatableArray<Relief> Relief(ComplaintTree tree) =>
        _relief.Select(r => new Relief(r.Relief.Kind, tree.At(r.Paragraph, r.Paragraph.Sentences[0], r.Words))).ToEquatableArray();

    private void Tell(CaseClaim claim, string label)
    {
        narration.Begin(claim.Id.Length > 0 ? claim.Id : label);
        narration.Say("Claim: ");
        var words = narration.Say(claim.RightWords);
        if (!claim.Against.IsEmpty) narration.Say($", against {cast.Phrase(claim.Against)}");
        _claims.Add((claim, narration.End(), words));
    }

    private void Tell(CaseRelief relief, string label)
    {
        narration.Begin(label);
        narration.Say("Plaintiff asks for ");
        var words = narration.Say(relief.KindWords);
        narration.Say(relief.Kind switch { "compensatory" or "punitive" or "nominal" => " damages", "fees" => " for counsel", _ => "" });
        if (!relief.Against.IsEmpty) narration.Say($" from {cast.Phrase(relief.Against)}");
        if (!relief.What.IsEmpty)
        {
            narration.Say(": ");
            narration.Say(relief.What);
        }
        _relief.Add((relief, narration.End(), words));
    }
}
