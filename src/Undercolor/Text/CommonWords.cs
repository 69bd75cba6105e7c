namespace Undercolor.Text;

/// <summary>Closed lists of words that say how a sentence goes on.</summary>
internal static class CommonWords
{
    /// <summary>Words that a single capital labels, so that a period behind it is no initial's: <c>Exhibit A.</c>, <c>Pod C.</c></summary>
    public static readonly WordList LetterLabels = new("""
        exhibit ex. exh. attachment appendix schedule count part section class plan unit pod block cell building wing tier group team shift lot
        room grade type vitamin hepatitis doe figure form option lane gate dorm zone
        """);

    /// <summary>Words that begin a sentence when they have a capital, and seldom stand inside a name.</summary>
    public static readonly WordList SentenceStarters = new("""
        the an he she they it we you i his her their its our my this that these those there here when while whenever after before as at in on by
        for from with without upon once if although though because since during until despite thereafter afterward afterwards later then however
        moreover furthermore additionally also finally instead meanwhile indeed nevertheless nonetheless accordingly thus therefore hence
        consequently what who where why how no not none neither nor but and or so yet both each all any some many most one two three four five
        several another other such under over within following according based between through throughout to plaintiff plaintiffs defendant
        defendants claimant see was were is are did does had has have can could would should shortly approximately about around
        immediately eventually subsequently only even still nothing nobody everyone someone having being
        """);

    /// <summary>Words that stand before a person's name.</summary>
    public static readonly WordList Titles = new("""
        officer officers deputy deputies sergeant sergeants lieutenant lieutenants captain captains chief sheriff sheriffs detective detectives
        corporal corporals trooper troopers agent agents marshal marshals warden wardens nurse nurses doctor doctors inspector inspectors
        investigator investigators commander major colonel director superintendent commissioner commissioners mayor governor judge magistrate
        attorney patrolman patrolmen constable constables ranger guard guards counselor paramedic paramedics medic physician dispatcher
        jailer undersheriff administrator secretary president senator councilman councilwoman councilmember supervisor prosecutor caseworker
        mr mrs ms dr sgt ofc lt capt cpl det dep mr. mrs. ms. mx. dr. prof. hon. rev. sgt. ofc. off. lt. capt. cpl. det. dep. cmdr. maj. col. tpr.
        supt. insp. c/o co
        """);

    /// <summary>Verbs that tell who spoke a quotation.</summary>
    public static readonly WordList SpeechVerbs = new("""
        said says asked asks yelled shouted screamed replied responded answered told ordered stated exclaimed demanded cried called repeated
        added warned insisted commanded whispered remarked continued muttered pleaded begged hollered
        """);

    /// <summary>What goes on after a time of day: <c>5 p.m. Eastern</c>, <c>9 a.m. Monday</c>.</summary>
    public static readonly WordList AfterClockTime = new("""
        est edt cst cdt mst mdt pst pdt eastern central mountain pacific monday tuesday wednesday thursday friday saturday sunday january february
        march april may june july august september october november december
        """);

    private static readonly WordList Auxiliaries = new("""
        is are was were has had have does did do can could will would shall should may might must then also never immediately again
        """);

    /// <summary>Whether a word in lower case likely follows a subject: an auxiliary, a past tense, "then".</summary>
    public static bool MayFollowSubject(ReadOnlySpan<char> lowered) =>
        Auxiliaries.Has(lowered) || lowered.EndsWith("ed") || IrregularVerbs.IsPast(lowered);
}
