using System.CommandLine;
using Undercolor.Authorities;
using Undercolor.Documents;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary><c>--exhibit A=FILE</c>: the text of an exhibit, in which quotations are looked for.</summary>
internal sealed class ExhibitOption
{
    private readonly Option<string[]> _pairs = new("--exhibit") { Description = "A=FILE: the text of exhibit A, in which quotations are looked for; repeatable." };

    public void AddTo(Command command)
    {
        _pairs.Validators.Add(given =>
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var pair in given.Tokens.Select(token => token.Value))
            {
                var cut = pair.IndexOf('=', StringComparison.Ordinal);
                if (cut < 1) given.AddError($"--exhibit wants A=FILE, not '{pair}'.");
                else if (!names.Add(pair[..cut])) given.AddError($"--exhibit {pair[..cut]} is given twice.");
            }
        });
        command.Add(_pairs);
    }

    /// <summary>The texts; null where one cannot be read, which is said on standard error.</summary>
    public Exhibits? Read(ParseResult result, DocumentOptions options)
    {
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var pair in result.GetValue(_pairs) ?? [])
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var isRead = DocumentReader.Read(pair[(cut + 1)..], options).Match(
                document => { texts.Add(new(pair[..cut], TextCleaner.Clean(document).Text)); return true; },
                sentence => { result.InvocationConfiguration.Error.WriteLine(sentence); return false; });
            if (!isRead) return null;
        }
        return texts.Count == 0 ? Exhibits.None : new(texts.ToEquatableArray());
    }
}
