using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Undercolor.Tests.Shared;

/// <summary>
/// A command for scripts that call <c>undercolor</c> many times: it hands its arguments to this process, which answers
/// with the real command line and does not start .NET anew each time.
/// </summary>
internal sealed class InProcessCli : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-");
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Task _serving;

    public InProcessCli()
    {
        var socket = Path.Combine(_folder.FullName, "s");
        _listener.Bind(new UnixDomainSocketEndPoint(socket));
        _listener.Listen();
        Command = Path.Combine(_folder.FullName, "undercolor");
        File.WriteAllText(Command, $"""
            #!/usr/bin/env python3
            import json, socket, sys
            with socket.socket(socket.AF_UNIX) as s:
                s.connect({JsonSerializer.Serialize(socket)})
                s.sendall(json.dumps(sys.argv[1:]).encode() + b"\n")
                answer = b"".join(iter(lambda: s.recv(1 << 16), b""))
            exit, out, err = json.loads(answer)
            sys.stdout.buffer.write(out.encode()); sys.stderr.write(err); sys.exit(exit)
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _serving = Task.Run(Serve);
    }

    /// <summary>The path of the program to call.</summary>
    public string Command { get; }

    private void Serve()
    {
        while (true)
        {
            try
            {
                using var stream = new NetworkStream(_listener.Accept(), ownsSocket: true);
                Answer(stream);
            }
            catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
            {
                return;
            }
            catch (IOException)
            {
                // The caller went away; the next one may stay.
            }
        }
    }

    private static void Answer(Stream stream)
    {
        var arguments = JsonSerializer.Deserialize<string[]>(new StreamReader(stream, leaveOpen: true).ReadLine() ?? "[]")!;
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var exit = Cli.CommandLine.Run(arguments, output, error);
        stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new object[] { exit, output.ToString(), error.ToString() })));
    }

    public void Dispose()
    {
        _listener.Dispose();
        _serving.Wait(TimeSpan.FromSeconds(10));
        _folder.Delete(recursive: true);
    }
}
