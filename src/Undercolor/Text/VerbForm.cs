namespace Undercolor.Text;

/// <summary>The forms that a written verb can be; several at once where English does not tell them apart.</summary>
[Flags]
public enum VerbForm
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary><c>strike</c>: infinitive, imperative and present.</summary>
    Base = 1,

    /// <summary><c>strikes</c>.</summary>
    ThirdSingular = 2,

    /// <summary><c>struck</c> in <c>he struck</c>.</summary>
    Past = 4,

    /// <summary><c>struck</c> in <c>he was struck</c>.</summary>
    PastParticiple = 8,

    /// <summary><c>striking</c>.</summary>
    Gerund = 16,
}
