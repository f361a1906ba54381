/** How the delegates of a generated roster are written. */
export type Layout = 'a key a line' | 'a person a line' | 'all on one line';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vi', 'Nông', 'Lý', 'Hà', 'Y', 'Sùng'];
const middles = ['Văn', 'Thị', 'Minh', 'Quang', 'Ngọc', 'Thu', 'A', 'Khắc', 'Hữu', 'Bích'];

/** Somebody for every number, nobody twice; 13 columns, about 220 letters. */
export function personOf(index: number): readonly (readonly [string, string])[] {
  const pick = (list: readonly string[], by: number): string => list[Math.floor(index / by) % list.length] ?? '';
  const given = index.toString(36).replace(/\d/g, (digit) => 'ăâđêôơưáàả'[Number(digit)] ?? '');
  const name = `${pick(families, 1)} ${pick(middles, 11)} X${given}`;
  const birth = `${(index % 28) + 1}/${(index % 12) + 1}/${1950 + (index % 50)}`;
  return [
    ['name', name],
    ['sex', index % 2 === 0 ? 'Nam' : 'Nữ'],
    ['birth', birth],
    ['ethnicity', 'Tày'],
    ['religion', 'K'],
    ['education', 'ĐH'],
    ['position', 'CC'],
    ['workplace', `P ${index % 300}`],
    ['address', `T ${index % 1000}`],
    ['party', 'true'],
    ['awards', '[CSTĐ]'],
    ['phone', `09${String(index).padStart(8, '0')}`],
    ['citizenId', `0201840${String(index).padStart(5, '0')}`],
  ];
}

/** A roster of so many delegates; `change` may write a line otherwise. */
export function manyDelegates(
  count: number,
  layout: Layout,
  change: (person: ReturnType<typeof personOf>, index: number) => ReturnType<typeof personOf> = (person) => person,
): string {
  const people = Array.from({ length: count }, (_, index) => change(personOf(index), index));
  const flow = people.map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`);
  const lists = {
    'a key a line': () =>
      `delegates:\n${people.map((pairs) => `  - ${pairs.map((pair) => pair.join(': ')).join('\n    ')}`).join('\n')}`,
    'a person a line': () => `delegates:\n${flow.map((line) => `  - ${line}`).join('\n')}`,
    'all on one line': () => `delegates: [${flow.join(', ')}]`,
  };
  return `kind: roster
unit: Ủy ban nhân dân tỉnh Sông Mây
meeting: {plan: {code: 146/KH-UBND}}
${lists[layout]()}
explanation: Danh sách đặt ra để thử.
`;
}
