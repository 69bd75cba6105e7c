using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>Which days on which the law changes are tested on both sides: on the day itself and on the day before.</summary>
internal static class DateCoverage
{
    public static IEnumerable<CoverageRow> Of(Library library, EquatableArray<LawExample> stories, EquatableArray<TableExample> questions)
    {
        var limitations = questions.Where(q => q.Table == "limitations").Select(q => $"{q["state"]} {q["accrual"]}").ToHashSet(StringComparer.Ordinal);
        var heck = questions.Where(q => q.Table == "heck").Select(q => q["day"]).ToHashSet(StringComparer.Ordinal);
        var circuits = stories.SelectMany(s => s.Expect).Where(e => e.AsOf is not null).SelectMany(e => e.Results.Select(r => $"{r.Key} {PackCoverage.Iso(e.AsOf!.Value)}")).ToHashSet(StringComparer.Ordinal);
        yield return Row("days on which a State's period changes", library.Tables.Limitations.States.SelectMany(s => Days(s.Periods.Select(p => p.Accrual)).Select(d => (s.State, d))), limitations);
        yield return Row("days on which a circuit's law changes", library.Circuits.SelectMany(c => Days([.. c.Stances.Select(s => new Term(s.From, s.Until)), .. c.Capacity.Select(s => new Term(s.From, s.Until)), .. c.Doe.Select(s => new Term(s.From, s.Until))]).Select(d => (c.Circuit, d))), circuits);
        yield return Row("days on which a row on the criminal case changes", Days(library.Tables.Heck.Rows.Select(r => r.Term)).Select(d => ("", d)), heck);
        var others = library.Tables.Remedies.Rules.Select(r => r.Term).Concat(library.Tables.Accrual.Select(r => r.Term));
        if (Days(others).Any()) yield return Row("days on which a remedy or an accrual changes", Days(others).Select(d => ("", d)), new HashSet<string>());
    }

    private static CoverageRow Row(string part, IEnumerable<(string Of, DateOnly Day)> days, HashSet<string> asked)
    {
        var all = days.Select(d => (Before: $"{d.Of} {PackCoverage.Iso(d.Day.AddDays(-1))}".Trim(), On: $"{d.Of} {PackCoverage.Iso(d.Day)}".Trim())).Distinct().ToList();
        return PackCoverage.Row(part, "the day and the day before it are both asked", all.Select(d => d.On), all.Where(d => asked.Contains(d.Before) && asked.Contains(d.On)).Select(d => d.On).ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<DateOnly> Days(IEnumerable<Term> terms) => terms.SelectMany(t => new[] { t.From, t.Until }).OfType<DateOnly>().Distinct().Order();
}
