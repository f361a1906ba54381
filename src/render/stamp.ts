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

const openingTag = /<(?=[a-zA-Z])[^\s<>/]+/g;

/**
 * Prepares a template's syntax tree: refuses what could bring markup out of data, and writes on each opening tag the
 * line it stands on, so that an error in the finished markup finds its way back, out of loops and parts too.
 */
export function stamp(program: unknown, file: string): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
    } else if (isNode(value)) {
      refuse(value, file);
      if (value.type === 'ContentStatement') mark(value, file);
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

// Whitespace control has cut `value` at both ends, while the position is that of `original`.
function mark(content: Node, file: string): void {
  const value = String(content.value);
  const before = String(content.original).indexOf(value);
  let line = content.loc.start.line + lineBreaks(String(content.original).slice(0, Math.max(before, 0)));
  let end = 0;
  content.value = value.replace(openingTag, (tag, offset: number) => {
    line += lineBreaks(value.slice(end, offset));
    end = offset;
    return `${tag} data-s="${file}:${line}"`;
  });
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;
