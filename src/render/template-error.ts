import type { Say } from '../model/say.ts';

/** A mistake in a template: its author's, not the clerk's. `file:line` is where to look. */
export class TemplateError extends Error {
  readonly file: string;
  readonly line: number;
  readonly say: Say;

  constructor(file: string, line: number, say: Say) {
    super(`${file}:${line}: ${say.en}`);
    this.name = 'TemplateError';
    this.file = file;
    this.line = line;
    this.say = { vi: `${file}:${line}: ${say.vi}`, en: `${file}:${line}: ${say.en}` };
  }
}
