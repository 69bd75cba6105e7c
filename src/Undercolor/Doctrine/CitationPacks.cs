using System.Globalization;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Binds <c>packs/citations/</c>.</summary>
public static class CitationPacks
{
    public const string Folder = "packs/citations/";

    /// <exception cref="FormatException">The packs do not bind; the message lists each fault with its place.</exception>
    public static CitationTables Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var tables = Bind(packs, errors);
        errors.ThrowIfAny();
        return tables;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static CitationTables Bind(DataNode.Map packs, PackErrors errors)
    {
        DataNode Part(string name) => packs.Entries.FirstOrDefault(entry => entry.Key == Folder + name).Value ?? new DataNode.Map([]);
        var forms = PackNode.Bind(Folder + "forms", Part("forms"), errors, node => node.Pairs("forms")).Select(pair => CitationForm.Parse(pair.Key, pair.Value)).ToDictionary(form => form.Name, StringComparer.Ordinal);
        var (series, courts) = (new List<Series>(), new List<CitedCourt>());
        foreach (var (path, node) in packs.Entries.Where(entry => entry.Key.StartsWith(Folder + "places/", StringComparison.Ordinal)))
            PackNode.Bind(path, node, errors, page =>
            {
                var place = page.Required("place");
                series.AddRange(page.List("reporters", line => BindSeries(line, place, null, forms, errors)));
                series.AddRange(page.List("laws", line => BindSeries(line, place, null, forms, errors)));
                courts.AddRange(page.List("courts", line => BindCourt(line, place)));
                return page;
            });
        series.AddRange(PackNode.Bind(Folder + "everywhere", Part("everywhere"), errors, page =>
        {
            var states = page.List("states", line => (Place: line.Required("place"), Printed: line.Texts("printed")));
            return page.List("laws", line => BindSeries(line, "", null, forms, errors)).SelectMany(law => states.Select(state => Of(law, state.Place, state.Printed))).ToEquatableArray();
        }));
        series.AddRange(PackNode.Bind(Folder + "journals", Part("journals"), errors, page => page.List("journals", line => BindSeries(line, "", SeriesKind.Journal, forms, errors))));
        series.AddRange(PackNode.Bind(Folder + "record", Part("record"), errors, page => page.List("record", line => BindSeries(line, "", SeriesKind.Record, forms, errors))));
        var words = PackNode.Bind(Folder + "court-words", Part("court-words"), errors, page => new CourtWords(page.Texts("small"), page.List("same", line => (Is: line.Required("is"), Words: line.Texts("words"))).SelectMany(line => line.Words.Select(word => KeyValuePair.Create(word, line.Is))).ToEquatableArray()));
        var (names, phrases) = PackNode.Bind(Folder + "words", Part("words"), errors, page => (
            new NameWords(page.Texts("abbreviations"), page.Texts("joining"), page.Texts("not-names"), page.Texts("governments")),
            new CitationPhrases(page.Texts("signals"), page.Pairs("histories"), page.Pairs("parentheticals"))));
        return new(series.ToEquatableArray(), new(courts.ToEquatableArray(), words), names, phrases);
    }

    private static Series BindSeries(PackNode line, string place, SeriesKind? kind, Dictionary<string, CitationForm> forms, PackErrors errors)
    {
        var (from, to) = Years(line, errors);
        var named = line.Texts("forms");
        return new(
            line.Required("cite"), line.Required("name"), kind ?? line.Word<SeriesKind>("kind"), place, from, to, line.Texts("courts"),
            (named.IsEmpty ? ["volume-page"] : named).Select(name => Form(line, name, forms, errors)).OfType<CitationForm>().ToEquatableArray(), line.Texts("also"));
    }

    /// <summary>What every State has, for one of them: the star in each printed form is the State.</summary>
    private static Series Of(Series everywhere, string place, EquatableArray<string> state)
    {
        var printed = everywhere.Also.Prepend(everywhere.Cite).SelectMany(form => state.Select(name => form.Replace("*", name, StringComparison.Ordinal))).ToList();
        return everywhere with { Cite = printed[0], Place = place, Also = printed.Skip(1).ToEquatableArray() };
    }

    private static CitationForm? Form(PackNode line, string name, Dictionary<string, CitationForm> forms, PackErrors errors)
    {
        if (forms.TryGetValue(name, out var form)) return form;
        errors.Add(line.File, line.NodeAt("forms"), $"There is no form '{name}' in packs/citations/forms.yaml.");
        return null;
    }

    private static CitedCourt BindCourt(PackNode line, string place)
    {
        var (from, to) = Years(line, null);
        return new(line.Required("id"), line.Required("name"), line.Optional("cite"), line.Optional("kind"), line.Optional("level"), line.Optional("under"), place, from, to, line.Texts("called"));
    }

    /// <summary><c>1993-2021</c>, <c>1993-</c>, <c>-1938</c>; a side that is left out is not known or has not come.</summary>
    private static (int From, int To) Years(PackNode line, PackErrors? errors)
    {
        var text = line.Optional("years");
        if (text.Length == 0) return default;
        if (text.Split('-') is [var from, var to] && Year(from) is { } first && Year(to) is { } last) return (first, last);
        errors?.Add(line.File, line.NodeAt("years"), $"'{text}' is not a range of years such as 1993-2021 or 1993-.");
        return default;
    }

    private static int? Year(string text) => text.Length == 0 ? 0 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1500 and < 2100 ? year : null;
}
