import { createHash } from 'node:crypto';
import { severities } from '../../model/finding.ts';
import { closing } from '../closing.ts';
import type { Printing } from '../formats.ts';
import { capital, findingMarkup } from '../html/finding.ts';
import { type Markup, html as markup } from '../html/markup.ts';
import { style } from '../html/style.ts';
import { groupedBy, type UnitPart, unitParts } from '../html/units.ts';
import { countWords, pageWords, severityMeanings } from '../html/words.ts';
import { platformPath } from '../platform-path.ts';
import { countOf, type Report } from '../report.ts';
import { severityWords, summary } from '../words.ts';

/**
 * One page that needs nothing else and runs nothing, to be read and printed by whoever never saw the program: counts, a
 * table of the units, then unit by unit what is wrong, the gravest first.
 */
export function html(report: Report, printing: Printing): string {
  const { lang, isQuiet } = printing;
  const shown = isQuiet
    ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
    : report;
  const parts = unitParts(shown);
  const title = pageWords.title[lang];
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${[header(shown, title, lang), notices(shown, lang), unitTable(parts, lang), subjectTable(shown, printing)]
  .map(({ text }) => text)
  .join('')}${parts.map((part, index) => section(part, index, printing).text).join('')}</body>
</html>
`;
}

const hash = createHash('sha256').update(style).digest('base64');

type Lang = Printing['lang'];

function header(report: Report, title: string, lang: Lang): Markup {
  const counts = severities.map(
    (severity) =>
      markup`<li class="${severity}"><b>${countOf(report, severity)}</b><span>${countWords[severity][lang]}</span></li>\n`,
  );
  const meanings = severities.map((severity) => markup`<p class="small">${severityMeanings[severity][lang]}</p>\n`);
  return markup`<header>
<h1>${title}</h1>
<p>${summary(report)[lang]}</p>
<ul class="counts">
${counts}</ul>
${meanings}</header>
`;
}

function notices(report: Report, lang: Lang): Markup {
  return markup`${closing(report).map((say) => markup`<p class="notice">${say[lang]}</p>\n`)}`;
}

const anchor = (index: number): string => `don-vi-${index + 1}`;

const nameOf = ({ unit }: UnitPart, lang: Lang): string => unit ?? pageWords.common[lang];

function unitTable(parts: readonly UnitPart[], lang: Lang): Markup {
  const heads = severities.map((severity) => markup`<th class="number">${countWords[severity][lang]}</th>`);
  const rows = parts.map((part, index) => {
    const counts = severities.map((severity) => {
      const count = part.findings[severity].length;
      return count > 0
        ? markup`<td class="number ${severity}"><b>${count}</b></td>`
        : markup`<td class="number">0</td>`;
    });
    return markup`<tr><td><a href="#${anchor(index)}">${nameOf(part, lang)}</a></td>${counts}</tr>\n`;
  });
  return markup`<h2>${pageWords.byUnit[lang]}</h2>
<div class="table"><table>
<thead><tr><th>${pageWords.unit[lang]}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

/** How often what was found, the gravest and then the most frequent first. */
function subjectTable({ findings }: Report, { lang, codes = [] }: Printing): Markup {
  if (findings.length === 0) return markup``;
  const titles = new Map(codes.map(({ code, title }) => [code, title[lang]]));
  const rows = severities.flatMap((severity) =>
    [
      ...groupedBy(
        findings.filter((finding) => finding.severity === severity),
        ({ code }) => code,
      ),
    ]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(
        ([code, own]) =>
          markup`<tr><td class="level ${severity}">${capital(severityWords[severity][lang])}</td><td>${code} ${titles.get(code) ?? ''}</td><td class="number">${own.length}</td></tr>\n`,
      ),
  );
  return markup`<h2>${pageWords.bySeverity[lang]}</h2>
<div class="table"><table>
<thead><tr><th>${pageWords.severity[lang]}</th><th>${pageWords.subject[lang]}</th><th class="number">${pageWords.places[lang]}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}

function section(part: UnitPart, index: number, printing: Printing): Markup {
  const { lang, folder, showsIgnored } = printing;
  const names = part.files.map(
    ({ file }, at) => markup`${at > 0 ? ', ' : ''}<code>${platformPath(file, folder)}</code>`,
  );
  const lists = severities.flatMap((severity) => {
    const own = part.findings[severity];
    if (own.length === 0) return [];
    const found = own.map((finding) => findingMarkup(finding, printing));
    return [markup`<h3 class="${severity}">${countWords[severity][lang]} (${own.length})</h3>\n${found}`];
  });
  const ignored = showsIgnored ? part.suppressed : [];
  return markup`<section id="${anchor(index)}">
<h2>${nameOf(part, lang)}</h2>
${names.length > 0 ? markup`<p class="small">${pageWords.files[lang]}: ${names}</p>\n` : undefined}${
  lists.length > 0 ? lists : markup`<p class="clean">${pageWords.clean[lang]}</p>\n`
}${
  ignored.length > 0
    ? markup`<h3 class="ignored">${pageWords.ignored[lang]} (${ignored.length})</h3>\n${ignored.map((finding) => findingMarkup(finding, printing))}`
    : undefined
}</section>
`;
}
