using System.Text.RegularExpressions;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Parties;

/// <summary>Says which party of the new complaint is which of the old one, and by what. Where that is open, the match is not sure.</summary>
internal sealed partial class PartyMatcher
{
    /// <summary>One act in common may be chance; from so many on, what is said of two people is what is said of one.</summary>
    private const int EnoughTies = 2;

    private readonly CheckResult _old, _new;
    private readonly ConductTies _ties;
    private readonly ReadingLexicon _lexicon;
    private readonly List<PartyChange> _changes = [];

    private PartyMatcher(CheckResult old, CheckResult @new, ParagraphAlignment aligned, ReadingLexicon lexicon) =>
        (_old, _new, _lexicon, _ties) = (old, @new, lexicon, new(old.Case, @new.Case, aligned));

    /// <summary>Plaintiffs, then defendants, each in the order of the new complaint; who was dropped stands last.</summary>
    public static EquatableArray<PartyChange> Match(CheckResult old, CheckResult @new, ParagraphAlignment aligned, ReadingLexicon lexicon)
    {
        var matcher = new PartyMatcher(old, @new, aligned, lexicon);
        return [.. matcher.Matched(true), .. matcher.Matched(false)];
    }

    private IEnumerable<PartyChange> Matched(bool plaintiffs)
    {
        _changes.Clear();
        var (old, @new) = (NamesOf(_old, plaintiffs), NamesOf(_new, plaintiffs));
        Take(old, @new, MatchGround.SameName, (o, n) => o.IsSameName(n));
        Take(old, @new, MatchGround.SaidToBe, IsSaidToBe);
        Take(old, @new, MatchGround.OtherTitle, (o, n) => o.IsSameWithoutTitle(n));
        Take(old, @new, MatchGround.SameBody, (o, n) => o.IsSameBody(n));
        Take(old, @new, MatchGround.FirstName, (o, n) => o.HasFirstNameMore(n));
        Take(old, @new, MatchGround.Spelling, (o, n) => o.IsSpeltAlike(n));
        Take(old, @new, MatchGround.SameNumber, (o, n) => o.HasSameNumber(n));
        Take(old, @new, MatchGround.OnlyOne, (_, _) => plaintiffs && _changes.Count == 0 && old.Count == 1 && @new.Count == 1);
        ByConduct(old, @new);
        return _changes.Select(c => c with { IsPlaintiff = plaintiffs })
            .Concat(@new.Select(n => new PartyChange(PartyFate.Added, plaintiffs, null, n.Person, MatchGround.None, true, [], Named(_old, n.Person))))
            .OrderBy(c => c.New!.Id.Index)
            .Concat(old.Select(o => new PartyChange(PartyFate.Dropped, plaintiffs, o.Person, null, MatchGround.None, true, [], Named(_new, o.Person)))).ToList();
    }

    private List<ComparedName> NamesOf(CheckResult read, bool plaintiffs) =>
        [.. (plaintiffs ? read.Case.Plaintiffs : read.Case.Defendants).Select(p => ComparedName.Of(p, _lexicon))];

    /// <summary>Takes out of both lists the pairs that fit one another and nobody else; of the same name, the first that is left.</summary>
    private void Take(List<ComparedName> old, List<ComparedName> @new, MatchGround ground, Func<ComparedName, ComparedName, bool> fits)
    {
        foreach (var before in old.ToList())
        {
            var candidates = @new.Where(n => fits(before, n)).ToList();
            if (candidates.Count == 0 || ground != MatchGround.SameName && (candidates.Count > 1 || old.Count(o => fits(o, candidates[0])) > 1)) continue;
            Add(before, candidates[0], ground, old, @new, IsSure(before, candidates[0], ground));
        }
    }

    private bool IsSure(ComparedName old, ComparedName @new, MatchGround ground)
    {
        var count = _ties.Of(old.Person.Id, @new.Person.Id).Count;
        return ground switch
        {
            MatchGround.SameName => !old.IsPlaceholder || count > 0 || !_ties.All.Any(t => t.Old == old.Person.Id || t.New == @new.Person.Id),
            MatchGround.OtherTitle => old.Bare.Length > 1 || count > 0,
            MatchGround.FirstName or MatchGround.Spelling or MatchGround.SameNumber or MatchGround.SameConduct => count > 0,
            MatchGround.OnlyOne => false,
            MatchGround.None or MatchGround.SaidToBe or MatchGround.SameBody => true,
        };
    }

