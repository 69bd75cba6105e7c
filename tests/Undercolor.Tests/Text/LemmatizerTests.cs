using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Text;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("struck", "strike")]
    [InlineData("bit", "bite")]
    [InlineData("saw", "see")]
    [InlineData("left", "leave")]
    [InlineData("was", "be")]
    [InlineData("shoving", "shove")]
    [InlineData("kicked", "kick")]
    [InlineData("stopped", "stop")]
    [InlineData("passed", "pass")]
    [InlineData("fired", "fire")]
    [InlineData("tased", "tase")]
    [InlineData("tasered", "taser")]
    [InlineData("kneed", "knee")]
    [InlineData("denies", "deny")]
    [InlineData("punches", "punch")]
    [InlineData("handcuffed", "handcuff")]
    [InlineData("pepper-sprayed", "pepper-spray")]
    [InlineData("Searched", "search")]
    [InlineData("dragging", "drag")]
    [InlineData("tackled", "tackle")]
    [InlineData("choking", "choke")]
    [InlineData("released", "release")]
    public void A_verb_has_its_infinitive(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.VerbLemma(TestLexicon.Value, form));

    [Theory]
    [InlineData("officers", "officer")]
    [InlineData("deputies", "deputy")]
    [InlineData("knives", "knife")]
    [InlineData("policemen", "policeman")]
    [InlineData("bruises", "bruise")]
    [InlineData("abscesses", "abscess")]
    [InlineData("women", "woman")]
    public void A_noun_has_its_singular(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.NounLemma(TestLexicon.Value, form));

    [Theory]
    [InlineData("strike", VerbForm.Base)]
    [InlineData("strikes", VerbForm.ThirdSingular)]
    [InlineData("struck", VerbForm.Past | VerbForm.PastParticiple)]
    [InlineData("stricken", VerbForm.PastParticiple)]
    [InlineData("ran", VerbForm.Past)]
    [InlineData("run", VerbForm.Base | VerbForm.PastParticiple)]
    [InlineData("hit", VerbForm.Base | VerbForm.Past | VerbForm.PastParticiple)]
    [InlineData("kicked", VerbForm.Past | VerbForm.PastParticiple)]
    [InlineData("choking", VerbForm.Gerund)]
    [InlineData("need", VerbForm.Base)]
    [InlineData("evidently", VerbForm.None)]
    public void A_form_says_what_it_can_be(string word, VerbForm forms) => Assert.Equal(forms, VerbForms.Of(TestLexicon.Value, word));
}
