namespace Undercolor.Documents.Docx;

/// <summary>The properties of the run that is being read; null where the run says nothing and the paragraph's style decides.</summary>
internal sealed class RunState(DocxStyles styles)
{
    public bool? Bold { get; private set; }
    public bool? Hidden { get; private set; }

    public void Begin() => (Bold, Hidden) = (null, null);

    /// <summary>Reads a run's <c>rPr</c> to its end.</summary>
    public void ReadProperties(PartReader xml)
    {
        bool? bold = null, hidden = null;
        while (xml.Read() && !(xml.IsEnd && xml.IsWord && xml.Name == "rPr"))
        {
            if (!xml.IsStart || !xml.IsWord) continue;
            switch (xml.Name)
            {
                case "rStyle":
                    var style = styles.Of(xml.Val);
                    (Bold, Hidden) = (style.Bold, style.Hidden);
                    break;
                case "b": bold = xml.IsOn; break;
                case "vanish": hidden = xml.IsOn; break;
                case "rPrChange": xml.Skip(); break;
            }
        }
        (Bold, Hidden) = (bold ?? Bold, hidden ?? Hidden);
    }
}
