namespace Undercolor.Documents.Docx;

/// <summary>Where the reader stands with regard to tracked changes.</summary>
internal sealed class RevisionScope(Revisions chosen)
{
    private int _inserted;
    private int _deleted;

    /// <summary>Whether any tracked change was met.</summary>
    public bool Seen { get; private set; }

    /// <summary>Whether text at this point is not part of the chosen side.</summary>
    public bool Dropped => chosen == Revisions.Final ? _deleted > 0 : _inserted > 0;

    public static bool IsChange(string name) => name is "ins" or "del" or "moveTo" or "moveFrom";

    public void Enter(string name) => Shift(name, 1);
    public void Leave(string name) => Shift(name, -1);

    /// <summary>Whether a mark (of a paragraph's end, of a table row) with that change is not part of the chosen side.</summary>
    public bool Drops(string name)
    {
        Seen = true;
        return (name is "del" or "moveFrom") == (chosen == Revisions.Final);
    }

    private void Shift(string name, int by)
    {
        Seen = true;
        if (name is "ins" or "moveTo") _inserted += by;
        else _deleted += by;
    }
}
