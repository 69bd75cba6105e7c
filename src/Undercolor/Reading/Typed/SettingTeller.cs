using Undercolor.Cases;
using Undercolor.Pleadings;

namespace Undercolor.Reading.Typed;

/// <summary>Tells when and where it happened, and how the criminal case stands. No facts are read from it; the rules see its dates and words.</summary>
internal sealed class SettingTeller(CaseFile file, Narration narration)
{
    public void Incidents()
    {
        foreach (var incident in file.Incidents)
        {
            narration.Begin(incident.Id);
            narration.Say("What happened");
            foreach (var words in new[] { incident.What, incident.Date?.Words, incident.Time?.Words, incident.Place }) Join(words);
            narration.End();
        }
    }

    public void Criminal()
    {
        if (file.Criminal is not { Status: not CriminalStatus.None } criminal) return;
        narration.Open(SectionKind.Facts, "The criminal case");
        narration.Begin(CaseFile.CriminalId);
        Stands(criminal);
        foreach (var words in new[] { criminal.Charged?.Words, criminal.Ended?.Words }) Join(words);
        narration.End();
    }

    private void Stands(CaseProsecution criminal)
    {
        narration.Say(criminal.Status switch
        {
            CriminalStatus.None or CriminalStatus.Pending => "The charge is ",
            CriminalStatus.Dismissed => "The charge was ",
            CriminalStatus.Overturned => "The conviction was ",
            CriminalStatus.Acquitted or CriminalStatus.Convicted => "Plaintiff was ",
            CriminalStatus.DisciplineWithLostTime => "Plaintiff was found guilty in prison discipline, with loss of good time: ",
            CriminalStatus.DisciplineWithoutLostTime => "Plaintiff was disciplined in prison: ",
        });
        narration.Say(criminal.StatusWords);
        if (criminal.Offense.IsEmpty) return;
        narration.Say(criminal.Status is CriminalStatus.Convicted or CriminalStatus.Acquitted ? " of " : ", ");
        narration.Say(criminal.Offense);
    }

    private void Join(FileWords? words)
    {
        if (words is not { IsEmpty: false }) return;
        narration.Say("; ");
        narration.Say(words);
    }
}
