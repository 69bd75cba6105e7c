using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Documents.Word;
using Undercolor.Papers.Motions;
using Undercolor.Reports.Motions;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Motions;

public sealed class InvitedMotionTests
{
    private static readonly InvitedMotion s_bare = Motioned.Motion("");

    [Fact]
    public void Whoever_is_only_named_is_argued_to_have_done_nothing()
    {
        var argued = Motioned.Argued(s_bare, "personal-involvement");
        Assert.Contains(argued, a => a.Name.Contains("Vale", StringComparison.OrdinalIgnoreCase) && a.Footing == Footing.Fails);
        Assert.DoesNotContain(argued, a => a.Name.Contains("Ruiz", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_body_is_argued_about_policy_and_not_about_personal_acts()
    {
        Assert.Contains(Motioned.Argued(s_bare, "policy"), a => a.Name.Contains("Millbrook", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Motioned.Argued(s_bare, "personal-involvement"), a => a.Name.Contains("Millbrook", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Motioned.Argued(s_bare, "qualified-immunity"), a => a.Name.Contains("Millbrook", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_supervisor_with_no_conduct_is_argued_to_answer_for_others() =>
        Assert.Contains(Motioned.Argued(s_bare, "supervisor"), a => a.Name.Contains("Marlow", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Once_the_fact_is_pleaded_the_argument_is_gone()
    {
        var mended = Motioned.Motion("2. Officer Vale stood an arm's length away, watched Officer Ruiz strike Rivera eight times over two minutes, and did nothing to stop him.");
        Assert.Contains(Motioned.Argued(s_bare, "personal-involvement"), a => a.Name.Contains("Vale", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Motioned.Argued(mended, "personal-involvement"), a => a.Name.Contains("Vale", StringComparison.OrdinalIgnoreCase) && a.Footing == Footing.Fails);
    }

    [Fact]
    public void Immunity_is_said_to_be_usual_and_not_judged() =>
        Assert.All(Motioned.Argued(s_bare, "qualified-immunity"), a => Assert.Equal(Footing.Usual, a.Footing));

    [Fact]
    public void Arguments_stand_in_the_order_of_the_packs_and_nothing_is_both_raised_and_not()
    {
        var order = RuleBench.Library.Tables.Motion.All.Select(g => g.Id).ToList();
        var raised = s_bare.Arguments.Select(a => a.Ground.Id).ToList();
        Assert.Equal(order.Where(raised.Contains), raised);
        Assert.Equal(order.Order(), raised.Concat(s_bare.NotRaised).Order());
    }

    [Fact]
    public void Only_the_courts_own_circuit_and_the_supreme_court_are_shown() =>
        Assert.All(s_bare.Arguments.SelectMany(a => a.Law.Movant.Concat(a.Law.Plaintiff)), a => Assert.Contains(a.Court, (string[])["", "scotus", "ca9"]));

    [Fact]
    public void Every_failing_point_says_where_and_what_would_answer_it() =>
        Assert.All(s_bare.Arguments.SelectMany(a => a.Points).Where(p => p.Footing == Footing.Fails), p => Assert.NotEmpty(p.Answers));

    [Theory]
    [MemberData(nameof(Drafted.Cases), MemberType = typeof(Drafted))]
    public void The_motion_of_each_case_file_is_a_sound_word_document(string name)
    {
        var (library, file) = (RuleBench.Library, Drafted.Case(name));
        var motion = RuleBench.Workbench.Motion(RuleBench.Workbench.Check(file, CheckOptions.Default, "test"));
        var paper = MotionPaper.Of(motion, library.Tables.Profiles.Find(CourtProfiles.DefaultId)!, library.Tables, library.Authority);
        using var document = WordprocessingDocument.Open(new MemoryStream(CourtDocument.Write(paper)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.DoesNotContain("you should", Drafted.Text(paper), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"schema\": \"undercolor/motion/1\"", MotionJson.Show(motion), StringComparison.Ordinal);
    }
}
