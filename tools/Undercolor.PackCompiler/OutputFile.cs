namespace Undercolor.PackCompiler;

/// <summary>Writes beside the file and then renames, so that a build that runs at the same time never reads half a file.</summary>
internal static class OutputFile
{
    public static void Replace(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }
}
