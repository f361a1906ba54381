import type { Say } from '../model/say.ts';

/** A mistake in a template: its author's, not the clerk's. `file` and `line` are where to look. */
export class TemplateError extends Error {
  readonly file: string;
  readonly line: number;
  readonly say: Say;

  constructor(file: string, line: number, say: Say) {
    super(`${file}:${line}: ${say.en}`);
    this.name = 'TemplateError';
    this.file = file;
    this.line = line;
    this.say = say;
  }
}

/** `source` is `template.hbs:line`, as the document tree carries it. */
export function templateErrorAt(source: string, say: Say): TemplateError {
  const colon = source.lastIndexOf(':');
  return new TemplateError(source.slice(0, colon), Number(source.slice(colon + 1)), say);
}
