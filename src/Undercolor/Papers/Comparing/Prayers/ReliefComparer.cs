using Undercolor.Cases;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Papers.Comparing.References;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Prayers;

/// <summary>Holds what one complaint asks for against what the other does. Whether the law gives it is not asked here.</summary>
internal static class ReliefComparer
{
    public static ReliefChanges Compare(ComparedSide old, ComparedSide @new, EquatableArray<PartyChange> parties, CountNumbers counts, ReadingLexicon lexicon)
    {
        var (before, after) = (new RequestReader(old.Read, lexicon).Read(), new RequestReader(@new.Read, lexicon).Read());
        var (oldSums, newSums) = (before.SelectMany(r => r.Amounts).ToHashSet(), after.SelectMany(r => r.Amounts).ToHashSet());
        return new(
            Enum.GetValues<ReliefKind>().Select(kind => Of(kind, before, after, parties)).OfType<ReliefChange>().ToEquatableArray(), WithoutRequest(@new, after), CountsWithout(after, counts),
            oldSums.Except(newSums).ToEquatableArray(), newSums.Except(oldSums).ToEquatableArray(), !before.IsEmpty, !after.IsEmpty);
    }

    private static ReliefChange? Of(ReliefKind kind, EquatableArray<Request> before, EquatableArray<Request> after, EquatableArray<PartyChange> parties)
    {
        var (old, @new) = (before.Where(r => r.Kinds.Contains(kind)).ToList(), after.Where(r => r.Kinds.Contains(kind)).ToList());
        if (old.Count == 0 && @new.Count == 0) return null;
        var both = parties.Where(p => !p.IsPlaintiff && p.Old is not null && p.New is not null).ToList();
        var isAsked = old.Count > 0 && @new.Count > 0;
        return new(kind, old.FirstOrDefault()?.At, @new.FirstOrDefault()?.At,
            Names(p => isAsked && Asks(old, p.Old!.Id) == true && Asks(@new, p.New!.Id) == false), Names(p => isAsked && Asks(old, p.Old!.Id) == false && Asks(@new, p.New!.Id) == true));

        EquatableArray<string> Names(Func<PartyChange, bool> fits) => both.Where(fits).Select(p => p.Name).ToEquatableArray();
    }

    /// <summary>Whether one of the requests is about a defendant; null where one of them does not say whom it is about.</summary>
    private static bool? Asks(List<Request> requests, PersonId defendant) =>
        requests.Exists(r => r.Scope == ReliefScope.All || r.Against.Contains(defendant)) ? true : requests.Exists(r => r.Scope == ReliefScope.NotSaid) ? null : false;

    private static EquatableArray<string> WithoutRequest(ComparedSide @new, EquatableArray<Request> requests) =>
        requests.IsEmpty || requests.Any(r => r.Scope != ReliefScope.Named) ? [] : @new.Read.Case.Defendants.Where(d => !requests.Any(r => r.Against.Contains(d.Id))).Select(d => d.Name).ToEquatableArray();

    private static EquatableArray<int> CountsWithout(EquatableArray<Request> requests, CountNumbers counts)
    {
        var named = requests.SelectMany(r => r.Counts).ToHashSet();
        return named.Count == 0 ? [] : counts.Pairs.Where(p => p.New is not null).Select(p => CountNumbers.NumberOf(p.New!)).Where(n => !named.Contains(n)).ToEquatableArray();
    }
}
