using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>A Word document to be written: words and their parts in the document, no looks.</summary>
/// <param name="Title">Shown in the document's properties.</param>
/// <param name="Footer">Printed at the foot of each page, before the page's number.</param>
public sealed record WordFile(string Title, string Footer, EquatableArray<WordBlock> Blocks);

/// <summary>How a paragraph of plain words is set.</summary>
public enum WordRole
{
    Body, Title, Summary, Quiet, SmallPrint,

    /// <summary>A point with its number written in front, set in.</summary>
    Point,

    /// <summary>A lettered part of a point, set in further.</summary>
    Part,

    /// <summary>A question under the next number; it stays with what follows, as do all below but those called last.</summary>
    Question,
    Answer,
    LastAnswer,

    /// <summary>In bold, below an answer.</summary>
    NextDirection,
    LastDirection,

    /// <summary>Lines to sign on.</summary>
    Signature,
}

/// <summary>One block of a <see cref="WordFile"/>.</summary>
public abstract record WordBlock
{
    private WordBlock() { }

    public abstract T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes);

    /// <param name="Level">1 to 3; a real heading style, so that Word's outline and screen readers find it.</param>
    public sealed record Heading(int Level, string Text) : WordBlock
    {
        public override T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes) => heading(this);
    }

    public sealed record Words(string Text, WordRole Role = WordRole.Body) : WordBlock
    {
        /// <summary>In bold on lines of its own, at the head of the same paragraph; empty for none.</summary>
        public string Lead { get; init; } = "";

        public override T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes) => words(this);
    }

    /// <summary>A list with real bullets.</summary>
    public sealed record Bullets(EquatableArray<string> Items) : WordBlock
    {
        public override T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes) => bullets(this);
    }

    /// <param name="Description">What the table shows, for those who do not see it.</param>
    /// <param name="Head">The header row, repeated on each page; empty for a table whose first column names its rows.</param>
    /// <param name="Widths">Shares of the width of the page, one for each column.</param>
    public sealed record Table(string Description, EquatableArray<string> Head, EquatableArray<int> Widths, EquatableArray<EquatableArray<string>> Rows) : WordBlock
    {
        public override T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes) => table(this);
    }

    /// <summary>Boxes to mark, each with its label.</summary>
    /// <param name="KeepWithNext">Whether they stay on the page of what follows.</param>
    public sealed record Boxes(EquatableArray<string> Labels, bool InOneLine, bool KeepWithNext) : WordBlock
    {
        public override T Match<T>(Func<Heading, T> heading, Func<Words, T> words, Func<Bullets, T> bullets, Func<Table, T> table, Func<Boxes, T> boxes) => boxes(this);
    }
}
