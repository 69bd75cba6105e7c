namespace Undercolor.Reports;

/// <summary>The look of every page: system fonts, few colors, each at 7:1 or better on its ground, in light, dark and print.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root{--ground:#fcfbf8;--raised:#f3f0e8;--ink:#1d1c1a;--quiet:#4a4844;--line:#d6d1c4;--link:#12416b;--yes:#0f4d36;--no:#7d1a14;--other:#433a63;--mark:#fdecb2;color-scheme:light dark}
        @media (prefers-color-scheme:dark){:root{--ground:#16181b;--raised:#202327;--ink:#ece9e2;--quiet:#c2beb4;--line:#3d4148;--link:#a4cdf2;--yes:#93d9b5;--no:#f7b0a6;--other:#cfc6ee;--mark:#4b4012}}
        *{box-sizing:border-box}
        html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:2rem}
        body{margin:0;overflow-wrap:break-word}
        main{max-width:62rem;margin:0 auto;padding:3.5rem 1.5rem 5rem}
        main:focus{outline:0}
        p,ul,ol,dl,blockquote{margin:0 0 .75rem;max-width:70ch}
        h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;margin:0}
        h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.5rem);font-weight:650;letter-spacing:-.015em;margin-bottom:1.25rem}
        h2{font-size:1.45rem;font-weight:650;letter-spacing:-.01em;margin:4rem 0 1.25rem;padding-top:1.25rem;border-top:2px solid var(--ink)}
        h3{font-size:1.25rem;font-weight:650;margin:0 0 .35rem}
        h4{font-size:1rem;font-weight:650;margin:1.75rem 0 .5rem}
        h5{font-size:.9375rem;font-weight:650;margin:1rem 0 .35rem}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:2px}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
        small{font-size:.875rem;color:var(--quiet)}
        code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
        .code{border:1px solid currentColor;border-radius:3px;padding:0 .2em}
        .quiet,.who,.file{color:var(--quiet)}
        .skip{position:absolute;left:-99rem;top:0;background:var(--ink);color:var(--ground);padding:.75rem 1.25rem;z-index:1}
        .skip:focus{left:0}
        .file{margin-bottom:.5rem}
        .summary{font-size:1.2rem;line-height:1.5}
        .disclaimer{font-size:.875rem;color:var(--quiet)}
        .cite{white-space:nowrap}
        .result{display:inline-flex;align-items:baseline;gap:.5em;font-weight:650}
        .result svg,.legend svg{width:.8em;height:.8em;flex:none;transform:translateY(.04em)}
        .adequate{color:var(--yes)}.inadequate{color:var(--no)}.not-suable,.immune,.unclear{color:var(--other)}
        table{width:100%;border-collapse:collapse;font-size:.9688rem;line-height:1.5}
        caption{text-align:left;color:var(--quiet);padding-bottom:.75rem}
        th,td{text-align:left;vertical-align:top;padding:.8rem 1.25rem .8rem 0;border-top:1px solid var(--line)}
        th:last-child,td:last-child{padding-right:0}
        thead th{font-size:.875rem;font-weight:600;color:var(--quiet);border:0;padding-top:0;padding-bottom:.4rem}
        tbody th{font-weight:600}
        tbody tr:last-child>*{border-bottom:1px solid var(--line)}
        .grid .inadequate,.grid .unclear,.grid .adequate,.grid .immune{white-space:nowrap}
        .legend{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.75rem 2rem;margin:1.5rem 0 0;max-width:none;font-size:.875rem}
        .legend dd{margin:0;color:var(--quiet)}
        .defendant{padding:2rem 0;border-top:1px solid var(--line)}
        h2+.defendant{border-top:0;padding-top:0}
        .verdict{font-size:1.125rem;margin-bottom:.25rem}
        .who{font-size:.9375rem}
        .conduct,.elements,.findings,.authorities{list-style:none;padding:0}
        .conduct li{display:grid;grid-template-columns:4.5rem 1fr;gap:.25rem 1rem;padding:.2rem 0}
        .claim{margin-top:1.5rem;padding:.25rem 0 0 1.5rem;border-left:3px solid var(--line)}
        .claim h4{margin-top:0}
        .why{color:var(--quiet)}
        .elements>li{padding:.6rem 0}
        .elements p{margin-bottom:.35rem}
        .value{display:inline-block;border:1px solid currentColor;border-radius:1em;padding:.05em .65em;margin-right:.35rem;font-size:.8125rem;font-weight:600}
        .value.met{color:var(--yes)}.value.unmet{color:var(--no);border-style:dashed}
        .grounds{font-size:.9375rem}
        .gap{background:var(--raised);border-radius:6px;padding:.85rem 1.1rem;margin:.35rem 0 .5rem;max-width:70ch}
        .gap>:last-child{margin-bottom:0}
        .authorities{font-size:.875rem;line-height:1.5;margin-bottom:.25rem}
        .authorities li{margin-top:.25rem}
        .remedies{margin-top:2rem}
        .remedies td,.remedies th{font-size:.9375rem}
        .findings>li{padding:1.25rem 0;border-top:1px solid var(--line)}
        .severity{font-weight:650}
        .severity.error{color:var(--no)}.severity.warning,.severity.note{color:var(--other)}
        blockquote{border-left:3px solid var(--line);padding-left:1rem;margin-left:0}
        .complaint h3{margin:2.5rem 0 1rem}
        .complaint p{font-family:Georgia,"Iowan Old Style","Times New Roman",serif;font-size:1.0625rem;line-height:1.65}
        .paragraph{display:grid;grid-template-columns:4rem 1fr;gap:0 1rem}
        .complaint .number,.complaint .back,.complaint .quiet{font-family:inherit;font-size:.875rem}
        .complaint .number{color:var(--quiet);padding-top:.15rem}
        .complaint .back{color:var(--quiet);margin:-.4rem 0 1rem}
        .other p{margin-bottom:.25rem}
        .figure{overflow-x:auto;margin:0 0 1.5rem}
        mark{background:var(--mark);color:inherit;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
        mark mark{box-shadow:inset 0 -2px var(--line)}
        mark:target,:target>h3,h3:target,li:target{outline:3px solid var(--link);outline-offset:.3rem}
        mark:target{outline-offset:1px}
        footer dl,.entries{font-size:.875rem;max-width:none}
        footer dl div,.entries div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.25rem 0}
        footer dt,.entries dt{color:var(--quiet)}
        footer dd,.entries dd{margin:0;overflow-wrap:anywhere}
        @media (max-width:44rem){
        main{padding:2rem 1rem 4rem}
        h2{margin-top:3rem}
        table,tbody,tr,th,td,caption{display:block;width:100%}
        thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        tbody tr{padding:1rem 0;border-top:1px solid var(--line)}
        tbody tr:last-child{border-bottom:1px solid var(--line)}
        tbody th,tbody td,tbody tr:last-child>*{border:0;padding:.15rem 0}
        tbody th{font-size:1.0625rem}
        td[data-label]{display:grid;grid-template-columns:minmax(5.5rem,32%) 1fr;gap:0 .75rem}
        td[data-label]::before{content:attr(data-label);color:var(--quiet);font-size:.875rem}
        .claim{padding-left:1rem}
        .conduct li,.paragraph,footer dl div,.entries div{grid-template-columns:1fr}
        .complaint .number{margin-bottom:.1rem}
        }
        @media (forced-colors:active){mark{forced-color-adjust:none;background:Mark;color:MarkText}}
        @media print{
        :root{--ground:#fff;--raised:#fff;--ink:#000;--quiet:#333;--line:#999;--link:#000;--yes:#000;--no:#000;--other:#000;--mark:#fff}
        html{font-size:10.5pt}
        main{max-width:none;padding:0}
        .skip,.back{display:none}
        a{text-decoration:none}
        mark{border-bottom:1px solid #000}
        .gap{border:1px solid var(--line)}
        h2,h3,h4,h5,caption{break-after:avoid}
        tr,li,.paragraph,.gap{break-inside:avoid}
        }
        """;

    public static Html Element { get; } = Html.Of($"<style>{Html.Literal(Sheet)}</style>");
}
