using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading;
using Undercolor.Reading.Cast;

namespace Undercolor.Papers.Comparing.Parties;

/// <summary>The name of a party as it is compared.</summary>
/// <param name="Whole">In small letters, with titles.</param>
/// <param name="Bare">Without titles, word by word.</param>
internal sealed record ComparedName(Person Person, string Whole, string[] Bare)
{
    private static readonly string[] s_small = ["of", "the", "and", "for", "a"];

    public static ComparedName Of(Person person, ReadingLexicon lexicon)
    {
        var read = new PartyNameReader(lexicon).Read(person.Name);
        return new(person, Plain(person.Name), Plain(person.Kind == PartyKind.NaturalPerson ? read.Bare : person.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A Doe, a badge number, a title without a name.</summary>
    public bool IsPlaceholder => Person.Identified != Identified.Named;

    private bool IsBody => Person.Kind != PartyKind.NaturalPerson;

    private string Last => Bare.Length == 0 ? "" : Bare[^1];

    public bool IsSameName(ComparedName other) => Whole == other.Whole;

    public bool IsSameWithoutTitle(ComparedName other) => !IsPlaceholder && !other.IsPlaceholder && !IsBody && !other.IsBody && Bare.Length > 0 && Bare.SequenceEqual(other.Bare);

    public bool IsSameBody(ComparedName other) => IsBody && other.IsBody && Bare.Length > 0 && Weighty.SequenceEqual(other.Weighty);

    /// <summary><c>Officer John Doe 1</c> and <c>John Doe Officer 1</c>.</summary>
    public bool HasSameNumber(ComparedName other) => Person.Identified == Identified.Doe && other.Person.Identified == Identified.Doe && NumberOf(Whole) is { Length: > 0 } number && number == NumberOf(other.Whole);

    private static string NumberOf(string name) => name.Split(' ').LastOrDefault(w => w.All(char.IsAsciiDigit)) ?? "";

    /// <summary>The last names are the same and no first name stands against the other.</summary>
    public bool HasFirstNameMore(ComparedName other)
    {
        if (IsPlaceholder || other.IsPlaceholder || IsBody || other.IsBody || Last.Length < 2 || Last != other.Last || Bare.Length == other.Bare.Length && !HasInitial(this) && !HasInitial(other)) return false;
        if (Bare.Length == 1 || other.Bare.Length == 1) return true;
        string one = Bare[0], two = other.Bare[0];
        return one == two || (one.Length == 1 || two.Length == 1) && one[0] == two[0];
    }

    /// <summary>A letter or two differ in all the words; none of the words is another one.</summary>
    public bool IsSpeltAlike(ComparedName other)
    {
        if (IsPlaceholder || other.IsPlaceholder || IsBody != other.IsBody || Bare.Length != other.Bare.Length || Bare.Length == 0) return false;
        var differences = Bare.Zip(other.Bare, (a, b) => (Length: Math.Min(a.Length, b.Length), Edits: Edits(a, b))).Where(d => d.Edits > 0).ToList();
        return differences.Count > 0 && differences.All(d => d.Edits <= (d.Length >= 8 ? 2 : d.Length >= 4 ? 1 : 0));
    }

    private IEnumerable<string> Weighty => Bare.Where(w => !s_small.Contains(w)).Order(StringComparer.Ordinal);

    private static bool HasInitial(ComparedName name) => name.Bare.SkipLast(1).Any(w => w.Length == 1);

    private static string Plain(string name) =>
        string.Join(' ', new string([.. name.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Letters to add, leave out, change or exchange with the next; names longer than 40 letters are not compared.</summary>
    private static int Edits(string a, string b)
    {
        if (a == b) return 0;
        if (a.Length > 40 || b.Length > 40 || Math.Abs(a.Length - b.Length) > 2) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0) { table[i, j] = i + j; continue; }
                var least = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        return table[a.Length, b.Length];
    }
}
