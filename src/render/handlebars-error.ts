import type { Say } from '../model/say.ts';
import { TemplateError } from './template-error.ts';

/** An error of Handlebars as one of ours, with file and line and no sentence of the library's own. */
export function explain(error: unknown, file: string): unknown {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  const { line, message } = located(error);
  return new TemplateError(file, line, reasonOf(message));
}

function located(error: Error): { line: number; message: string } {
  const { lineNumber } = error as Error & { lineNumber?: unknown };
  const inMessage = /(?:on line (\d+)| - (\d+):\d+$)/.exec(error.message);
  const line = typeof lineNumber === 'number' ? lineNumber : Number(inMessage?.[1] ?? inMessage?.[2] ?? 1);
  return { line, message: error.message };
}

function reasonOf(message: string): Say {
  for (const [pattern, say] of reasons) {
    const match = pattern.exec(message);
    if (match) return say(match[1] ?? '', match[2] ?? '');
  }
  return { vi: 'mẫu không chạy được ở dòng này', en: `the template fails on this line (${oneLine(message)})` };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What our own {{#each}} says of a missing list. */
export const missingList = 'no list for {{#each}}';

/** What our own engine says of a document that would not end. */
export const overBudget = 'over budget';

const reasons: readonly (readonly [RegExp, (a: string, b: string) => Say])[] = [
  [
    /^"(.+?)" not defined in /,
    (name) => ({
      vi: `văn bản không có trường "${name}"; nếu trường này có thể vắng, đặt nó trong {{#if ${name}}}`,
      en: `the document has no field "${name}"; if it may be absent, put it inside {{#if ${name}}}`,
    }),
  ],
  [
    /(\S+) doesn't match (\S+)/,
    (open, close) => ({
      vi: `khối {{#${open}}} lại đóng bằng {{/${close}}}`,
      en: `the block {{#${open}}} is closed by {{/${close}}}`,
    }),
  ],
  [
    /unknown helper (\S+)/,
    (name) => ({ vi: `không có lệnh "${name}" trong mẫu`, en: `there is no template helper "${name}"` }),
  ],
  [
    new RegExp(`^${missingList}`),
    () => ({
      vi: 'văn bản không có danh sách mà {{#each}} ở đây đòi lặp lại',
      en: 'the document has no such list as {{#each}} asks for here',
    }),
  ],
  [
    new RegExp(`^${overBudget}`),
    () => ({
      vi: 'mẫu in lặp hoặc gọi mẫu con quá nhiều lần',
      en: 'the templates loop or call parts too often',
    }),
  ],
  [
    /[Tt]he partial (\S+) could not be found/,
    (name) => ({ vi: `không có mẫu con "${name}"`, en: `there is no part "${name}"` }),
  ],
  [
    /got 'EOF'/,
    () => ({ vi: 'một khối {{#...}} chưa được đóng', en: 'a block {{#...}} is not closed before the end of the file' }),
  ],
  [/^(?:Parse|Lexical) error/, () => ({ vi: 'viết sai cú pháp {{...}}', en: 'a {{...}} is not written correctly' })],
];
