/** One sheet for screen, telephone and paper; only fonts that every machine has. */
export const style = `
:root{--error:#b3261e;--warning:#8a5a00;--info:#1f5c99;--ignored:#5f6368;--line:#d9dce0;--soft:#f5f6f8}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:64rem;color:#1c1e21;background:#fff;overflow-wrap:anywhere;
font:1rem/1.5 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
h1{margin:0 0 .25rem;font-size:1.75rem;line-height:1.25}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line);font-size:1.3rem;line-height:1.3}
h3{margin:1.5rem 0 .5rem;font-size:1.05rem}
p{margin:.25rem 0}
a{color:#1a4f8a}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.counts li{flex:1 1 9rem;padding:.6rem .9rem;border:1px solid var(--line);border-top:4px solid currentcolor;border-radius:4px}
.counts b{display:block;font-size:1.9rem;line-height:1.2}
.counts span{color:#1c1e21}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.ignored{color:var(--ignored)}
.clean{color:#1b6b3a;font-weight:600}
.notice{margin:1rem 0;padding:.6rem .9rem;border-left:4px solid var(--warning);background:var(--soft)}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td.level{white-space:nowrap}
thead th{background:var(--soft)}
td.number,th.number{width:6rem;text-align:right;white-space:nowrap}
article{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid var(--line);border-left:4px solid currentcolor;border-radius:4px}
article>*{color:#1c1e21}
article .message{font-weight:600}
article .badge{color:inherit;font-size:.85rem;font-weight:600}
figure{margin:.6rem 0}
figcaption{font-size:.85rem;color:#4a4d52}
code,pre{font-family:Consolas,"Noto Sans Mono","Liberation Mono",monospace;font-size:.875rem}
pre{margin:.15rem 0 0;padding:.4rem .6rem;background:var(--soft);border-radius:3px;white-space:pre-wrap}
pre span{margin-right:.75rem;color:#767a80}
mark{padding:0 .1em;background:#ffe58f;color:inherit}
.help{margin-top:.5rem}
.small{font-size:.875rem;color:#4a4d52}
@media(max-width:40rem){body{padding:1rem .75rem}h1{font-size:1.4rem}.counts{gap:.4rem}.counts li{flex:1 1 5.5rem;padding:.4rem .6rem}
.counts b{font-size:1.4rem}td.number,th.number{width:auto;padding:.35rem .3rem}th,td{padding:.35rem .3rem}article{padding:.6rem .7rem}}
@media print{@page{size:A4;margin:15mm 15mm 15mm 20mm}
body{max-width:none;padding:0;font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2,h3,figcaption,h2+p{break-after:avoid}article,tr,figure,.counts{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}}
`;
