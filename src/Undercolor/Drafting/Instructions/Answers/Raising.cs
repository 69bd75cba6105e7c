using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Words;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>What in a case file raises a topic, or a way to be tied to a violation, for one defendant.</summary>
internal sealed class Raising(CaseFacts facts, CasePerson defendant, IEnumerable<CaseClaim> claims)
{
    private readonly List<CaseClaim> _claims = [.. claims];

    /// <returns>Ids of the case file; empty where nothing raises it.</returns>
    public IEnumerable<string> By(RaisedBy by) => by switch
    {
        RaisedBy.Act => Deeds().Where(d => !d.IsOmission && _claims.Exists(c => facts.IsAbout(d, c.Right) || c.Deprivation.Contains(d.Id))).Select(d => d.Id),
        RaisedBy.Omission => Deeds().Where(d => d.IsOmission).Select(d => d.Id),
        RaisedBy.OwnOmission => _claims.Exists(c => facts.Law.Right(c.Right) is { } right && CanBeAnOmission(right.Conduct)) ? Deeds().Where(d => d.IsOmission && _claims.Exists(c => facts.IsAbout(d, c.Right) || c.Deprivation.Contains(d.Id))).Select(d => d.Id) : [],
        RaisedBy.Order => Own<CaseStatement.Order>(_ => true),
        RaisedBy.Agreement => Own<CaseStatement.Agreement>(_ => true),
        RaisedBy.Supervision => facts.IsSupervisor(defendant) ? Own<CaseStatement.Supervision>(_ => true).DefaultIfEmpty(defendant.Id) : [],
        RaisedBy.BystanderPresence => Own<CaseStatement.Presence>(_ => true),
        RaisedBy.Foresight => Own<CaseStatement.Knowledge>(k => !k.Foresaw.IsEmpty),
        RaisedBy.Group => facts.File.Statements.Where(s => s is CaseStatement.Event && facts.File.Groups.Any(g => g.Which == GroupMeaning.NotKnown && s.Who.Contains(g.Id) && g.Members.Contains(defendant.Id))).Select(s => s.Id),
        RaisedBy.Policy => Own<CaseStatement.Policy>(p => p.Form != PolicyForm.Custom),
        RaisedBy.Custom => Own<CaseStatement.Policy>(p => p.Form == PolicyForm.Custom),
        RaisedBy.PolicyApplied => facts.File.Statements.Where(s => s is CaseStatement.Policy policy && policy.AppliedBy.Contains(defendant.Id)).Select(s => s.Id),
        RaisedBy.Training => Own<CaseStatement.Training>(t => !t.Given),
        RaisedBy.Body => facts.IsBody(defendant) ? [defendant.Id] : [],
        RaisedBy.Detention => facts.File.Custody == Custody.Detainee ? ["custody"] : [],
        RaisedBy.Conviction => facts.File.Custody == Custody.Convicted || facts.File.Criminal?.Status == CriminalStatus.Convicted ? ["custody"] : [],
        RaisedBy.Prosecution => facts.File.Criminal is null or { Status: CriminalStatus.None } ? [] : [CaseFile.CriminalId],
    };

    private IEnumerable<Deed> Deeds() => facts.DeedsOf(defendant, _claims);

    private IEnumerable<string> Own<T>(Func<T, bool> test) where T : CaseStatement => facts.File.Statements.OfType<T>().Where(s => facts.Involves(s, defendant.Id) && test(s)).Select(s => s.Id);

    private static bool CanBeAnOmission(FactTest test) => test switch
    {
        FactTest.All all => all.Tests.Any(CanBeAnOmission),
        FactTest.Any any => any.Tests.Any(CanBeAnOmission),
        FactTest.Leaf leaf => leaf.Kinds.Contains(FactKind.Omission),
        _ => false,
    };
}
