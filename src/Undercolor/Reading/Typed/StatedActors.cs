using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Who words of a statement stand for by the keys of the file: the doer in front is <c>who</c>, and <c>me</c> is the plaintiff, whose case it is.</summary>
internal sealed class StatedActors(EquatableArray<PersonId> plaintiffs) : IActorWords
{
    private ActorSet? _doer;
    private IReadOnlyList<Word> _words = [];

    /// <summary>The doer of the sentence that is read next; null where its first word is no doer that the file names.</summary>
    public void Expect(ActorSet? doer) => _doer = doer;

    public void Enter(IReadOnlyList<Word> words, int sentence) => _words = words;

    public ActorSet? For(NounChunk noun, string phrase)
    {
        if (_doer is not null && noun is { Start: 0, IsList: false }) return _doer;
        return noun.End - noun.Start == 1 && IsSpeaker(_words[noun.Start].Lower) ? new(plaintiffs, phrase, ActorCertainty.Sure) : null;
    }

    public ActorSet? ForWord(int index, string phrase) => IsSpeaker(_words[index].Lower) ? new(plaintiffs, phrase, ActorCertainty.Sure) : null;

    public bool Speaks(NounChunk noun) => _doer is not null && noun.Start == 0;

    private static bool IsSpeaker(string lower) => lower is "i" or "me" or "my" or "mine" or "myself";
}