    /// <summary>A placeholder and a name of whom the same is told; a pair that another one contests is not sure.</summary>
    private void ByConduct(List<ComparedName> old, List<ComparedName> @new)
    {
        var open = _ties.All.Select(t => (Old: old.Find(o => o.Person.Id == t.Old), New: @new.Find(n => n.Person.Id == t.New), t.Count))
            .Where(t => t.Old is not null && t.New is not null && t.Old.IsPlaceholder != t.New.IsPlaceholder)
            .OrderByDescending(t => t.Count).ThenBy(t => t.Old!.Person.Id.Index).ThenBy(t => t.New!.Person.Id.Index).ToList();
        foreach (var (before, after, count) in open)
        {
            if (!old.Contains(before!) || !@new.Contains(after!)) continue;
            var rivals = open.Where(t => (t.Old == before) != (t.New == after)).Select(t => t.Count).DefaultIfEmpty(0).Max();
            if (rivals == count) continue;
            Add(before!, after!, MatchGround.SameConduct, old, @new, rivals == 0 && count >= EnoughTies);
        }
    }

    private void Add(ComparedName old, ComparedName @new, MatchGround ground, List<ComparedName> left, List<ComparedName> right, bool isSure)
    {
        left.Remove(old);
        right.Remove(@new);
        var fate = (old.IsPlaceholder, @new.IsPlaceholder) switch { (true, false) => PartyFate.Named, (false, true) => PartyFate.Unnamed, _ => PartyFate.Kept };
        _changes.Add(new(fate, false, old.Person, @new.Person, ground, isSure, _ties.Of(old.Person.Id, @new.Person.Id), null));
    }

    /// <summary><c>Officer Finch, previously sued as John Doe 1</c>, in the complaint that has the name.</summary>
    private bool IsSaidToBe(ComparedName old, ComparedName @new) => (old.IsPlaceholder, @new.IsPlaceholder) switch
    {
        (true, false) => IsSaidToBe(_new, @new.Person, old.Person.Name),
        (false, true) => IsSaidToBe(_old, old.Person, @new.Person.Name),
        _ => false,
    };

    private static bool IsSaidToBe(CheckResult read, Person named, string placeholder)
    {
        foreach (var sentence in Sentences(read.Tree))
        {
            var words = sentence.Of(read.Text.Text);
            var at = words.IndexOf(placeholder, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && SuedAs().IsMatch(words[Math.Max(0, at - 60)..at]) && LastNamedBefore(read.Case, words, at) == named.Id) return true;
        }
        return false;
    }

    private static PersonId? LastNamedBefore(Case @case, string words, int end) => @case.Defendants
        .Select(d => (d.Id, At: d.Aliases.Append(d.Name).Where(a => a.Length > 2).Select(a => words.LastIndexOf(a, end, end + 1, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(-1).Max()))
        .Where(x => x.At >= 0).OrderByDescending(x => x.At).Select(x => (PersonId?)x.Id).FirstOrDefault();

    private static IEnumerable<TextSpan> Sentences(ComplaintTree tree) =>
        tree.Caption.Parties.Select(p => p.Span).Concat(tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Span)));

    /// <summary>Where a complaint names somebody who is no party of it; null also where one of its parties may be the same.</summary>
    private Pinpoint? Named(CheckResult read, Person person)
    {
        var wanted = ComparedName.Of(person, _lexicon);
        if (wanted.IsPlaceholder || read.Case.People.Any(p => (p.IsDefendant || p.IsPlaintiff) && IsOneName(ComparedName.Of(p, _lexicon), wanted))) return null;
        return read.Case.People.FirstOrDefault(p => p.FirstNamed is not null && IsOneName(ComparedName.Of(p, _lexicon), wanted))?.FirstNamed ?? InWords(read.Tree, person);
    }

    private static bool IsOneName(ComparedName one, ComparedName other) => one.IsSameName(other) || one.IsSameWithoutTitle(other) || one.IsSameBody(other);

    /// <summary>The first paragraph that has the whole name, and not as the beginning of a longer one.</summary>
    private static Pinpoint? InWords(ComplaintTree tree, Person person)
    {
        if (!person.Name.Contains(' ', StringComparison.Ordinal)) return null;
        foreach (var paragraph in tree.Paragraphs)
            for (var rest = paragraph.Body; Phrases.Find(tree.Text, rest, person.Name) is { } found; rest = new(found.End, rest.End))
                if (!GoesOn(tree.Text, found.End)) return tree.At(paragraph, paragraph.Sentences.FirstOrDefault(s => s.Span.Contains(found.Start)), found);
        return null;
    }

    private static bool GoesOn(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    [GeneratedRegex(@"\b(?:sued|named|identified|designated|pleaded|referred\s+to|known|called)\s+(?:\w+\s+){0,3}as\s+(?:a\s+)?(?:Defendant\s+)?[“""]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SuedAs();
}
