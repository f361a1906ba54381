import type { PrintedBlock } from '../../model/compose/tree.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { NodePath } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { defineRule, type Problem } from '../rule.ts';

export const mixedSiblings = defineRule({
  code: 'TD711',
  slug: 'mixed-siblings',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các mục ngang hàng trình bày như nhau', en: 'Parallel parts are laid out alike' },
  title: { vi: 'Các mục ngang hàng trình bày như nhau', en: 'Parallel parts are laid out alike' },
  why: {
    vi: 'Mục thì là tiêu đề có các ý bên dưới, mục thì là một câu: người đọc không rõ mục sau có thiếu ý hay không.',
    en: 'When some parts are headings with items and others are sentences, the reader wonders what is missing below the latter.',
  },
  *check({ document }) {
    const lists = listsOf(document);
    const first = firstBlocks(document, new Set(lists.flat().map(pathKey)));
    for (const members of lists) {
      const printed = members.filter((path) => first.has(pathKey(path)));
      const headings = printed.filter((path) => first.get(pathKey(path))?.type === 'heading');
      const sentences = printed.filter((path) => first.get(pathKey(path))?.type !== 'heading');
      if (printed.length > 2) yield* problemOf(document.file, headings, sentences);
    }
  },
});

/** The lists whose members print one after another as parts of one rank. */
function listsOf({ plan }: PlanDocument): NodePath[][] {
  const members = (path: NodePath, list: readonly unknown[] | undefined): NodePath[] =>
    (list ?? []).map((_member, index) => [...path, index]);
  const groups = [
    ...(plan.meetings ?? []).map((meeting, index) => members(['meetings', index, 'groups'], meeting.groups)),
    ...(plan.annexes ?? []).map((annex, index) => members(['annexes', index, 'groups'], annex.groups)),
  ];
  return [members(['meetings'], plan.meetings), members(['assignments'], plan.assignments), ...groups];
}

function firstBlocks({ composition }: PlanDocument, members: ReadonlySet<string>): Map<string, PrintedBlock> {
  const first = new Map<string, PrintedBlock>();
  for (const block of [...composition.body, ...composition.annexes.flatMap(({ body }) => body)]) {
    const { path } = block.place;
    for (const length of [2, 4]) {
      const key = pathKey(path.slice(0, length));
      if (path.length >= length && members.has(key) && !first.has(key)) first.set(key, block);
    }
  }
  return first;
}

function* problemOf(file: string, headings: readonly NodePath[], sentences: readonly NodePath[]): Generator<Problem> {
  const [odd, usual] = headings.length < sentences.length ? [headings[0], sentences[0]] : [sentences[0], headings[0]];
  if (!odd || !usual) return;
  const [many, few] = [headings.length, sentences.length];
  yield {
    place: { file, path: odd },
    message: {
      vi: `Các mục ngang hàng trình bày khác nhau: ${officialCount(many)} mục là tiêu đề có các ý bên dưới, ${officialCount(few)} mục là câu văn.`,
      en: `Parallel parts are laid out differently: ${many} ${many === 1 ? 'is a heading' : 'are headings'} with items below, ${few} ${few === 1 ? 'is a sentence' : 'are sentences'}.`,
    },
    help: {
      vi: 'Trình bày mọi mục cùng một kiểu: đều là tiêu đề (title) có các ý (items), hoặc đều là câu văn.',
      en: 'Lay all of them out one way: headings (title) with items, or sentences.',
    },
    related: [
      { place: { file, path: usual }, message: { vi: 'mục trình bày kiểu kia', en: 'laid out the other way' } },
    ],
  };
}
