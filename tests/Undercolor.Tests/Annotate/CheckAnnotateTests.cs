using System.Text;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Screen;
using Xunit;
using static Undercolor.Tests.Annotate.WordPaper;

namespace Undercolor.Tests.Annotate;

/// <summary><c>check FILE --annotate OUT</c> as a user runs it.</summary>
public sealed class CheckAnnotateTests : IDisposable
{
    private static readonly byte[] s_first = File.ReadAllBytes(Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx"));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static (int Exit, string Output, string Error) Check(string file, params string[] more) => ScreenFolder.Run(["check", file, .. more]);

    private string First => _folder.Add("complaint.docx", s_first);

    [Fact]
    public void Each_finding_has_a_comment_with_its_message_its_help_and_its_authorities()
    {
        var (exit, report, error) = Check(First, "--annotate", _folder.At("out.docx"));
        Assert.Equal((1, Check(First).Output), (exit, report));
        Assert.Matches("out\\.docx was written with [0-9]+ comments\\.\n$", error);
        var comments = Annotation.Comments(File.ReadAllBytes(_folder.At("out.docx")));
        var group = Assert.Single(comments, c => c[0].StartsWith("UC2003 warning", StringComparison.Ordinal));
        Assert.Equal("¶ 11 says that “The officers” threw; it does not say which of them did it.", group[1]);
        Assert.StartsWith("Concerns Officer Alder Finch, ", group[2], StringComparison.Ordinal);
        Assert.StartsWith("What would meet it: ", group[3], StringComparison.Ordinal);
        Assert.Contains(group, p => p.Contains("Ashcroft v. Iqbal", StringComparison.Ordinal) && p.Contains("citation: ", StringComparison.Ordinal));
        Assert.Contains("The officers", Annotation.Held(File.ReadAllBytes(_folder.At("out.docx"))));
        Assert.Contains(comments, c => c[0] == "Chief Wren Halloway: not stated" && c.Any(p => p.Contains("It lacks:", StringComparison.Ordinal)));
        Assert.Equal("6 defendants: 2 stated, 3 not stated, 1 cannot be sued under § 1983.", comments[0][0]);
        Assert.Contains(comments[0], p => p.StartsWith("This is information, not legal advice", StringComparison.Ordinal));
    }

    [Fact]
    public void Screening_mode_does_not_coach()
    {
        Check(First, "--annotate", _folder.At("out.docx"), "--mode", "screening");
        var comments = Annotation.Comments(File.ReadAllBytes(_folder.At("out.docx")));
        Assert.NotEmpty(comments);
        Coaching.IsAbsent(string.Join('\n', comments.SelectMany(c => c)));
    }

    [Fact]
    public void A_finding_that_was_set_aside_has_no_comment()
    {
        Check(First, "--annotate", _folder.At("all.docx"));
        _folder.Add("complaint.undercolor.yaml", Encoding.UTF8.GetBytes("schema: undercolor/corrections/v1\ncorrections:\n  - { kind: suppress, rule: UC2009, defendant: Chief Wren Halloway, reason: the count says what }\n"));
        var (_, _, error) = Check(First, "--annotate", _folder.At("out.docx"));
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        Assert.Contains(Annotation.Comments(File.ReadAllBytes(_folder.At("all.docx"))), c => c[0].StartsWith("UC2009", StringComparison.Ordinal));
        Assert.DoesNotContain(Annotation.Comments(File.ReadAllBytes(_folder.At("out.docx"))), c => c[0].StartsWith("UC2009", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_itself_may_be_annotated_again_and_again_and_be_given_back()
    {
        var file = First;
        Check(file, "--annotate", file);
        var once = File.ReadAllBytes(file);
        Check(file, "--annotate", file);
        Assert.Equal(once, File.ReadAllBytes(file));
        Assert.NotEqual(s_first, once);
        Check(file, "--unannotate", _folder.At("plain.docx"));
        Annotation.AssertSameParts(s_first, File.ReadAllBytes(_folder.At("plain.docx")));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Root), f => Path.GetFileName(f).StartsWith('.'));
    }

    [Fact]
    public void A_link_to_the_file_is_the_file()
    {
        var file = First;
        File.CreateSymbolicLink(_folder.At("link.docx"), file);
        Check(file, "--annotate", _folder.At("link.docx"));
        Assert.NotNull(new FileInfo(_folder.At("link.docx")).LinkTarget);
        Assert.NotEqual(s_first, File.ReadAllBytes(file));
    }

    [Fact]
    public void Another_file_is_never_written_over()
    {
        var other = _folder.Add("other.docx", [1, 2, 3]);
        Assert.Equal((2, "", $"{other} is there already and is left as it is.\n"), Check(First, "--annotate", other));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(other));
    }

    [Theory]
    [InlineData("complaint.txt", "out.txt", "complaint.txt is not a Word document (DOCX), and comments can be written into no other.")]
    [InlineData("case.yaml", "out.docx", "case.yaml is a case file; --annotate is for a Word document (DOCX).")]
    [InlineData("complaint.docx", "out.pdf", "--annotate writes a document of the same kind as complaint.docx; give it a name with the same ending, not out.pdf.")]
    public void What_cannot_be_annotated_is_a_usage_error(string file, string target, string sentence)
    {
        var path = _folder.Add(file, Encoding.UTF8.GetBytes(HtmlSample.Complaint));
        Assert.Equal((2, "", sentence + "\n"), Check(path, "--annotate", _folder.At(target)));
        Assert.False(File.Exists(_folder.At(target)));
    }

    [Fact]
    public void Usage_errors_are_told_before_anything_is_read()
    {
        Assert.Equal((2, "", "--annotate writes one document; give one FILE.\n"), ScreenFolder.Run("check", "a.docx", "b.docx", "--annotate", "c.docx"));
        Assert.Equal((2, "", "--annotate wants the name of a file; standard output is for the report.\n"), ScreenFolder.Run("check", "a.docx", "--annotate", "-"));
        Assert.Equal((2, "", "--annotate and --unannotate exclude each other; give one of them.\n"), ScreenFolder.Run("check", "a.docx", "--annotate", "b.docx", "--unannotate", "c.docx"));
    }

    [Fact]
    public void A_signed_document_is_unreadable_for_this()
    {
        var signed = _folder.Add("signed.docx", Zips.Packed(Annotation.Parts(s_first).Select(p => (p.Key, p.Value)).Append(("_xmlsignatures/sig1.xml", "<a/>"u8.ToArray()))));
        var (exit, output, error) = Check(signed, "--annotate", _folder.At("out.docx"));
        Assert.Equal((3, ""), (exit, output));
        Assert.StartsWith("signed.docx is signed, and a comment would break the signature;", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_usage_error()
    {
        var (exit, _, error) = Check(First, "--annotate", _folder.At("none/out.docx"));
        Assert.Equal(2, exit);
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_the_whole_document_stands_at_the_caption_and_says_so()
    {
        Check(First, "--annotate", _folder.At("out.docx"));
        var annotated = File.ReadAllBytes(_folder.At("out.docx"));
        Assert.Equal("ROWAN PIKE", Annotation.Held(annotated)[0]);
        Assert.Equal("About the document as a whole.", Annotation.Comments(annotated)[0][1]);
    }

    [Fact]
    public void Every_fixture_keeps_its_promises()
    {
        foreach (var fixture in Directory.GetFiles(Fixtures.Folder, "*.docx", SearchOption.AllDirectories))
        {
            var document = File.ReadAllBytes(fixture);
            Annotation.Promised(document, null, text => [.. text.Blocks.Select(b => Annotation.Comment(new(b.Span.Start + b.Span.Length / 3, b.Span.End), "x"))]);
        }
    }
}
