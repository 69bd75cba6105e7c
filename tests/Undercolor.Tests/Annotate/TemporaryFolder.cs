using System.Diagnostics;
using Xunit;

namespace Undercolor.Tests.Annotate;

/// <summary>A folder for one test, in which LibreOffice can be run.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("undercolor-annotate-").FullName;

    public string Add(string name, byte[] bytes)
    {
        var path = At(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string At(string name) => Path.Combine(Root, name);

    /// <summary>The document as LibreOffice writes it in another format, or in its own way in the same.</summary>
    public byte[] Convert(byte[] docx, string format)
    {
        Directory.CreateDirectory(At("made"));
        using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{At("profile")}", "--headless", "--convert-to", format, "--outdir", At("made"), Add("paper.docx", docx)])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.StandardOutput.ReadToEnd();
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(3)));
        return File.ReadAllBytes(Path.Combine(At("made"), $"paper.{format}"));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
