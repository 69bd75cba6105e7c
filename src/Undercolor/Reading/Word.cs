using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>A token with what the tagger and the lemmatizer know of it.</summary>
internal readonly record struct Word(TextSpan Span, string Text, string Lower, PartOfSpeech Pos, string Lemma, VerbForm Forms)
{
    public bool IsVerb => Pos == PartOfSpeech.Verb;
    public bool IsAux => Pos == PartOfSpeech.Auxiliary;
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);
    public bool IsGerund => (Forms & VerbForm.Gerund) != 0;
    public bool CanBePast => (Forms & VerbForm.Past) != 0;
    public bool CanBeParticiple => (Forms & VerbForm.PastParticiple) != 0;
    public bool CanBeBase => (Forms & VerbForm.Base) != 0;
    public bool IsNounLike => Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;
}
