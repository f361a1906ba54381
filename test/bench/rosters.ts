import type { Random } from './random.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vi', 'Nông', 'Lò', 'Bùi', 'Đỗ'];
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thu', 'Hữu', 'Kim'];
const given = ['An', 'Bình', 'Cúc', 'Dung', 'Én', 'Giáp', 'Hạnh', 'Ích', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc'];
const peoples = ['Kinh', 'Tày', 'Nùng', 'Dao', 'Thái'];

/** How many delegates each unit sends. */
export const delegatesOfUnit = 8;

/** The delegates of one unit as the province allocates them; one list in ten has one too many. */
export function rosterOf(unit: string, random: Random): string {
  const count = delegatesOfUnit + (random.between(1, 10) === 10 ? 1 : 0);
  const delegates = Array.from({ length: count }, (_, index) => {
    const name = [random.pick(families), random.pick(middles), random.pick(given), 'Mẫu'].join(' ');
    const birth = `${random.between(10, 28)}/${random.between(1, 9)}/${random.between(1958, 2004)}`;
    return `  - {name: ${name}, sex: ${index % 2 === 0 ? 'Nữ' : 'Nam'}, birth: ${birth}, ethnicity: ${random.pick(peoples)}, position: Nông dân}`;
  });
  return `kind: roster
status: issued
unit: Ủy ban nhân dân ${unit}
issuedDate: ${random.between(10, 28)}/8/2026
meeting: {plan: {code: 25/KH-UBND, issuedDate: 10/02/2026, organName: Ủy ban nhân dân tỉnh Sông Mây}}
delegates:
${delegates.join('\n')}
`;
}
