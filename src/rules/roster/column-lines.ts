import { pathKey } from '../../model/plan/read.ts';
import type { RosterDocument } from '../../model/rosters/document.ts';
import type { Person } from '../../model/rosters/people.ts';
import type { Say } from '../../model/say.ts';
import type { Problem } from '../rule.ts';
import { columnAsked } from './columns.ts';

/** Whom a column is empty for; the name itself is always there, and a column nobody knows is not looked for. */
export function emptyIn(asked: string, { people, unread }: RosterDocument): readonly Person[] {
  const column = columnAsked(asked);
  if (!column) return [];
  // What is written and cannot be read is told by itself.
  const written = new Set(unread.map(({ path }) => pathKey(path)));
  return people.filter(
    ({ delegate, path }) => !(column.key in delegate) && !written.has(pathKey([...path, column.key])),
  );
}

type Related = NonNullable<Problem['related']>;

/** A column that some lines leave out: the rows by their numbers, never the people. */
export function partlyEmpty(
  asked: string,
  empty: readonly Person[],
  { file, people }: RosterDocument,
  clause: Say,
  related: Related,
): Problem[] {
  const lines = empty.filter(({ delegate: { kind = 'individual' } }) => kind === 'individual');
  const [first] = lines;
  if (!first || empty.length === people.length) return [];
  const rows = rowsOf(lines);
  return [
    {
      place: { file, path: first.path },
      severity: 'warning',
      message: {
        vi: `Cột “${asked}” để trống ở ${lines.length} trong ${people.length} dòng (${rows.vi}), trong khi ${clause.vi} yêu cầu ghi.`,
        en: `Column “${asked}” is empty in ${lines.length} of ${people.length} lines (${rows.en}), while ${clause.en} asks for it.`,
      },
      help: { vi: `Ghi “${asked}” cho các dòng ấy.`, en: `State “${asked}” in these lines.` },
      related,
    },
  ];
}

const most = 10;

/** "số thứ tự 2, 5 và 30 dòng khác", "dự khuyết 1": as they are numbered when printed. */
function rowsOf(people: readonly Person[]): Say {
  const shown = people.slice(0, most);
  const numbers = (list: Person['list']) =>
    shown
      .filter((each) => each.list === list)
      .map(({ path }) => Number(path[1]) + 1)
      .join(', ');
  const [delegates, reserves] = [numbers('delegates'), numbers('reserves')];
  const more = people.length - shown.length;
  const vi = [delegates && `số thứ tự ${delegates}`, reserves && `dự khuyết ${reserves}`].filter(Boolean).join(', ');
  const en = [delegates && `no. ${delegates}`, reserves && `reserve ${reserves}`].filter(Boolean).join(', ');
  return { vi: more > 0 ? `${vi} và ${more} dòng khác` : vi, en: more > 0 ? `${en} and ${more} more` : en };
}
