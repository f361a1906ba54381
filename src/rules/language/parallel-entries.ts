import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Group } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { readProse } from '../../model/prose/grammar.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';

export const parallelEntries = defineRule({
  code: 'TD712',
  slug: 'parallel-entries',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các mục của một danh sách viết theo một mẫu câu', en: 'The entries of one list follow one pattern' },
  title: { vi: 'Các mục của danh sách viết cùng một mẫu', en: 'Entries of one list are worded alike' },
  why: {
    vi: 'Cùng là tên và chủ đề mà mỗi dòng nối một kiểu thì người đọc tưởng các dòng có ý khác nhau.',
    en: 'Where each line joins name and theme in its own way, readers look for a difference that is not meant.',
  },
  *check({ document }) {
    const { meetings = [], annexes = [] } = document.plan;
    for (const [index, { groups }] of meetings.entries()) yield* listProblem(document, ['meetings', index], groups);
    for (const [index, { groups }] of annexes.entries()) yield* listProblem(document, ['annexes', index], groups);
  },
});

interface Wording {
  readonly shown: string;
  readonly paths: NodePath[];
}

/** All groups of one owner are one list to the reader. */
function* listProblem(
  { file }: PlanDocument,
  owner: NodePath,
  groups: readonly Group[] | undefined,
): Generator<Problem> {
  const wordings = new Map<string, Wording>();
  for (const { path, text } of textsIn(owner, groups ?? [])) {
    const words = between(text);
    if (words === undefined) continue;
    const known = wordings.get(comparable(words)) ?? {
      shown: `...${words.startsWith(',') ? '' : ' '}${words} ...`,
      paths: [],
    };
    wordings.set(comparable(words), known);
    known.paths.push(path);
  }
  const byUse = [...wordings.values()].sort((a, b) => b.paths.length - a.paths.length);
  const total = byUse.reduce((sum, { paths }) => sum + paths.length, 0);
  const usual = byUse[0]?.paths[0];
  const odd = byUse.at(-1)?.paths[0];
  if (byUse.length < 2 || total < 3 || !usual || !odd) return;
  const list = (count: (times: number) => string): string =>
    byUse.map(({ shown, paths }) => `“${shown}” (${count(paths.length)})`).join(', ');
  yield {
    place: { file, path: odd },
    message: {
      vi: `Các mục của danh sách viết cùng một ý theo ${officialCount(byUse.length)} cách: ${list((times) => `${officialCount(times)} mục`)}.`,
      en: `The entries of the list say one thing in ${byUse.length} ways: ${list(String)}.`,
    },
    help: { vi: 'Viết mọi mục theo một mẫu câu.', en: 'Word all entries one way.' },
    related: [
      { place: { file, path: usual }, message: { vi: 'cách viết thường dùng ở đây', en: 'the usual way is here' } },
    ],
  };
}

function* textsIn(
  owner: NodePath,
  groups: readonly Group[],
): Generator<{ readonly path: NodePath; readonly text: string }> {
  for (const [index, { entries = [] }] of groups.entries()) {
    for (const [number, { text }] of entries.entries()) {
      if (typeof text === 'string') yield { path: [...owner, 'groups', index, 'entries', number, 'text'], text };
    }
  }
}

/** The words that join an entry's name and theme, without additions in brackets; undefined where it says not both. */
function between(text: string): string | undefined {
  const pieces = readProse(text, 'paragraphs')[0] ?? [];
  const names = pieces.map((piece) => (piece.kind === 'reference' ? piece.path.join('.') : undefined));
  const [from, to] = [names.indexOf('name'), names.indexOf('theme')];
  if (from < 0 || to < from) return undefined;
  const words = pieces.slice(from + 1, to).map((piece) => (piece.kind === 'words' ? piece.text : ''));
  return normalizeSpaces(
    words
      .join('')
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[“"]/g, ' '),
  );
}
