import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const body = 'word/document.xml';
const textElement = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

/** A template with `{f0}`, `{f1}` ... for facts, and what they stand for. */
export interface Template {
  readonly docx: Uint8Array;
  readonly data: Readonly<Record<string, string>>;
  /** How many tags the template has. */
  readonly tags: number;
}

/** Turns a printed document into a template for it: each fact, where it stands in one run, becomes a tag. */
export function templateOf(docx: Uint8Array, facts: readonly string[]): Template {
  const files = unzipSync(docx);
  const data: Record<string, string> = {};
  const names = new Map<string, string>();
  let tags = 0;
  const tagged = (fact: string): string => {
    const name = names.get(fact) ?? `f${names.size}`;
    names.set(fact, name);
    data[name] = unescaped(fact);
    tags += 1;
    return `{${name}}`;
  };
  const pattern = anyOf(facts);
  const xml = strFromU8(files[body] ?? new Uint8Array()).replace(
    textElement,
    (_, start: string, text: string, end: string) => start + text.replace(pattern, tagged) + end,
  );
  return { docx: zipSync({ ...files, [body]: strToU8(xml) }), data, tags };
}

/** The words of a document, a line a paragraph. */
export function wordsOf(docx: Uint8Array): string {
  const paragraphs = strFromU8(unzipSync(docx)[body] ?? new Uint8Array()).split('</w:p>');
  return paragraphs.map((xml) => [...xml.matchAll(textElement)].map(([, , text]) => text).join('')).join('\n');
}

/** The longest first; in capitals too, as in a heading. */
function anyOf(facts: readonly string[]): RegExp {
  const wanted = facts.flatMap((fact) => [fact, fact.toLocaleUpperCase('vi')]).filter((fact) => fact.length > 2);
  const longestFirst = [...new Set(wanted.map(escaped))].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((fact) => fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
