import type { Person } from '../../model/rosters/people.ts';
import { defineRosterRule } from '../rule.ts';
import { askedColumns } from './asked-of-roster.ts';
import { rosterBasis } from './basis.ts';
import { columns } from './columns.ts';

export const columnGaps = defineRosterRule({
  code: 'TD809',
  slug: 'column-gaps',
  severity: 'info',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Cột đã ghi thì ghi cho mọi đại biểu',
    en: 'A column that is filled is filled for everybody',
  },
  why: {
    vi: 'Vài dòng để trống một cột mà các dòng khác đều có thì thường là chưa điền xong.',
    en: 'Where a few lines leave out what all others have, the roster is usually not finished.',
  },
  *checkRoster(context) {
    const { file, people, unread } = context.document;
    // Those the superior asks for are told with its clause.
    const asked = askedColumns(context);
    // What is written and cannot be read is told by itself.
    const written = new Set(unread.map(({ path }) => path.join('/')));
    const individuals = people.filter(({ delegate: { kind } }) => kind === undefined || kind === 'individual');
    for (const { key, name } of columns.filter((column) => !asked.has(column))) {
      const empty = individuals.filter(
        ({ delegate, path }) => delegate[key] === undefined && !written.has([...path, key].join('/')),
      );
      const [first] = empty;
      if (!first || empty.length * most > individuals.length) continue;
      yield problemOf(file, first, name, empty.length, individuals.length);
    }
  },
});

/** A column is meant to be filled where at least nine tenths of the lines have it. */
const most = 10;

const problemOf = (
  file: string,
  first: Person,
  { vi, en }: { readonly vi: string; readonly en: string },
  empty: number,
  all: number,
) => ({
  place: { file, path: [...first.path, 'name'] },
  message: {
    vi: `Có ${empty} trong ${all} đại biểu chưa ghi ${vi}; người đầu tiên là “${first.shown}”.`,
    en: `Of ${all} delegates, ${empty} have no ${en}; the first is “${first.shown}”.`,
  },
  help: { vi: `Ghi ${vi} cho các đại biểu còn thiếu.`, en: `State the ${en} of those.` },
});
