import type { Roster } from '../../model/generated/roster.ts';
import type { NodePath } from '../../model/place.ts';
import { maskedName } from '../../model/rosters/mask.ts';
import { type Identity, identityOf, sameIdentity, shownName } from '../../model/rosters/people.ts';
import type { Say } from '../../model/say.ts';
import { defineRosterRule, type Problem } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const replacementFault = defineRosterRule({
  code: 'TD803',
  slug: 'replacement-fault',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Người được thay không còn trong danh sách, người thay phải có',
    en: 'Who was replaced is not listed, who replaces is',
  },
  why: {
    vi: 'Danh sách phải là danh sách sau khi thay: để sót người đã thay thì thừa người, chưa thêm người thay thì thiếu.',
    en: 'The roster is the list after replacing: who was replaced would be one too many, who replaces is still missing.',
  },
  *checkRoster({ document: { file, people, roster } }) {
    const listed = byName(people);
    for (const [key, moves] of byName(movesOf(roster.replacements))) {
      const last = new Set<Move>();
      for (const [at, move] of moves.entries()) {
        const before = moves.slice(Math.max(0, at - namesakes), at).findLast((other) => isSame(other, move));
        if (before) last.delete(before);
        last.add(move);
        if (move.isOneself) yield problemOf(file, move, said.oneself(move.shown));
        else if (before?.leaves && move.leaves) yield problemOf(file, move, said.twice(move.shown), before);
      }
      for (const move of last) {
        if (move.isOneself) continue;
        const line = listed.get(key)?.find((person) => isSame(person, move));
        if (move.leaves && line) yield problemOf(file, move, said.left(move.shown), line);
        if (!move.leaves && !line) yield problemOf(file, move, said.missing(move.shown));
      }
    }
  },
});

/** Somebody leaves the list or comes in. */
interface Move extends Identity {
  readonly leaves: boolean;
  /** Replaced by nobody else. */
  readonly isOneself: boolean;
  readonly path: NodePath;
  readonly shown: string;
}

/** In the order of the file, which is that of the decisions. */
const movesOf = (replacements: Roster['replacements'] = []): Move[] =>
  replacements.flatMap(({ out, birth, in: coming }, index) => {
    const gone = identityOf({ name: out, ...(birth && { birth }) });
    const isOneself = isSame(gone, identityOf(coming));
    const path = ['replacements', index];
    const move: Move = { ...gone, leaves: true, isOneself, path: [...path, 'out'], shown: maskedName(out) };
    if (isOneself) return [move];
    const other = { leaves: false, isOneself, path: [...path, 'in', 'name'], shown: shownName(coming) };
    return [move, { ...identityOf(coming), ...other }];
  });

const isSame = (a: Identity, b: Identity): boolean => sameIdentity(a, b) !== 'no';

/** So many of one name are compared with each other. */
const namesakes = 500;

function byName<Named extends Identity>(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const each of all) {
    const same = found.get(each.key) ?? [];
    found.set(each.key, same);
    same.push(each);
  }
  return found;
}

interface Sentence {
  readonly message: Say;
  readonly help: Say;
  /** Of the other place. */
  readonly other?: Say;
}

const said = {
  left: (name: string): Sentence => ({
    message: {
      vi: `“${name}” đã được thay nhưng vẫn còn trong danh sách.`,
      en: `“${name}” was replaced and is still listed.`,
    },
    help: { vi: 'Bỏ dòng của người đã được thay.', en: 'Remove the line of the person who was replaced.' },
    other: { vi: 'dòng còn lại', en: 'the line that is left' },
  }),
  missing: (name: string): Sentence => ({
    message: {
      vi: `“${name}” là người thay nhưng chưa có trong danh sách.`,
      en: `“${name}” is a replacement and is not listed.`,
    },
    help: { vi: 'Thêm người thay vào danh sách đại biểu.', en: 'Add the replacement to the list of delegates.' },
  }),
  twice: (name: string): Sentence => ({
    message: { vi: `“${name}” được thay hai lần.`, en: `“${name}” is replaced twice.` },
    help: {
      vi: 'Bỏ một lần thay; nếu là hai người trùng tên thì ghi ngày sinh của từng người.',
      en: 'Remove one of them; if these are two people of one name, state both births.',
    },
    other: { vi: 'lần trước', en: 'the first time' },
  }),
  oneself: (name: string): Sentence => ({
    message: { vi: `“${name}” được thay bằng chính người ấy.`, en: `“${name}” is replaced by the same person.` },
    help: { vi: 'Ghi đúng người thay, hoặc bỏ mục này.', en: 'Name who comes in, or remove this entry.' },
  }),
} as const;

const problemOf = (
  file: string,
  move: Move,
  { message, help, other }: Sentence,
  related?: { readonly path: NodePath; readonly list?: unknown },
): Problem => ({
  place: { file, path: move.path },
  message,
  help,
  ...(related &&
    other && {
      related: [
        {
          place: { file, path: related.list === undefined ? related.path : [...related.path, 'name'] },
          message: other,
        },
      ],
    }),
});
