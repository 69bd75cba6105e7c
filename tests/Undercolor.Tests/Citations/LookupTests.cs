using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Undercolor.Cli.Lookup;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Citations;

public sealed class LookupTests
{
    private static CourtListenerLookup Lookup(StandIn service, List<TimeSpan>? waits = null) =>
        new(new HttpClient { BaseAddress = service.Address }, "a-token", (delay, _) => { waits?.Add(delay); return Task.CompletedTask; });

    [Fact]
    public async Task Each_status_has_its_answer()
    {
        using var service = new StandIn(_ => (200, """
            [{"start_index": 0, "status": 200, "clusters": [{"case_name": "Vale v. Thorne"}]},
             {"start_index": 10, "status": 300, "clusters": [{"case_name": "A v. B"}, {"case_name": "C v. D"}]},
             {"start_index": 20, "status": 400, "clusters": []},
             {"start_index": 30, "status": 404, "clusters": []},
             {"start_index": 40, "status": 429, "clusters": []}]
            """));
        var answers = await Lookup(service).Ask(["1 F.4th 1", "2 F.4th 2", "3 F.4th 3", "4 F.4th 4", "5 F.4th 5"], TestContext.Current.CancellationToken);
        Assert.Equal([LookupStatus.Found, LookupStatus.Several, LookupStatus.NotACitation, LookupStatus.NotFound, LookupStatus.NotChecked], answers.Select(a => a.Status));
        Assert.Equal("text=1+F.4th+1%0A2+F.4th+2%0A3+F.4th+3%0A4+F.4th+4%0A5+F.4th+5", service.Bodies.Single());
        Assert.Equal("Token a-token", service.Authorizations.Single());
    }

    [Fact]
    public async Task No_request_holds_more_than_the_service_takes()
    {
        using var service = new StandIn(_ => (200, "[]"));
        await Lookup(service).Ask([.. Enumerable.Range(1, 600).Select(n => $"{n} F.4th 1")], TestContext.Current.CancellationToken);
        Assert.Equal([250, 250, 100], service.Bodies.Select(b => Regex.Count(b, "%0A") + 1));
        await Lookup(service).Ask([.. Enumerable.Repeat(new string('9', 30_000), 3)], TestContext.Current.CancellationToken);
        Assert.Equal([2, 1], service.Bodies.Skip(3).Select(b => Regex.Count(b, "%0A") + 1));
    }

    [Fact]
    public async Task A_service_that_is_busy_is_asked_once_more_when_it_says()
    {
        using var service = new StandIn(n => n == 0 ? (429, $$"""{"wait_until": "{{DateTimeOffset.UtcNow.AddSeconds(30):O}}"}""") : (200, """[{"start_index": 0, "status": 404}]"""));
        var waits = new List<TimeSpan>();
        var answers = await Lookup(service, waits).Ask(["1 F.4th 1"], TestContext.Current.CancellationToken);
        Assert.Equal(LookupStatus.NotFound, answers[0].Status);
        Assert.InRange(Assert.Single(waits).TotalSeconds, 1, 30);
    }

    [Theory, InlineData(500, "no"), InlineData(401, "{}"), InlineData(200, "not json"), InlineData(429, "{}")]
    public async Task What_fails_is_not_checked(int status, string body)
    {
        using var service = new StandIn(_ => (status, body));
        var answer = Assert.Single(await Lookup(service).Ask(["1 F.4th 1"], TestContext.Current.CancellationToken));
        Assert.Equal(LookupStatus.NotChecked, answer.Status);
        Assert.NotEmpty(answer.Why);
    }

    [Fact]
    public async Task Answers_are_kept_and_none_is_asked_twice()
    {
        using var service = new StandIn(_ => (200, """[{"start_index": 0, "status": 200, "clusters": [{"case_name": "Vale v. Thorne"}]}]"""));
        var file = Path.GetTempFileName();
        for (var n = 0; n < 3; n++) Assert.Equal(LookupStatus.Found, (await new CachedLookup(Lookup(service), file).Ask(["1 F.4th 1"], TestContext.Current.CancellationToken))[0].Status);
        Assert.Single(service.Bodies);
        File.Delete(file);
    }

    /// <summary>One test for both, because they set the environment of the process.</summary>
    [Fact]
    public void Only_the_flag_opens_a_connection_and_only_citations_leave()
    {
        using var service = new StandIn(_ => (200, """[{"start_index": 0, "status": 200, "clusters": [{"case_name": "Marlow v. Vale"}]}]"""));
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "A secret stands here. Finch v. Thorne, 1 F.4th 10 (9th Cir. 2021). 42 U.S.C. § 1983.\n");
        Environment.SetEnvironmentVariable(CitationLookups.AddressVariable, service.Address.ToString());
        Environment.SetEnvironmentVariable(CitationLookups.TokenVariable, "a-token");
        try
        {
            ScreenFolder.Run("cite", file);
            ScreenFolder.Run("check", file);
            Assert.Empty(service.Bodies);
            var (_, output, error) = ScreenFolder.Run("cite", file, "--lookup");
            Assert.Equal("text=1+F.4th+10", service.Bodies.Single());
            Assert.Contains("name differs: CourtListener has Marlow v. Vale there", output, StringComparison.Ordinal);
            Assert.Contains(service.Address.Host, error, StringComparison.Ordinal);
            Environment.SetEnvironmentVariable(CitationLookups.TokenVariable, null);
            Assert.Equal(2, ScreenFolder.Run("cite", file, "--lookup").Exit);
            Assert.Single(service.Bodies);
        }
        finally
        {
            Environment.SetEnvironmentVariable(CitationLookups.AddressVariable, null);
            Environment.SetEnvironmentVariable(CitationLookups.TokenVariable, null);
            File.Delete(file);
        }
    }

    [Fact]
    public void Nothing_else_of_the_program_can_open_a_connection()
    {
        var users = Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && Regex.IsMatch(File.ReadAllText(f), @"\b(HttpClient|HttpMessageInvoker|TcpClient|Socket|WebRequest|ClientWebSocket)\b")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
        Assert.Equal(["CitationLookups.cs", "CourtListenerLookup.cs"], users);
    }

    /// <summary>A service on this machine.</summary>
    private sealed class StandIn : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Func<int, (int Status, string Body)> _answer;

        public StandIn(Func<int, (int Status, string Body)> answer)
        {
            _answer = answer;
            Address = new($"http://127.0.0.1:{FreePort()}/");
            _listener.Prefixes.Add(Address.ToString());
            _listener.Start();
            _ = Task.Run(Serve);
        }

        public Uri Address { get; }
        public List<string> Bodies { get; } = [];
        public List<string?> Authorizations { get; } = [];

        private async Task Serve()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try { context = await _listener.GetContextAsync(); }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException) { return; }
                using var reader = new StreamReader(context.Request.InputStream);
                var number = Bodies.Count;
                Bodies.Add(await reader.ReadToEndAsync());
                Authorizations.Add(context.Request.Headers["Authorization"]);
                var (status, body) = _answer(number);
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }

        private static int FreePort()
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        public void Dispose() => ((IDisposable)_listener).Dispose();
    }
}
