import { planHead } from './plan-head.ts';
import { forms, type Guard, type Part, type Range, type Unit, type World } from './world.ts';

/** The files of a made province, as clerks would write them. */
export function filesOf({ unit, plans, citesAll, own }: World): { readonly name: string; readonly text: string }[] {
  const superiors = plans.map(({ parts }, index) => ({ name: `cap-${index}.yaml`, text: superior(index, parts) }));
  const cited = citesAll ? plans.map((_plan, index) => index) : [plans.length - 1];
  return [
    { name: 'tdkt.yaml', text: 'lang: vi\n' },
    { name: 'units.yaml', text: register(unit) },
    ...superiors,
    { name: 'don-vi.yaml', text: ownPlan(own, cited) },
  ];
}

const names = ['Ủy ban nhân dân tỉnh Sông Mây', 'Ủy ban nhân dân huyện Đồi Thông'];
const unitName = 'Công ty Hoa Sen';

const register = ({ kind, inDistrict, staff, attribute, cluster }: Unit): string => `kind: units
kinds:
  - {id: tinh, name: tỉnh}
  - {id: huyen, name: huyện}
  - {id: xa, name: xã}
  - {id: phuong, name: phường}
  - {id: doanh-nghiep, name: doanh nghiệp}
clusters: [{id: khoi-1, name: Khối thi đua số 1}]
units:
  - {id: tinh, name: ${names[0]}, kind: tinh}
  - {id: huyen, name: ${names[1]}, kind: huyen, parent: tinh}
  - id: don-vi
    name: ${unitName}
    kind: ${kind}
    parent: ${inDistrict ? 'huyen' : 'tinh'}
${staff === undefined ? '' : `    staff: ${staff} người\n`}${attribute ? '    attributes: [nganh-doc]\n' : ''}${cluster ? '    clusters: [khoi-1]\n' : ''}`;

const citations = (indexes: readonly number[]): string =>
  `citations:\n${indexes
    .map(
      (index) =>
        `  - {id: kh${index}, superior: true, typeName: Kế hoạch, code: ${40 + index}/KH-UBND, issuedDate: 0${index + 1}/01/2026, organName: ${names[index]}}\n`,
    )
    .join('')}`;

const superior = (index: number, parts: readonly Part[]): string =>
  `${planHead(names[index] ?? '', 40 + index, `0${index + 1}/01/2026`)}${index === 0 ? '' : citations([0])}outline: dai-hoi
meetings:
  - {id: minh, form: Hội nghị, held: ngày 30/12/2026}
${parts.map((part, at) => meeting(part, at)).join('')}`;

function meeting({ guard, total, days, sessions, forms: allowed, cases }: Part, index: number): string {
  const lines = [
    `  - id: phan-${index}`,
    `    for: ${guardText(guard)}`,
    ...(allowed ? [`    forms: [${allowed.map((form) => forms[form]).join(', ')}]`] : []),
    ...(sessions === undefined ? [] : [`    duration: ${sessions} buổi`]),
    ...(days ? [`    finished: từ ngày ${dateOf(days.low)} đến ngày ${dateOf(days.high)}`] : []),
    ...(total ? [`    total: ${rangeText(total)} đại biểu`] : []),
    ...(cases
      ? [
          '    cases:',
          `      - {id: lon, for: {name: đơn vị lớn}, staff: từ ${cases.from} lao động trở lên, total: ${rangeText(cases.large)} đại biểu}`,
          `      - {id: nho, for: {name: đơn vị nhỏ}, staff: dưới ${cases.from} lao động, total: ${rangeText(cases.small)} đại biểu}`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const guardText = ({ kinds, underDistrict, attribute, cluster, named }: Guard): string =>
  `{${[
    'name: các đơn vị',
    `kinds: [${kinds.join(', ')}]`,
    ...(underDistrict ? [`under: [${names[1]}]`] : []),
    ...(attribute ? ['attributes: [nganh-doc]'] : []),
    ...(cluster ? ['clusters: [khoi-1]'] : []),
    ...(named ? [`units: [${unitName}]`] : []),
  ].join(', ')}}`;

const rangeText = ({ low, high }: Range): string => {
  if (low === 0) return `không quá ${high}`;
  if (high === Infinity) return `ít nhất ${low}`;
  return low === high ? String(low) : `từ ${low} đến ${high}`;
};

/** The n-th day of 2026. */
export const dateOf = (day: number): string => {
  const date = new Date(Date.UTC(2026, 0, day));
  return [date.getUTCDate(), date.getUTCMonth() + 1]
    .map((n) => String(n).padStart(2, '0'))
    .join('/')
    .concat('/2026');
};

const ownPlan = ({ total, day, sessions, form }: World['own'], cited: readonly number[]): string =>
  `${planHead(unitName, 77, '03/02/2026')}${citations(cited)}meetings:
  - id: hoi-nghi
    form: ${forms[form]}
    duration: ${sessions} buổi
    held: ngày ${dateOf(day)}
    total: ${total} đại biểu
`;
