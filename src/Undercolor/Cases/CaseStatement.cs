using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>One thing that a case file states. A closed set: each is told by one sentence and read as facts.</summary>
public abstract record CaseStatement
{
    private CaseStatement() { }

    /// <summary>As written, or made from the list and the place in it (<c>presence-2</c>) where none is written.</summary>
    public required string Id { get; init; }

    /// <summary>One-based line in the file.</summary>
    public required int Line { get; init; }

    /// <summary>Ids of people and groups, or <see cref="CaseFile.Stranger"/>; empty where nobody is named.</summary>
    public EquatableArray<string> Who { get; init; }
    public CaseTime? When { get; init; }
    public FileWords Where { get; init; } = FileWords.None;

    /// <summary>Id of a place of the file; empty where <see cref="Where"/> is in words of its own.</summary>
    public string Place { get; init; } = "";

    /// <summary>Id of an incident; empty for none. A phase gives its own incident.</summary>
    public string Incident { get; init; } = "";
    public string Phase { get; init; } = "";
    public EquatableArray<FactSource> Sources { get; init; }
    
    /// <summary>As the statement itself says; <see cref="CaseStandings"/> adds what was admitted, agreed on and found elsewhere in the file.</summary>
    public Standing Standing { get; init; } = Standing.Pleaded;

    /// <summary>The words that the statement rests on.</summary>
    public abstract FileWords Words { get; }

    /// <summary>Known on information and belief only.</summary>
    public bool IsBelief => Sources.Count > 0 && Sources.All(s => s is FactSource.Belief);

    /// <summary>Something that somebody did or left undone, in plain words.</summary>
    /// <param name="Did">Begins with the verb: <c>struck her twice with a baton</c>.</param>
    /// <param name="Kind">Null to read it from the words.</param>
    /// <param name="About">Class words; null to read them from the words.</param>
    /// <param name="To">To whom it was done; null to read it from the words.</param>
    /// <param name="Not">It did not happen.</param>
    /// <param name="Decision">How the doer came to it, where it was a decision that others had a part in.</param>
    /// <param name="Lawful">Nobody says that it was wrong; the but-for test leaves it as it was.</param>
    /// <param name="Until">When it ended; null where no end is told.</param>
    /// <param name="Lasted">How long it took; null where that is not told.</param>
    public sealed record Event(FileWords Did, FactKind? Kind, EquatableArray<string>? About, EquatableArray<string>? To, bool Not, FileWords How, CaseDecision? Decision, bool Lawful = false, CaseTime? Until = null, CaseDuration? Lasted = null) : CaseStatement
    {
        public override FileWords Words => Did;
    }

    /// <summary>Where somebody was.</summary>
    public sealed record Presence(FileWords Distance, bool? LineOfSight, CaseTime? Until) : CaseStatement
    {
        public override FileWords Words => Where;
    }

    /// <summary>What somebody knew, since <see cref="When"/>.</summary>
    /// <param name="How">How that person came to know it.</param>
    /// <param name="Foresaw">Ids of statements that this person knew would follow.</param>
    /// <param name="ReasonToKnow">Ids of statements that this person had reason to know would follow.</param>
    /// <param name="Danger">Ids of statements of which this person saw no more than that harm was possible.</param>
    public sealed record Knowledge(FileWords Of, FileWords How, EquatableArray<string> Foresaw, EquatableArray<string> ReasonToKnow, EquatableArray<string> Danger) : CaseStatement
    {
        public override FileWords Words => Of;
    }

    /// <summary>What somebody told others to do.</summary>
    /// <param name="CarriedOutBy">Ids of statements: the acts that carried it out.</param>
    public sealed record Order(EquatableArray<string> To, FileWords What, EquatableArray<string> CarriedOutBy) : CaseStatement
    {
        public override FileWords Words => What;
    }

    /// <summary>What two or more agreed on.</summary>
    public sealed record Agreement(FileWords What) : CaseStatement
    {
        public override FileWords Words => What;
    }

    /// <summary>A rule or practice of a body, or of the one who made it.</summary>
    /// <param name="Instances">Earlier times at which it was followed.</param>
    /// <param name="AppliedBy">Who carried it out on the plaintiff.</param>
    public sealed record Policy(FileWords What, PolicyForm Form, EquatableArray<FileWords> Instances, EquatableArray<string> AppliedBy) : CaseStatement
    {
        public override FileWords Words => What;
    }

    /// <summary>What training was given or not given.</summary>
    /// <param name="Of">Those who were to be trained.</param>
    /// <param name="Need">What showed that it was needed.</param>
    public sealed record Training(EquatableArray<string> Of, FileWords On, bool Given, FileWords Need) : CaseStatement
    {
        public override FileWords Words => On;
    }

    /// <summary>Who was over whom.</summary>
    public sealed record Supervision(EquatableArray<string> Over, FileWords How) : CaseStatement
    {
        public override FileWords Words => How;
    }

    /// <summary>Why it cannot be told which of several people did a thing.</summary>
    public sealed record WhyUnknown(EquatableArray<string> Of, FileWords Why) : CaseStatement
    {
        public override FileWords Words => Why;
    }

    /// <summary>Harm to <see cref="Who"/>.</summary>
    /// <param name="From">Ids of the statements that led to it.</param>
    public sealed record Injury(FileWords What, EquatableArray<string> From, FileWords Severity, FileWords Lasting) : CaseStatement
    {
        /// <summary>Treatment that was needed, and what was given.</summary>
        public FileWords Treatment { get; init; } = FileWords.None;

        public override FileWords Words => What;
    }
}
