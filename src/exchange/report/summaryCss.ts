/** How a saved summary looks: of its own, since a file that opens anywhere brings its style along. */
export const summaryCss = `
:root{color:#0b0c0c;font:16px/1.45 "Public Sans Variable","Public Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
body{margin:0;overflow-wrap:break-word}main{max-width:48rem;margin:0 auto;padding:2rem 1rem}
h1{margin:.25rem 0 .5rem;font-size:1.75rem;line-height:1.15;letter-spacing:-.01em}h2{margin:1.5rem 0 .25rem;font-size:1.0625rem}
.in{color:#12436d}.out{color:#1a7a70}.alert{color:#a8441a}
.crumb,.lede,.note,.made{color:#484949}.crumb,.note,.made{margin:.25rem 0;font-size:.875rem}.lede{margin:0 0 .75rem}
.made{margin-top:1.5rem;padding-top:.5rem;border-top:1px solid #cfd2d2}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem 1.5rem;margin:0;padding:.75rem 0;border-top:3px solid #0b0c0c;border-bottom:1px solid #cfd2d2}
dt{font-size:.875rem}dd{margin:0;font-weight:700}
table{width:100%;border-collapse:collapse;font-size:.875rem}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.375rem .5rem .375rem 0;border-bottom:1px solid #cfd2d2;text-align:left;vertical-align:top;overflow-wrap:break-word}td.n,th.n{white-space:nowrap}
tbody th{min-width:8rem;font-weight:400;overflow-wrap:anywhere}p{unicode-bidi:plaintext}.total th,.total td{font-weight:700}.n{text-align:right}
section{overflow-x:auto}figure{margin:1.5rem 0}figure svg{max-width:100%;height:auto}
.report{margin-top:3rem;padding-top:1rem;border-top:3px solid #0b0c0c}
@media print{@page{size:A4;margin:12mm 15mm}:root{font-size:9pt;line-height:1.25}h1{font-size:1.5rem}h2{margin:.5rem 0 .125rem}p{margin:.25rem 0}th,td{padding:.125rem .5rem .125rem 0}dl,.made{padding:.375rem 0}.made{margin-top:.5rem}main{max-width:none;padding:0}.report{break-before:page;margin:0;border:0}tr,h2{break-inside:avoid;break-after:avoid}tr{break-after:auto}}
`
