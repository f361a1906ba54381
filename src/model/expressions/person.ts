import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import type { Expression, Reading } from './expression.ts';
import { type MachineForm, refusedEntry, refusedKeys, textIn } from './machine-form.ts';
import { readPersonWords } from './person-words.ts';
import { accepted, folded, guarded, quoted, refused, squeeze } from './reading.ts';

/**
 * A person or the holder of an office: `đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh - Trưởng ban`,
 * `Giám đốc Sở Nội vụ`. What is not said is empty; either name or position is there.
 */
export interface Person {
  readonly written: string;
  /** `đồng chí`, `ông`, `bà`. */
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  /** In the committee: `Phó Trưởng ban Thường trực`. */
  readonly role: string;
}

function read(text: string): Reading<Person> {
  return guarded(text, (plain) => {
    const found = readPersonWords(plain);
    if (found === 'several') {
      return refused(
        `${quoted(plain)} nêu hơn một người; ghi mỗi người thành một mục riêng`,
        `${quoted(plain)} names more than one person; give each an own entry`,
      );
    }
    if (!found) {
      return refused(
        `${quoted(plain)} không phải là người hay chức vụ; viết như “đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh - Trưởng ban” hoặc “Giám đốc Sở Nội vụ”`,
        `${quoted(plain)} is neither a person nor an office; write it as “đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh - Trưởng ban” or “Giám đốc Sở Nội vụ”`,
      );
    }
    return accepted({ written: text, ...found });
  });
}

const keys = ['honorific', 'name', 'position', 'role'] as const;

function fromMap(map: MachineForm): Reading<Person> {
  const strange = refusedKeys(map, keys);
  if (strange) return strange;
  const entry = (key: (typeof keys)[number]): string => squeeze(textIn(map[key]) ?? '');
  const value = {
    honorific: entry('honorific'),
    name: entry('name'),
    position: entry('position'),
    role: entry('role'),
    written: '',
  };
  if (value.name === '' && value.position === '')
    return refusedEntry('name', map['name'], 'họ tên hoặc chức vụ', 'a name or a position');
  // A bare name is told from an office by the word before it.
  const honorific = value.honorific === '' && value.name !== '' ? 'đồng chí' : value.honorific;
  const again = read(normal({ ...value, honorific }));
  const isKept = again.ok && keys.every((key) => value[key] === '' || folded(again.value[key]) === folded(value[key]));
  return isKept ? again : refusedEntry('name', normal(value), 'một người hoặc một chức vụ', 'a person or an office');
}

const withoutRole = ({ honorific, name, position }: Person): string =>
  [[honorific, name].filter((word) => word !== '').join(' '), position]
    .filter((word) => word !== '')
    .join(name === '' ? ' ' : ', ');

const normal = (value: Person): string =>
  value.role === '' ? withoutRole(value) : `${withoutRole(value)} - ${value.role}`;

/** The same person in the same office; the role is what a committee makes of him. */
const equal = (a: Person, b: Person): boolean =>
  folded(a.name) === folded(b.name) &&
  folded(a.position) === folded(b.position) &&
  folded(a.honorific) === folded(b.honorific);

/** What both say must be the same; words may leave out all but one. */
function sameAtMention(fact: Person, said: Person): boolean {
  const differ = keys.some((key) => fact[key] !== '' && said[key] !== '' && folded(fact[key]) !== folded(said[key]));
  return !differ && (said.name !== '' ? fact.name !== '' : fact.position !== '');
}

/** One and the same person, or one office named twice. Namesakes are told apart by what they are. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.name === '' || b.name === '') return a.name === b.name && folded(a.position) === folded(b.position);
  const silent = a.position === '' || b.position === '';
  return folded(a.name) === folded(b.name) && (silent || folded(a.position) === folded(b.position));
}

function describe(value: Person): Say {
  return { vi: `“${normal(value)}”`, en: `“${normal(value)}”` };
}

export const person: Expression<Person> = {
  name: 'person',
  read,
  fromMap,
  phrase: ({ written }) => written,
  normal,
  forms: { person: withoutRole },
  equal,
  agree: (fact, words) => agreeByReading(person, fact, words, sameAtMention),
  describe,
};
