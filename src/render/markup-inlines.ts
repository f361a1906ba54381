import type { Inline, Run } from '../model/doc-tree.ts';
import type { MarkupElement } from './markup-reader.ts';

type Face = Omit<Run, 'text'>;

/** The runs and breaks of a paragraph; the template's own line breaks and indents between tags are not text. */
export function inlinesOf(paragraph: MarkupElement): Inline[] {
  const inlines: Inline[] = [];
  collect(paragraph, {}, inlines);
  return trimmed(inlines);
}

function collect(element: MarkupElement, face: Face, inlines: Inline[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') append(child, face, inlines);
    else if (child.role === 'br') inlines.push({ break: true });
    else collect(child, faceIn(child, face), inlines);
  }
}

function faceIn({ role }: MarkupElement, face: Face): Face {
  if (role === 'strong') return { ...face, bold: true };
  return role === 'em' ? { ...face, italic: true } : { ...face, superscript: true };
}

// Ordinary white space counts as one space, as in XHTML; a no-break space is a blank to be filled by hand and stays.
function append(text: string, face: Face, inlines: Inline[]): void {
  const words = text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ');
  if (words === '') return;
  const last = inlines.at(-1);
  if (last && 'text' in last && sameFace(last, face))
    inlines[inlines.length - 1] = { ...last, text: last.text + words };
  else inlines.push({ text: words, ...face });
}

const sameFace = (run: Run, face: Face): boolean =>
  run.bold === face.bold && run.italic === face.italic && run.superscript === face.superscript;

/** No space at the start or end of a line, nor twice across two runs. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  let atStart = true;
  for (const inline of inlines) {
    if ('break' in inline) {
      trimEnd(kept);
      kept.push(inline);
      atStart = true;
      continue;
    }
    const text: string = atStart ? inline.text.replace(/^ /, '') : inline.text;
    if (text === '') continue;
    kept.push({ ...inline, text });
    atStart = text.endsWith(' ');
  }
  trimEnd(kept);
  return kept;
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last === undefined || 'break' in last) return;
  const text = last.text.replace(/ $/, '');
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}
