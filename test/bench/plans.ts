import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Random, randomFrom } from './random.ts';
import { delegatesOfUnit, rosterOf } from './rosters.ts';

const heads =
  'An,Bình,Châu,Đại,Đông,Gia,Hà,Hòa,Hồng,Hưng,Khánh,Kim,Lạc,Long,Minh,Mỹ,Nam,Nghĩa,Ngọc,Phú,Phúc,Quang'.split(',');
const ends =
  'Bắc,Cường,Dương,Đức,Giang,Hải,Khê,Lâm,Lễ,Lộc,Lương,Mai,Phong,Quý,Sơn,Tân,Thành,Thịnh,Thủy,Tiến,Trung'.split(',');

/** The n-th commune or ward of a made province; the names of the first 1,848 are all different. */
function unitNamed(n: number): { readonly kind: 'xa' | 'phuong'; readonly id: string; readonly name: string } {
  const kind = n % 4 === 3 ? 'phuong' : 'xa';
  const pair = `${heads[n % heads.length]} ${ends[Math.floor(n / heads.length) % ends.length]}`;
  const round = Math.floor(n / (heads.length * ends.length));
  const name = `${kind === 'xa' ? 'xã' : 'phường'} ${pair}${round === 0 ? '' : ` ${'I'.repeat(round + 1)}`}`;
  return { kind, id: `don-vi-${n + 1}`, name };
}

function register(count: number): string {
  const units = Array.from({ length: count }, (_, n) => unitNamed(n)).map(
    ({ kind, id, name }) => `  - {id: ${id}, name: Ủy ban nhân dân ${name}, kind: ${kind}, parent: ubnd-tinh}`,
  );
  return `kind: units
kinds:
  - {id: tinh, name: tỉnh}
  - {id: xa, name: xã}
  - {id: phuong, name: phường}
units:
  - {id: ubnd-tinh, name: Ủy ban nhân dân tỉnh Sông Mây, kind: tinh}
${units.join('\n')}
`;
}

const allocated = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `      - {unit: Ủy ban nhân dân ${unitNamed(n).name}, counts: [${delegatesOfUnit}]}`,
  ).join('\n');

/** What the province has asked for, in the repository too, so that each plan's citation leads to a file. */
const superior = (count: number): string => `kind: plan
status: issued
outline: dai-hoi
document:
  organName: Ủy ban nhân dân tỉnh Sông Mây
  codeNumber: "25"
  codeNotation: KH-UBND
  place: Sông Mây
  issuedDate: 10/02/2026
  subject: về tổ chức hội nghị điển hình tiên tiến các cấp
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: ["UBND các xã, phường", Thường trực Tỉnh ủy]
  archive: VT
period: {reviewed: 2021 - 2025, coming: 2026 - 2030}
meetings:
  - id: co-so
    for: {name: "các xã, phường", kinds: [xa, phuong]}
    form: Hội nghị điển hình tiên tiến
    duration: 01 buổi
    finished: trước ngày 31/7/2026
    total: không quá 150 đại biểu
  - id: tinh
    form: Đại hội Thi đua yêu nước
    duration: 01 ngày
    held: quý IV năm 2026
    official: ${count * delegatesOfUnit} đại biểu
    oneList: mỗi đại biểu chỉ có tên trong một danh sách
    axes:
      - id: co-cau
        name: Cơ cấu đại biểu
        of: đại biểu chính thức
        overlapping: true
        groups:
          - {id: nu, name: đại biểu nữ, share: ít nhất 30%, members: {sex: Nữ}}
          - {id: thieu-so, name: đại biểu là người dân tộc thiểu số, share: ít nhất 15%, members: {otherEthnicities: [Kinh]}}
submissions:
  - for: {name: "các xã, phường", kinds: [xa, phuong]}
    papers: [{kind: roster, name: danh sách đại biểu, columns: [họ và tên, năm sinh, giới tính, dân tộc]}]
    to: Sở Nội vụ
    due: trước ngày 30/9/2026
allocation:
  - columns: [{title: Số đại biểu, who: official}]
    rows:
${allocated(count)}
`;

