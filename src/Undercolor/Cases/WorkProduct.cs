using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>What is kept for the plaintiff's side alone: strategy, impressions, notes of interviews, advice.</summary>
/// <remarks>A type of its own, so that it cannot leave by mistake: no report, draft or paper may name it (a test reads the compiled code), and printing
/// a case file does not print it.</remarks>
/// <param name="Words">Private; only the editor of the file shows them.</param>
/// <param name="On">Ids of whatever it is about.</param>
/// <param name="Line">One-based line in the file.</param>
public sealed record WorkProduct(string Id, WorkProductKind Kind, string Words, EquatableArray<string> On, int Line)
{
    public override string ToString() => "(work product)";
}
