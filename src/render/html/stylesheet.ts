import { type ParagraphStyle, paragraphStyles } from '../../model/doc-tree.ts';
import type { Norm, StyleFigures } from '../../model/norm.ts';

/** Lengths in millimetres from twips, as CSS takes them. */
export const cssLength = (twips: number): string => `${round((twips * 25.4) / 1440)}mm`;

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * One stylesheet from the figures of the norm, for screen and print. Paper stands on a grey desk; on a narrow screen
 * the margins go and the two columns of header and signature stand below each other.
 */
export function stylesheet(norm: Norm): string {
  return [
    page(norm),
    ...paragraphStyles.map((style) => paragraphRule(style, norm.styles[style])),
    columns(norm),
    `.line{border:0;border-top:${norm.lines.weight}pt solid #000;max-width:100%;height:0}`,
    table,
    screen,
    narrow,
  ].join('\n');
}

function page({ page: paper, pageNumber, font }: Norm): string {
  const { top, right, bottom, left } = paper;
  const box = pageNumber.place === 'top-center' ? 'top-center' : 'bottom-right';
  const number = `@${box}{content:counter(page);font:${pageNumber.size}pt "${font}",serif}`;
  const first = pageNumber.onFirstPage ? '' : `@page :first{@${box}{content:none}}`;
  return `@page{size:${paper.width}mm ${paper.height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${number}}
${first}
@page landscape{size:${paper.height}mm ${paper.width}mm}
*{box-sizing:border-box}
body{margin:0;color:#000;background:#fff;font-family:"${font}","Liberation Serif",serif}
p,h1,h2,h3,h4,h5,h6{margin:0;font-weight:normal;orphans:2;widows:2;overflow-wrap:anywhere}
section{--top:${top}mm;--right:${right}mm;--bottom:${bottom}mm;--left:${left}mm}
.portrait{--paper:${paper.width}mm}
.landscape{--paper:${paper.height}mm;page:landscape}
section+section{break-before:page}`;
}

function paragraphRule(style: ParagraphStyle, figures: StyleFigures): string {
  const { size, bold, italic, align, firstLine, before, after, line, height, keepNext } = figures;
  const rules = [
    `font-size:${size}pt`,
    `text-align:${align}`,
    // What Word calls single is the font's own height, about 1.15 of its size for Times New Roman.
    `line-height:${round(line * 1.15)}`,
    ...(bold ? ['font-weight:bold'] : []),
    ...(italic ? ['font-style:italic'] : []),
    ...(firstLine > 0 ? [`text-indent:${firstLine}mm`] : []),
    ...(before > 0 ? [`margin-top:${before}pt`] : []),
    ...(after > 0 ? [`margin-bottom:${after}pt`] : []),
    ...(height === undefined ? [] : [`height:${height}pt`]),
    ...(keepNext ? ['break-after:avoid'] : []),
    ...(style === 'urgency'
      ? ['width:fit-content;margin-inline:auto;border:1.5pt solid #f00;padding:2pt 8pt;color:#f00']
      : []),
  ];
  return `.${style}{${rules.join(';')}}`;
}

const columns = (norm: Norm): string => `.columns{display:grid;break-inside:avoid}
:has(+.signature){break-after:avoid}
.columns.header{grid-template-columns:${norm.columns.header}mm 1fr}
.columns.signature{grid-template-columns:${norm.columns.signature}mm 1fr}`;

const table = `table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:6pt}
th,td{border:.5pt solid #000;padding:0 1.5mm;vertical-align:top}
th{vertical-align:middle}
thead{display:table-header-group}
tr{break-inside:avoid}`;

const screen = `@media screen{
body{background:#ddd}
section{width:var(--paper);max-width:100%;margin:8mm auto;padding:var(--top) var(--right) var(--bottom) var(--left);background:#fff;box-shadow:0 1mm 4mm #0004}
}`;

const narrow = `@media screen and (max-width:800px){
section{width:auto;margin:0;padding:5mm 4mm;box-shadow:none;overflow-x:auto}
section+section{border-top:8mm solid #ddd}
.columns.header,.columns.signature{grid-template-columns:1fr;row-gap:4mm}
.columns.header>:empty{display:none}
.recipients-title,.recipient{text-align:left}
table{table-layout:auto}
}`;
