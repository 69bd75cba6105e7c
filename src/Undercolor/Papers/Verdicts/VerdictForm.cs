using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>A verdict form: whom and what it is about, and its questions in the order in which they are printed. The format is in docs/verdict.md.</summary>
public sealed record VerdictForm
{
    public const string Schema = "undercolor/verdict/v1";

    /// <summary>Most questions of a form; a jury is not handed more.</summary>
    public const int MostQuestions = 400;

    /// <summary>Most plaintiffs, and most defendants.</summary>
    public const int MostParties = 20;

    /// <summary>Most people or bodies among whom one question lets the jury choose.</summary>
    public const int MostOptions = 8;

    public string Title { get; init; } = "Verdict form";

    /// <summary>The court's name as printed; empty where none is known.</summary>
    public string Court { get; init; } = "";

    /// <summary>Words above the first question.</summary>
    public EquatableArray<string> Opening { get; init; }
    public required EquatableArray<VerdictPlaintiff> Plaintiffs { get; init; }
    public required EquatableArray<VerdictDefendant> Defendants { get; init; }
    public required EquatableArray<VerdictClaim> Claims { get; init; }
    public EquatableArray<VerdictInjury> Injuries { get; init; }
    public EquatableArray<VerdictTheory> Theories { get; init; }

    /// <summary>Never empty.</summary>
    public required EquatableArray<VerdictQuestion> Questions { get; init; }

    /// <summary>The number under which a question is printed, from 1; 0 for an id that no question has.</summary>
    public int NumberOf(string id)
    {
        for (var i = 0; i < Questions.Count; i++)
            if (Questions[i].Id == id) return i + 1;
        return 0;
    }

    public string NameOf(string person) =>
        Defendants.FirstOrDefault(d => d.Id == person)?.Name ?? Plaintiffs.FirstOrDefault(p => p.Id == person)?.Name ?? person;

    public string LabelOf(string claim) => Claims.FirstOrDefault(c => c.Id == claim)?.Label ?? claim;
}

public sealed record VerdictPlaintiff(string Id, string Name);

/// <param name="IsBody">A city, a county, a company.</param>
/// <param name="Capacity">In which a person is sued.</param>
public sealed record VerdictDefendant(string Id, string Name, bool IsBody, Capacity Capacity)
{
    /// <summary>Whether a judgment would run against the person and not against an office or a body.</summary>
    public bool IsPersonal => !IsBody && Capacity != Capacity.Official;
}

public sealed record VerdictClaim(string Id, string Label);

/// <summary>A harm for which money is asked.</summary>
/// <param name="Claims">Ids of the claims from which it may come.</param>
/// <param name="IsDivisible">Each of several who caused it can be charged with a part; otherwise it is paid for once.</param>
public sealed record VerdictInjury(string Id, string Plaintiff, string What, EquatableArray<string> Claims, bool IsDivisible);

/// <summary>A way of being liable.</summary>
/// <param name="Needs">Whose violation must be found before it can be.</param>
public sealed record VerdictTheory(string Id, string Label, UnderlyingViolation Needs);
