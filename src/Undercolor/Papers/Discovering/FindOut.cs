using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovering;

/// <summary>What a case lacks and which records could tell it.</summary>
/// <param name="Held">Evidence that the file already has, as it names it.</param>
public sealed record FindOut(EquatableArray<OpenGap> Gaps, EquatableArray<RecordRequest> Requests, EquatableArray<PaperSentence> Held)
{
    /// <summary>The same in other words, one for each of its own.</summary>
    public FindOut With(Func<string, string> words)
    {
        PaperSentence Said(PaperSentence sentence) => sentence with { Pieces = sentence.Pieces.Select(p => p is Piece.Words told ? told with { Text = words(told.Text) } : p).ToEquatableArray() };
        return new(
            Gaps.Select(g => g with { About = Said(g.About), What = Said(g.What) }).ToEquatableArray(),
            Requests.Select(r => r with { Custodian = words(r.Custodian), Name = Said(r.Name), Holder = Said(r.Holder), Asks = Said(r.Asks) }).ToEquatableArray(), Held.Select(Said).ToEquatableArray());
    }
}

/// <summary>Something that the case lacks.</summary>
/// <param name="Defendant">Id in the case file.</param>
/// <param name="Right">Id of the right; empty where the gap is not about one.</param>
/// <param name="Theory">Id of the theory; empty where the gap is not about one.</param>
/// <param name="Element">Id of the element, or <c>identity</c> or <c>belief</c>.</param>
/// <param name="About">Defendant, right and theory in words.</param>
/// <param name="What">What is missing.</param>
/// <param name="Requests">Numbers in the list of requests, from 1; empty where no record of the packs could tell.</param>
public sealed record OpenGap(string Defendant, string Right, string Theory, string Element, PaperSentence About, PaperSentence What, EquatableArray<int> Requests);

/// <summary>A record to ask for.</summary>
/// <param name="Record">Id in the packs; empty for a piece of evidence that the file itself names.</param>
/// <param name="Custodian">Who has it: what groups letters. Empty for whoever has it.</param>
/// <param name="CustodianId">Id of a body of the file; empty where the file lists none.</param>
/// <param name="Holder">The line that names who has it.</param>
/// <param name="Loss">How soon it may be lost.</param>
/// <param name="Asks">The words of a request.</param>
/// <param name="IsPrivate">Held by somebody who is no public body.</param>
public sealed record RecordRequest(
    string Record, PaperSentence Name, string Custodian, string CustodianId, PaperSentence Holder, string Unit, PaperSentence Shows, PaperSentence Loss, PaperSentence Asks, bool IsPrivate);
