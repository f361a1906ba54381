import { expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';
import { planHead } from './plan-head.ts';

const head = `${planHead({ toPlaces: '["Các thôn,", Các trường học]' })}citations:
  - id: ct34
    typeName: Chỉ thị
    code: 34-CT/TW
    issuedDate: 07/4/2014
    organName: Bộ Chính trị
    term: XI
    subject: về tiếp tục đổi mới công tác thi đua, khen thưởng
assignments:
  - {id: mot, unit: Công an xã, text: Giao <<unit>> giữ trật tự.}
  - {id: hai, unit: Trạm Y tế xã, text: Trực cấp cứu.}
pilots:
  - {id: thon, finished: trước ngày 31/3/2026, picks: [{unit: thôn Một, invitees: [Trưởng thôn, "Chi hội trưởng, chi đoàn"]}]}
`;
const documentOf = (body: string) => judge('plan.yaml', `${head}body:\n${body}`).document;
const whyDiffers = (words: string): string[] => {
  const { mentions } = documentOf(`  - text: "Theo <<citations.ct34 = ${words}>>."\n`);
  return mentions.flatMap(({ agreement }) => (agreement && !agreement.agrees ? [agreement.why.vi] : []));
};
const lines = (body: string): string[] =>
  documentOf(body).composition.body.map(({ marker, runs }) => `${marker} ${textOf(runs)}`.trim());

test('a citation prints the term of its issuer', () => {
  expect(lines('  - text: Theo <<citations.ct34 | dated>>.\n')).toEqual([
    'Theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị khóa XI./.',
  ]);
});

test.each([
  'Chỉ thị số 34- CT/TW, ngày 07/4/2014 của Bộ Chính trị khoá XI Về tiếp tục đổi mới công tác thi đua, khen thưởng',
  'Chỉ thị số 34-CT/TW của Bộ chính trị',
  'Chỉ thị 34-CT/TW',
])('%s is the cited document', (words) => expect(whyDiffers(words)).toEqual([]));

test.each([
  ['Chỉ thị số 34-CT/TW của Bộ Chính trị khoá IX', 'văn bản đã khai là của khóa XI, lời văn ghi “khoá IX”'],
  ['Chỉ thị số 34-CT/TW của Ban Bí thư', 'văn bản đã khai do Bộ Chính trị ban hành, lời văn ghi “Ban Bí thư”'],
  [
    'Chỉ thị số 34-CT/TW của Bộ Chính trị về công tác cán bộ',
    'trích yếu đã khai là “về tiếp tục đổi mới công tác thi đua, khen thưởng”, lời văn ghi “về công tác cán bộ”',
  ],
])('%s is not', (words, why) => expect(whyDiffers(words)).toEqual([why]));

test('every difference of one citation is told at once', () => {
  const [why = ''] = whyDiffers('Quyết định số 35-CT/TW của Ban Bí thư');
  expect(why.split('; ')).toHaveLength(3);
});

test('stressed words print stressed and are compared as plain words', () => {
  const document = documentOf('  - {about: pilots.thon, text: "Xong <<finished = trước ngày **31/3/2026**>>."}\n');
  expect(document.mentions.find(({ agreement }) => agreement)?.agreement).toEqual({ agrees: true });
  const [block] = planView(document).body;
  expect(block && 'inlines' in block && block.inlines).toEqual([
    { text: 'Xong trước ngày ', bold: false, italic: false },
    { text: '31/3/2026', bold: true, italic: false },
    { text: './.', bold: false, italic: false },
  ]);
});

test('a list of long names is parted by semicolons on request', () => {
  expect(lines('  - {items: {each: pilots.thon.picks, text: "Mời <<invitees | semicolon>>."}}\n')).toEqual([
    '- Mời Trưởng thôn; Chi hội trưởng, chi đoàn./.',
  ]);
});

test('words for a list must name each member in its turn', () => {
  const whyNot = (words: string): string[] => {
    const text = `  - {items: {each: pilots.thon.picks, text: "Mời <<invitees = ${words}>>."}}\n`;
    const { mentions } = documentOf(text);
    return mentions.flatMap(({ agreement }) => (agreement && !agreement.agrees ? [agreement.why.vi] : []));
  };
  expect(whyNot('Trưởng thôn cùng Chi hội trưởng, chi đoàn')).toEqual([]);
  expect(whyNot('Trưởng thôn')).toEqual(['lời văn không nêu “Chi hội trưởng, chi đoàn” đúng thứ tự']);
  expect(whyNot('Chi hội trưởng, chi đoàn và Trưởng thôn')).toEqual([
    'lời văn không nêu “Chi hội trưởng, chi đoàn” đúng thứ tự',
  ]);
});

test('a reference to an unknown id names the nearest there is', () => {
  const [problem] = documentOf('  - text: Theo <<citations.ct43>>.\n').mentions.flatMap(
    (mention) => mention.problem ?? [],
  );
  expect(problem?.kind === 'unresolved' && problem.resolution.nearest()).toBe('citations.ct34');
});

test('the series of a meeting means the entry of that id', () => {
  const parts = `series: [{id: xa, name: Đại hội Thi đua yêu nước xã, ordinal: II}]
meetings: [{id: dai-hoi, series: xa, held: ngày 15/5/2026}]
body: [{text: "<<meeting.series>> họp <<meeting.held>>, đúng <<meeting.series.ordinal = lần thứ II>>."}]
`;
  const { composition, mentions } = judge('plan.yaml', planHead() + parts).document;
  expect(composition.body.map(({ runs }) => textOf(runs))).toEqual([
    'Đại hội Thi đua yêu nước xã lần thứ II họp ngày 15/5/2026, đúng lần thứ II./.',
  ]);
  expect(mentions.flatMap(({ problem }) => problem ?? [])).toEqual([]);
});

test('the default title gives way where the part’s own words name the unit', () => {
  expect(lines('  - title: PHÂN CÔNG\n    sections: [{show: assignments}]\n')).toEqual([
    'I. PHÂN CÔNG',
    '1. Giao Công an xã giữ trật tự.',
    '2. Trạm Y tế xã',
    'Trực cấp cứu./.',
  ]);
});

test('a recipient keeps the mark its author typed', () => {
  expect(planView(documentOf('  - text: Hết\n')).recipients).toEqual([
    '- Các thôn,',
    '- Các trường học;',
    '- Lưu: VT.',
  ]);
});
