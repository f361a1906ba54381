import { visible } from '../visible.ts';

/** Text of a page that is markup already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/** Markup with values in it; only what is `Markup` itself stays so, everything else becomes words. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => `${text}${textOf(parts[index])}`).join(''));

/** Words as they are, at any length and with their blanks: a line of a file. */
export const words = (text: string): Markup => new Markup(escaped(text));

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escaped(visible(part));
  return typeof part === 'number' ? String(part) : part.map(textOf).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
