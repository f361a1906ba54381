import { SaxesParser } from 'saxes';
import type { Say } from '../model/say.ts';
import * as errors from './markup-error.ts';
import { printable } from './printable.ts';
import { templateErrorAt } from './template-error.ts';
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
export function readMarkup(raw: string): MarkupElement {
  const text = printable(raw).normalize('NFC');
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const reading = new Reading();
  parser.ENTITIES['nbsp'] = '\u00a0';
  parser.on('opentag', ({ name, attributes }) => reading.open(name, attributes));
  parser.on('text', (words) => reading.text(words));
  parser.on('closetag', ({ name }) =>
    reading.close(name, text.slice(Math.max(0, parser.position - 80), parser.position)),
  );
  parser.on('comment', () => reading.fail(errors.notAllowed('<!-- ... -->')));
  parser.on('cdata', () => reading.fail(errors.notAllowed('<![CDATA[ ... ]]>')));
  parser.on('doctype', () => reading.fail(errors.notAllowed('<!DOCTYPE ...>')));
  parser.on('processinginstruction', ({ target, body }) => reading.instruction(target, body));
  parser.on('error', ({ message }) => reading.misfit(message, text.slice(0, parser.position)));
  parser.write(text).close();
  return reading.root ?? reading.fail(errors.misplaced('article', undefined));
}

/** The elements open so far, and where in the templates we are. */
class Reading {
  root: MarkupElement | undefined;
  private readonly opened: MarkupElement[] = [];
  private source = 'markup:1';
  private words: string | undefined;

  open(name: string, { 'data-s': source = this.source, ...attributes }: Attributes): void {
    this.source = source;
    const parent = this.opened.at(-1);
    const role =
      roleIn(parent?.role, name, attributes['class'] !== undefined) ?? this.fail(errors.misplaced(name, parent?.role));
    const flaw = flawOf(role, attributes);
    if (flaw) this.fail(flaw);
    const { class: written = '', ...others } = attributes;
    const element = { role, class: tidy(written), attributes: others, source, children: [] };
    this.root ??= element;
    parent?.children.push(element);
    this.opened.push(element);
  }

  text(words: string): void {
    const parent = this.opened.at(-1);
    if (parent && vocabulary[parent.role].text) parent.children.push(words);
    else if (words.trim() !== '') this.fail(errors.strayText(words.trim(), parent?.role), this.words ?? parent?.source);
    this.words = undefined;
  }

  /** The stamp on a template's own words; data has none. */
  instruction(target: string, body: string): void {
    if (target !== 'at') this.fail(errors.notAllowed('<? ... ?>'));
    this.words = body.trim();
  }

  /** saxes closes inner elements on its own before it complains, so the tag itself is looked at. */
  close(name: string, before: string): void {
    const element = this.opened.pop();
    const closing = /<\/([^\s<>]*)\s*>?$/.exec(before)?.[1];
    if (element && closing !== undefined && closing !== name) this.fail(errors.crossed(closing, name), element.source);
  }

  /** What saxes found wrong, in our words. */
  misfit(message: string, before: string): never {
    // A tag that is written wrongly is not open yet, but its stamp has been read.
    const stamp = /.*data-s="([^"]*)"/s.exec(before)?.[1];
    if (/\broot\b/.test(message))
      return this.fail(errors.misplaced('article', undefined), this.words ?? this.root?.source);
    const unmatched = /unmatched closing tag: (.+?)\./.exec(message)?.[1];
    if (unmatched !== undefined) return this.fail(errors.unopened(unmatched));
    const top = this.opened.at(-1);
    if (top && /unclosed tag|unexpected end/.test(message)) {
      return this.fail(errors.unclosed(vocabulary[top.role].element), top.source);
    }
    return this.fail(errors.malformed, stamp);
  }

  fail(say: Say, source = this.source): never {
    throw templateErrorAt(source, say);
  }
}

type Attributes = Readonly<Record<string, string>>;

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

function flawOf(role: Role, { class: written, ...attributes }: Attributes): Say | undefined {
  const { element, classes, attributes: known = {}, optional = [] } = vocabulary[role];
  const named = written === undefined ? undefined : tidy(written);
  if (classes === undefined && named !== undefined) return errors.badAttribute(element, 'class');
  if (classes && (named === undefined || !classes.includes(named))) return errors.badClass(element, named, classes);
  for (const [name, value] of Object.entries(attributes)) {
    const form = Object.hasOwn(known, name) ? known[name] : undefined;
    if (form === undefined) return errors.badAttribute(element, name);
    if (!form.test(value)) return errors.badValue(element, name, value);
  }
  const lacking = Object.keys(known).find((name) => attributes[name] === undefined && !optional.includes(name));
  return lacking === undefined ? undefined : errors.lackingAttribute(element, lacking);
}
