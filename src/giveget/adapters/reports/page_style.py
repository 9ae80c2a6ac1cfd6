"""What do reports look like, on a screen by day and night and on paper?"""

STYLE = """
:root{color-scheme:light dark;--paper:#fff;--ground:#f5f6f8;--ink:#1d2430;--quiet:#5b6573;
--line:#dde1e7;--rail:#eef0f4;--bar:#2f6db5;--marked:#c2571a;--bad:#a3341c;--quote:#f3f6fa}
@media (prefers-color-scheme:dark){:root{--paper:#1a1f27;--ground:#11151b;--ink:#e6e9ee;
--quiet:#9aa4b2;--line:#323a46;--rail:#262d37;--bar:#6ea8e6;--marked:#f0955a;--bad:#ff9b7e;
--quote:#212834}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);
font:15px/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
main{max-width:1040px;margin:0 auto;padding:32px 24px 48px}
header h1{font-size:29px;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
header p{margin:0 0 22px;color:var(--quiet)}
.figures{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin:0 0 10px}
.figure-box{background:var(--paper);border:1px solid var(--line);border-radius:10px;
padding:14px 16px}
.figure-box .label{font-size:13px;color:var(--quiet)}
.figure-box .value{font-size:26px;font-weight:650;line-height:1.25;margin:2px 0;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.figure-box.bad .value{color:var(--bad)}
.figure-box .note{font-size:12.5px;color:var(--quiet);line-height:1.4}
section{margin-top:34px}
h2{font-size:19px;margin:0 0 4px}
.lead{margin:0 0 14px;color:var(--quiet);max-width:78ch}
.charts{display:grid;grid-template-columns:1fr 1fr;gap:14px;align-items:start}
figure,.card,.block{background:var(--paper);border:1px solid var(--line);border-radius:10px;
margin:0;padding:14px 16px}
.block{margin-top:14px;overflow-x:auto}
.charts+.block,.cards+.block{margin-top:14px}
figcaption,.block h3{font-weight:600;font-size:14px;margin:0 0 10px}
figcaption small{display:block;font-weight:400;color:var(--quiet);font-size:12.5px}
figure .more{margin:8px 0 0;color:var(--quiet);font-size:12.5px}
svg{display:block;width:100%;height:auto;font:12px "Segoe UI",system-ui,Arial,sans-serif}
svg text{fill:var(--ink)}svg .quiet{fill:var(--quiet)}
svg .figure{font-variant-numeric:tabular-nums;font-weight:600}
svg tspan.quiet{font-weight:400}
.rail{fill:var(--rail)}.bar{fill:var(--bar)}.bar.marked{fill:var(--marked)}
.axis{stroke:var(--line)}.limit{stroke:var(--marked);stroke-dasharray:4 4}
h2+.cards,h2+.charts,h2+.block{margin-top:12px}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:14px}
.card .top{display:flex;justify-content:space-between;gap:12px;align-items:baseline}
.card h3{font-size:15px;margin:0}
.card .value{font-weight:650;white-space:nowrap;font-variant-numeric:tabular-nums;
color:var(--bad)}
.card .facts{margin:3px 0 8px;font-size:13px;color:var(--quiet)}
blockquote{margin:0 0 8px;padding:8px 11px;background:var(--quote);border-left:3px solid
var(--bar);border-radius:0 6px 6px 0;font-size:13.5px;overflow-wrap:anywhere}
blockquote b{display:block;font-size:11.5px;font-weight:600;color:var(--quiet)}
.card .source{display:flex;justify-content:space-between;gap:10px;font-size:12px;
color:var(--quiet);overflow-wrap:anywhere}
.sure{white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th{text-align:left;font-weight:600;color:var(--quiet);font-size:12.5px}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:top;
overflow-wrap:break-word}
tr:last-child td{border-bottom:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
ul{margin:0;padding-left:18px}li{margin:3px 0}
.more{color:var(--quiet);font-size:12.5px}
footer{margin-top:36px;color:var(--quiet);font-size:12.5px}
@media (max-width:760px){.figures,.charts,.cards{grid-template-columns:1fr}}
@page{size:A4;margin:14mm 13mm}
@media print{:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#111;--quiet:#555;
--line:#ccc;--rail:#f0f0f0;--bar:#2f6db5;--marked:#c2571a;--bad:#a3341c;--quote:#f6f6f6}
body{font-size:10.5pt;background:#fff}main{max-width:none;padding:0}
.figures{grid-template-columns:repeat(3,1fr);gap:8px}.charts,.cards{grid-template-columns:1fr 1fr;
gap:8px}.figure-box .value{font-size:17pt}section{margin-top:18px}
figure,.card,.figure-box,tr,li{break-inside:avoid}h2,.lead{break-after:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""
