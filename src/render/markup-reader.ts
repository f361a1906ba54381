import { SaxesParser } from 'saxes';
import type { Say } from '../model/say.ts';
import * as errors from './markup-error.ts';
import { TemplateError } from './template-error.ts';
import { type Role, roleIn, vocabulary } from './vocabulary.ts';

/** A checked element: it stands where it may, with the classes and attributes it may have. */
export interface MarkupElement {
  readonly role: Role;
  readonly class: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `template.hbs:line` of its opening tag. */
  readonly source: string;
  readonly children: (MarkupElement | string)[];
}

/** Reads strict XHTML-like markup of the closed vocabulary; throws TemplateError at the first thing out of place. */
export function readMarkup(text: string): MarkupElement {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const open: MarkupElement[] = [];
  let root: MarkupElement | undefined;
  let last = 'markup:1';
  const fail = (say: Say, source = last): never => {
    throw new TemplateError(...placeOf(source), say);
  };
  parser.ENTITIES['nbsp'] = '\u00a0';
  parser.on('opentag', (tag) => {
    const { 'data-s': source = last, ...attributes } = tag.attributes;
    last = source;
    const element = checked(tag.name, attributes, open.at(-1)?.role, source, fail);
    if (root === undefined) root = element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (raw) => {
    const parent = open.at(-1);
    if (parent && vocabulary[parent.role].text) parent.children.push(raw);
    else if (raw.trim() !== '') fail(errors.strayText(raw.trim(), parent?.role));
  });
  parser.on('closetag', ({ name }) => {
    const element = open.pop();
    const closing = /<\/([^\s<>]*)\s*>?$/.exec(text.slice(Math.max(0, parser.position - 80), parser.position))?.[1];
    if (element && closing !== undefined && closing !== name) fail(errors.crossed(closing, name), element.source);
  });
  parser.on('comment', () => fail(errors.notAllowed('<!-- ... -->')));
  parser.on('cdata', () => fail(errors.notAllowed('<![CDATA[ ... ]]>')));
  parser.on('doctype', () => fail(errors.notAllowed('<!DOCTYPE ...>')));
  parser.on('processinginstruction', () => fail(errors.notAllowed('<? ... ?>')));
  parser.on('error', ({ message }) => translate(message, open, fail));
  parser.write(text).close();
  return root ?? fail(errors.misplaced('article', undefined));
}

type Fail = (say: Say, source?: string) => never;

function placeOf(source: string): [file: string, line: number] {
  const colon = source.lastIndexOf(':');
  return [source.slice(0, colon), Number(source.slice(colon + 1))];
}

function checked(
  name: string,
  all: Readonly<Record<string, string>>,
  parent: Role | undefined,
  source: string,
  fail: Fail,
): MarkupElement {
  const { class: written, ...attributes } = all;
  const role = roleIn(parent, name, written !== undefined) ?? fail(errors.misplaced(name, parent));
  const { classes, attributes: known = {}, optional = [] } = vocabulary[role];
  if (classes === undefined && written !== undefined) fail(errors.badAttribute(name, 'class'));
  const tidy = written?.trim().replace(/\s+/g, ' ');
  if (classes && (tidy === undefined || !classes.includes(tidy))) fail(errors.badClass(name, tidy, classes));
  for (const [key, value] of Object.entries(attributes)) {
    const form = Object.hasOwn(known, key) ? known[key] : undefined;
    if (form === undefined) fail(errors.badAttribute(name, key));
    else if (!form.test(value)) fail(errors.badValue(name, key, value));
  }
  const lacking = Object.keys(known).find((key) => attributes[key] === undefined && !optional.includes(key));
  if (lacking !== undefined) fail(errors.lackingAttribute(name, lacking));
  return { role, class: tidy ?? '', attributes, source, children: [] };
}

function translate(message: string, open: readonly MarkupElement[], fail: Fail): never {
  const unmatched = /unmatched closing tag: (.+?)\./.exec(message)?.[1];
  if (unmatched !== undefined) return fail(errors.unopened(unmatched));
  const top = open.at(-1);
  if (top && /unclosed tag|unexpected end/.test(message)) {
    return fail(errors.unclosed(vocabulary[top.role].element), top.source);
  }
  return fail(errors.malformed);
}
