using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>Collects what is said beside the draft.</summary>
internal sealed class NoteWriter(DraftDesk notices)
{
    private readonly List<DraftNote> _notes = [];

    public EquatableArray<DraftNote> Notes => _notes.ToEquatableArray();

    public void Add(NoteKind kind, EquatableArray<string> authorities, string form, params ReadOnlySpan<(string Slot, string Words)> slots)
    {
        var filled = new Filling[slots.Length];
        for (var i = 0; i < slots.Length; i++) filled[i] = new(slots[i].Slot, slots[i].Words.Length == 0 ? [] : [new Piece.Words(slots[i].Words)]);
        Say(kind, [.. authorities, .. notices.Authorities(form)], string.Concat(notices.Sentence(form, filled).Pieces.OfType<Piece.Words>().Select(w => w.Text)));
    }

    public void Say(NoteKind kind, EquatableArray<string> authorities, string sentence) => _notes.Add(new(kind, sentence, authorities));

    /// <summary>The words of a form without slots.</summary>
    public string Words(string form) => string.Concat(notices.Clause(form).OfType<Piece.Words>().Select(w => w.Text));

    public void Refused(Remedy remedy, CasePerson from, RemedyRule rule) => Add(NoteKind.RemedyRefused, rule.Authorities, "refused", ("remedy", NameOf(remedy)), ("who", from.Name.Text), ("why", rule.Why));

    public void Overridden(Remedy remedy, CasePerson from, RemedyRule rule, FileWords reason) =>
        Add(NoteKind.RemedyOverridden, rule.Authorities, "overridden", ("remedy", NameOf(remedy)), ("who", from.Name.Text), ("why", rule.Why), ("reason", $"{reason.Text.TrimEnd('.')}."));

    public void Noted(Remedy remedy, CasePerson from, RemedyRule rule) =>
        Add(NoteKind.RemedyNoted, rule.Authorities, "noted", ("remedy", NameOf(remedy)), ("who", from.Name.Text), ("answer", Words<RemedyAnswer>.Of(rule.Answer).Replace('-', ' ')), ("why", rule.Unknown.Length > 0 ? $"{rule.Why} Not known: {rule.Unknown}" : rule.Why));

    private static string NameOf(Remedy remedy) => remedy switch
    {
        Remedy.Compensatory => "compensatory damages",
        Remedy.Punitive => "punitive damages",
        Remedy.Nominal => "nominal damages",
        Remedy.Injunction => "an injunction",
        Remedy.Declaration => "a declaration",
        Remedy.Fees => "attorney's fees",
    };
}
