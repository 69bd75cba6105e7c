namespace Undercolor.PackCompiler;

/// <summary>Writes beside the file and then renames, so that a build that runs at the same time never reads half a file. A file that holds the same bytes
/// is left as it is, so that nothing is built anew because of it.</summary>
internal static class OutputFile
{
    public static void Replace(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }
}