const tasks = [
  'Xây dựng báo cáo tổng kết, lập hồ sơ khen thưởng.',
  'Chuẩn bị giấy mời và hội trường.',
  'Tuyên truyền trước, trong và sau hội nghị trên hệ thống truyền thanh.',
  'Thẩm định dự toán kinh phí tổ chức hội nghị.',
  'Hướng dẫn các đơn vị bình xét, giới thiệu điển hình tiên tiến bảo đảm đúng đối tượng, đúng quy trình.',
  'Chuẩn bị chương trình văn nghệ chào mừng, đón tiếp đại biểu.',
  'Bảo đảm an ninh trật tự, an toàn giao thông trong thời gian diễn ra hội nghị.',
  'Chọn, hướng dẫn các điển hình tiên tiến viết báo cáo tham luận.',
];
const offices = [
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Công an',
  'Ban Chỉ huy Quân sự',
  'Trung tâm Phục vụ hành chính công',
  'Trạm Y tế',
  'Đoàn Thanh niên',
];
const guests = ['khách mời và lãnh đạo', 'khách mời', 'lãnh đạo và khách mời'];
const topics = [
  'Báo cáo tổng kết phong trào thi đua yêu nước',
  'Tham luận của các điển hình tiên tiến',
  'Công bố quyết định khen thưởng và trao thưởng',
  'Phát động phong trào thi đua',
  'Giao lưu với các tập thể, cá nhân tiêu biểu',
];

/** One commune's plan: 40 to 90 lines, a tenth of them with a slip that some rule finds. */
function planOf(n: number, random: Random): string {
  const { name } = unitNamed(n);
  const month = random.between(4, 7);
  const day = random.between(10, 28);
  // Shares of 70 % and 30 % must fall on whole people.
  const total = random.between(6, 14) * 10;
  const seats = [total * 0.7, total * 0.3].map((count) => `${Math.round(count)} đại biểu`);
  const slip = random.between(1, 10) === 10;
  const jobs = random.some(offices, 3).map((office) => {
    const due = slip
      ? `ngày ${day + 2}/${month}/2026`
      : `ngày ${String(random.between(1, 9)).padStart(2, '0')}/${month}/2026`;
    return `  - {unit: ${office}, due: trước ${due}, text: "${random.some(tasks, 1).join(' ')}"}`;
  });
  return `kind: plan
status: ${random.pick(['draft', 'issued'])}
document:
  organName: Ủy ban nhân dân ${name}
  codeNumber: "${random.between(10, 90)}"
  codeNotation: KH-UBND
  place: Sông Mây
  issuedDate: ${random.between(10, 19)}/3/2026
  subject: Tổ chức <<series.dien-hinh>>
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: ${random.pick(['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C'])}}
  toPlaces: [UBND tỉnh Sông Mây, Thường trực Đảng ủy, Các cơ quan thuộc UBND]
  archive: VT
citations:
  - {id: kh25, superior: true, typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2026, organName: Ủy ban nhân dân tỉnh Sông Mây, subject: về tổ chức hội nghị điển hình tiên tiến các cấp}
series: [{id: dien-hinh, name: "Hội nghị điển hình tiên tiến ${name}", ordinal: ${random.pick(['I', 'II', 'V', 'VI'])}}]
period: {reviewed: 2021 - 2025, coming: 2026 - 2030}
meetings:
  - id: hoi-nghi
    series: dien-hinh
    form: Hội nghị điển hình tiên tiến
    duration: 01 buổi
    held: ngày ${day}/${month}/2026
    venue: Hội trường UBND
    total: ${total} đại biểu
    groups:
      - {id: dien-hinh, name: đại biểu điển hình tiên tiến, ${random.pick(['share: 70%', `count: ${seats[0]}`])}}
      - {id: khach-moi, name: đại biểu ${random.pick(guests)}, ${random.pick(['share: 30%', `count: ${seats[1]}`])}}
agenda:
  items:
${random
  .some(topics, 2)
  .map((topic) => `    - ${topic}.`)
  .join('\n')}
submissions:
  - for: {name: các thôn và trường học}
    papers: [{kind: roster, name: danh sách đại biểu}]
    to: UBND ${name}
    due: trước ngày 20/${month - 1}/2026
assignments:
${jobs.join('\n')}
`;
}

/** Writes `count` pairs of plan and roster, their superior and one register below a new folder; gives the plans' paths. */
export function writeRepository(folder: string, count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const files: [string, string][] = [
    ['tdkt.yaml', 'lang: vi\n'],
    ['units.yaml', register(count)],
    ['tinh/plan.yaml', superior(count)],
  ];
  const plans = Array.from({ length: count }, (_, n): [string, string] => [
    `${unitNamed(n).id}/plan.yaml`,
    planOf(n, random),
  ]);
  const rosters = Array.from({ length: count }, (_, n): [string, string] => [
    `${unitNamed(n).id}/danh-sach.yaml`,
    rosterOf(unitNamed(n).name, random),
  ]);
  for (const [path, text] of [...files, ...plans, ...rosters]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return plans.map(([path]) => join(folder, path));
}
