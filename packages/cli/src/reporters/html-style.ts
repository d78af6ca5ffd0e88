/** The look of the page: light or dark as the reader has it, and printable. */
export const htmlStyle = `
:root{color-scheme:light dark;--text:#1b1b1b;--paper:#fff;--line:#d5d5d5;--faint:#666;--error:#b3261e;--warning:#8a5a00;--info:#1f5fa8;--error-mark:#f9d4d1;--warning-mark:#fbe7b2;--info-mark:#d3e4f8}
@media(prefers-color-scheme:dark){:root{--text:#e8e8e8;--paper:#191919;--line:#3d3d3d;--faint:#a0a0a0;--error:#ff8a80;--warning:#f0c060;--info:#8ab8f0;--error-mark:#6b1f1a;--warning-mark:#5a4200;--info-mark:#1d3f66}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font:600 1rem/1.5 ui-monospace,monospace;margin:2rem 0 .5rem;overflow-wrap:anywhere}
dl{display:flex;flex-wrap:wrap;gap:1rem;margin:0}
dl div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem 1rem;min-width:7rem}
dt{color:var(--faint);font-size:.85rem}
dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
.errors dd,.error b,tr.error td:last-child{color:var(--error)}
.warnings dd,.warning b,tr.warning td:last-child{color:var(--warning)}
.notes dd,.info b,tr.info td:last-child{color:var(--info)}
table{border-collapse:collapse;min-width:50%}
th,td{border-bottom:1px solid var(--line);padding:.25rem 1rem .25rem 0;text-align:left;overflow-wrap:anywhere}
th:last-child,td:last-child{text-align:right;padding-right:0;font-variant-numeric:tabular-nums}
ol,ul{padding-left:1.5rem}
li{margin:.25rem 0;overflow-wrap:anywhere}
small{color:var(--faint)}
code{font:.9em ui-monospace,monospace}
a{color:inherit}
.source{border:1px solid var(--line);border-radius:.4rem;font:.85rem/1.6 ui-monospace,monospace;margin:0;padding:.5rem .75rem;tab-size:4;white-space:pre-wrap;overflow-wrap:anywhere}
.source i{color:var(--faint);display:inline-block;font-style:normal;margin-right:1rem;min-width:3ch;text-align:right;user-select:none}
mark{background:var(--info-mark);color:inherit}
mark.error{background:var(--error-mark)}
mark.warning{background:var(--warning-mark)}
summary{color:var(--faint);cursor:pointer}
@media print{details{display:none}}
`
