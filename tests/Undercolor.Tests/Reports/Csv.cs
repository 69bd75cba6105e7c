using System.Text;

namespace Undercolor.Tests.Reports;

/// <summary>Reads RFC 4180, so that the tests see what a spreadsheet sees.</summary>
internal static class Csv
{
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (letter == '"') quoted = !quoted;
            else if (quoted || letter is not (',' or '\r' or '\n')) cell.Append(letter);
            else if (letter != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == ',') continue;
                yield return row;
                row = [];
            }
        }
    }
}
