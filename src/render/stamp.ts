import type { Say } from '../model/say.ts';
import { TemplateError } from './template-error.ts';

/** What is needed of a Handlebars syntax tree; its own types leave half of the properties out. */
interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly escaped?: boolean;
  value?: unknown;
  readonly original?: unknown;
}

/**
 * Prepares a template's syntax tree: refuses what could bring markup out of data, and writes on each opening tag the
 * line it stands on, so that an error in the finished markup finds its way back, out of loops and parts too.
 */
export function stamp(program: unknown, file: string): void {
  let isInTag = false;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
    } else if (isNode(value)) {
      refuse(value, file);
      if (value.type === 'ContentStatement') isInTag = mark(value, file, isInTag);
      else for (const child of Object.values(value)) walk(child);
    }
  };
  walk(program);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function refuse({ type, escaped, loc }: Node, file: string): void {
  const why = type === 'MustacheStatement' && escaped === false ? unescaped : refused[type];
  if (why) throw new TemplateError(file, loc.start.line, why);
}

const unescaped: Say = {
  vi: 'không được dùng {{{...}}} hay {{&...}}: dữ liệu luôn phải là chữ, không phải thẻ',
  en: '{{{...}}} and {{&...}} are not allowed: data is always text, never markup',
};

const refused: Readonly<Record<string, Say>> = {
  Decorator: { vi: 'không được dùng {{* ...}}', en: 'decorators {{* ...}} are not allowed' },
  DecoratorBlock: { vi: 'không được dùng {{#* ...}}', en: 'decorators {{#* ...}} are not allowed' },
};

const piece = /<\/?[a-zA-Z][^\s<>/]*|<|>|[^<>]+/g;

/** Stamps tags with `data-s` and words between tags with `<?at ...?>`; returns whether it ends inside a tag. */
function mark(content: Node, file: string, startsInTag: boolean): boolean {
  const value = String(content.value);
  // Whitespace control has cut `value` at both ends, while the position is that of `original`.
  const cut = String(content.original).indexOf(value);
  let line = content.loc.start.line + lineBreaks(String(content.original).slice(0, Math.max(cut, 0)));
  let isInTag = startsInTag;
  content.value = value.replace(piece, (text) => {
    const at = line + lineBreaks(/^\s*/.exec(text)?.[0] ?? '');
    line += lineBreaks(text);
    if (text === '>') isInTag = false;
    else if (text.startsWith('<')) isInTag = true;
    if (/^<[a-zA-Z]/.test(text)) return `${text} data-s="${file}:${at}"`;
    return isInTag || /^[\s>]*$/.test(text) ? text : `<?at ${file}:${at}?>${text}`;
  });
  return isInTag;
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;
