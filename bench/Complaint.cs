using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Undercolor.Bench;

/// <summary>
/// A made-up complaint of a given length, the same on each run: about 280 words a page, as double-spaced pleadings have. It has ten kinds
/// of paragraph; every five paragraphs the next two officers do something on the next of six days, and after the last it begins again.
/// </summary>
internal sealed record Complaint(IReadOnlyList<string> Officers, IReadOnlyList<string> Front, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Defendants besides the officers: the city, the chief, the sergeant and the nurse.</summary>
    public const int Others = 4;

    private const int WordsPerPage = 280;

    private static readonly string[] s_names =
    [
        "Alvarez", "Brandt", "Castellano", "Dufour", "Engstrom", "Farrow", "Gentry", "Holloway", "Iverson", "Jankowski", "Kowalczyk", "Lockhart", "Madrigal", "Norwood", "Okafor", "Pemberton", "Quintero", "Rasmussen", "Sandoval", "Thackeray",
        "Underhill", "Vasquez", "Whitlock", "Yamamoto", "Zielinski", "Abernathy", "Bellamy", "Crenshaw", "Delacroix", "Eastwick", "Fairbanks", "Gallagher", "Hargrove", "Ingersoll", "Jefferies", "Kincaid", "Lindholm", "McAllister", "Nightingale", "Ostrander",
    ];

    /// <summary>Each makes one paragraph: {0} and {1} are officers, {2} a date, {3} a place, {4} a number.</summary>
    private static readonly string[] s_paragraphs =
    [
        "On {2}, at about {4}:15 p.m., Plaintiff Wren Calloway was walking home along {3} when Officer {0} ordered her to stop and put her hands on the hood of the patrol car.",
        "Officer {0} grabbed Plaintiff by the left arm, twisted it behind her back and threw her face-down to the ground. She did not resist, and she told him that her shoulder had been operated on in the spring.",
        "While Officer {0} knelt on her back, Officer {1} stood about {4} feet away with a clear line of sight. Officer {1} watched for at least {4}0 seconds, said nothing, and did not try to stop him.",
        "Plaintiff was then struck in the ribs with a baton {4} times. She was handcuffed, placed in the back of a car and driven to the county jail, where she was searched by Officer {1}.",
        "Sergeant Kessler, who had arrived by then, told Officer {0} to \"write it up as resisting\". He read the report on {2} and signed it, although he had seen the recording of his own camera, which shows otherwise.",
        "At the jail, Nurse Lindqvist saw that Plaintiff's wrist was swollen and heard her say that she could not move her fingers. Nurse Lindqvist refused to call the doctor, wrote \"no complaint\" on the form and sent her back to her cell.",
        "Plaintiff submitted a grievance on {2}. Officer {1} read it aloud in front of others, laughed, and put it in the trash. The officers on the shift knew of her injury and did nothing for {4} days.",
        "Defendants acted under color of state law at all times mentioned here, within the scope of their employment, and with deliberate indifference to Plaintiff's rights under the Fourth and Fourteenth Amendments.",
        "As a result of being thrown to the ground and kneed by Officer {0}, Plaintiff suffered a torn ligament in her shoulder and a cracked rib, was treated at the hospital on {2}, and missed {4} weeks of work.",
        "Between 2021 and {2}, at least {4} people complained to the City of Larkmoor of force by Officer {0}. Chief Moreau received each complaint, reviewed none of them, and kept Officer {0} on the same shift. See Monell v. Dep't of Soc. Servs., 436 U.S. 658 (1978).",
    ];

    private static readonly string[] s_places = ["Alder Street", "the 400 block of Mill Road", "the lot behind the bus station", "Harbor Avenue", "the corner of Fifth and Oak"];

    /// <summary>Few, because each day on which something is done is an incident, and each defendant is judged on each of them.</summary>
    private static readonly string[] s_days = ["January 8, 2024", "February 19, 2024", "March 2, 2024", "May 27, 2024", "July 13, 2024", "November 30, 2024"];


    /// <param name="officers">At least 2, at most 40.</param>
    public static Complaint Of(int pages, int officers = 8)
    {
        var names = s_names[..officers];
        var paragraphs = new List<string>();
        for (int i = 0, words = 0; words < pages * WordsPerPage; i++)
        {
            var incident = i / 5;
            var text = string.Format(CultureInfo.InvariantCulture, s_paragraphs[i * 7 % s_paragraphs.Length],
                names[incident % officers], names[(incident + 1) % officers], s_days[incident % s_days.Length], s_places[i % 5], 2 + i % 8);
            words += text.AsSpan().Count(' ') + 2;
            paragraphs.Add(FormattableString.Invariant($"{i + 1}. {text}"));
        }
        return new(names, Caption(names), paragraphs);
    }

    /// <summary>The names to look for, without titles.</summary>
    public IReadOnlyList<string> Defendants => [.. Officers, "Moreau", "Kessler", "Lindqvist", "Larkmoor"];

    private static string[] Caption(string[] officers) =>
    [
        "UNITED STATES DISTRICT COURT", "FOR THE NORTHERN DISTRICT OF CALIFORNIA", "WREN CALLOWAY,", "Plaintiff,", "v.",
        $"CITY OF LARKMOOR; CHIEF J. MOREAU; SERGEANT KESSLER; NURSE LINDQVIST; {string.Join("; ", officers.Select(n => $"OFFICER {n.ToUpperInvariant()}"))}, in their individual capacities,",
        "Defendants.", "COMPLAINT FOR VIOLATION OF CIVIL RIGHTS (42 U.S.C. § 1983)", "FACTS",
    ];

    public string Text => string.Join("\n\n", Front.Concat(Paragraphs)) + "\n";

    public void Write(string path)
    {
        if (path.EndsWith(".docx", StringComparison.Ordinal)) WriteDocx(path);
        else File.WriteAllText(path, Text);
    }

    private void WriteDocx(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Part(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        var body = new StringBuilder();
        foreach (var line in Front.Concat(Paragraphs))
            body.Append("<w:p><w:pPr><w:spacing w:line=\"480\" w:lineRule=\"auto\"/></w:pPr><w:r><w:t xml:space=\"preserve\">").Append(WebUtility.HtmlEncode(line)).Append("</w:t></w:r></w:p>");
        Part(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}");
    }
}
