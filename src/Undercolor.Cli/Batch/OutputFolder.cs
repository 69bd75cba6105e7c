using System.Globalization;

namespace Undercolor.Cli.Batch;

/// <summary>The folder that <c>screen</c> writes. Every file is written under a temporary name and then renamed, so that a
/// crash leaves whole files only; a lock keeps a second run out.</summary>
internal sealed class OutputFolder : IDisposable
{
    public const string Sheets = "sheets";

    /// <summary>What the program keeps for itself: the records of papers that are done, temporary files, the lock.</summary>
    public const string Own = ".screen";

    private readonly string _root;
    private readonly FileStream _lock;
    private int _temporary;

    private OutputFolder(string root, FileStream @lock) => (_root, _lock) = (root, @lock);

    /// <exception cref="UnwritableException">The folder cannot be made or written, or another run has it.</exception>
    public static OutputFolder Open(string root) => Guarded(root, () =>
    {
        Directory.CreateDirectory(root);
        var own = Directory.CreateDirectory(Path.Combine(root, Own));
        var held = Lock(root, Path.Combine(own.FullName, "lock"));
        var temporary = Path.Combine(own.FullName, "tmp");
        if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        Directory.CreateDirectory(temporary);
        return new OutputFolder(root, held);
    });

    public string PathOf(string file) => Path.Combine(_root, file);

    /// <exception cref="UnwritableException">The file cannot be written.</exception>
    public void Write(string file, Action<Stream> write) => Guarded(PathOf(file), () =>
    {
        var temporary = Path.Combine(_root, Own, "tmp", Interlocked.Increment(ref _temporary).ToString(CultureInfo.InvariantCulture));
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.Move(temporary, PathOf(file), overwrite: true);
        return true;
    });

    public void Delete(string file) => Guarded(PathOf(file), () =>
    {
        if (File.Exists(PathOf(file))) File.Delete(PathOf(file));
        return true;
    });

    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(string root, string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new UnwritableException($"{root} is being written by another run of screen.");
        }
    }

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{path} cannot be written: {fault.Message}");
        }
    }
}
