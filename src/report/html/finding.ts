import type { Printing } from '../formats.ts';
import { platformPath } from '../platform-path.ts';
import type { LocatedPlace, ReportedFinding, SuppressedFinding } from '../report.ts';
import { withCodes } from '../visible.ts';
import { basisWord, helpWord, ignoredWord, morePlaces, reasonWord, severityWords, suppressionWords } from '../words.ts';
import { html, type Markup, words } from './markup.ts';

/** Whoever has corrected these sees the others in the next run. */
const mostRelated = 5;

/** One finding: what is wrong, both ends of it as they stand in their files, on what it rests, what to do. */
export function findingMarkup(finding: ReportedFinding | SuppressedFinding, printing: Printing): Markup {
  const { severity, code, message, place, related, basis, help } = finding;
  const { lang } = printing;
  const suppression = 'suppression' in finding ? finding.suppression : undefined;
  const word = (suppression ? ignoredWord : severityWords[severity])[lang];
  const rest = related.length - mostRelated;
  return html`<article class="${suppression ? 'ignored' : severity}">
<p class="badge">${capital(word)} ${code}</p>
<p class="message">${message[lang]}</p>
${figure(place, undefined, printing)}${related
  .slice(0, mostRelated)
  .map((other) => figure(other.place, other.message[lang], printing))}${
  rest > 0 ? html`<p class="small">${capital(morePlaces(rest)[lang])}</p>\n` : undefined
}${basis && html`<p class="small"><b>${capital(basisWord[lang])}:</b> ${basis[lang]}</p>\n`}<p class="help">${
    suppression
      ? html`<b>${capital(reasonWord[lang])}:</b> ${suppressionWords(suppression)[lang]}`
      : html`<b>${capital(helpWord[lang])}:</b> ${help[lang]}`
  }</p>
</article>
`;
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function figure(place: LocatedPlace, note: string | undefined, { folder }: Printing): Markup {
  const { file, span } = place;
  const at = span ? `:${span.start.line}:${span.start.column}` : '';
  return html`<figure><figcaption><code>${`${platformPath(file, folder)}${at}`}</code>${
    note === undefined ? undefined : html` ${note}`
  }</figcaption>${lineMarkup(place)}</figure>
`;
}

/** Letters shown on each side of a mark, and of the mark itself. */
const room = { before: 200, marked: 600, after: 300 };

function lineMarkup({ span, line, mark }: LocatedPlace): Markup | undefined {
  if (!span || line === undefined) return undefined;
  const start = mark?.start ?? span.start.column - 1;
  const end = mark?.end ?? (span.end.line === span.start.line ? span.end.column - 1 : line.length);
  const from = Math.max(0, start - room.before);
  const marked = Math.min(end, start + room.marked);
  const to = end > marked ? marked : end + room.after;
  const text = (first: number, last: number): Markup => words(withCodes(line.slice(first, last)));
  const lead = from > 0 ? '…' : '';
  const tail = to < line.length ? '…' : '';
  return html`<pre><span>${span.start.line}</span>${lead}${text(from, start)}<mark>${text(start, marked)}</mark>${text(marked, to)}${tail}</pre>`;
}
