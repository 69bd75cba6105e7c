using System.Security.Cryptography;
using System.Text;

namespace Undercolor.Reports;

/// <summary>The frame of a page. Its policy lets it load nothing and apply no style but its own.</summary>
internal static class HtmlPage
{
    private static readonly string s_styleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlStyle.Sheet)));

    public static string Show(string title, Html body) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{s_styleHash}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        {HtmlStyle.Element}
        </head>
        <body>
        <a class="skip" href="#main">Skip to the report</a>
        <main id="main" tabindex="-1">
        {body}</main>
        </body>
        </html>

        """).ToString();

    public static string Disclaimer(ReportMode mode) => mode switch
    {
        ReportMode.Plaintiff =>
            "This is information, not legal advice, and no substitute for the advice of an attorney. A program read the paper by fixed rules. "
            + "It can be wrong or out of date: each authority shows its source and the date of its check. You decide what to file.",
        ReportMode.Screening =>
            "A program read the paper by fixed rules. This is information, not legal advice, and decides nothing. "
            + "It can be wrong or out of date: each authority shows its source and the date of its check.",
    };
}
