import { describe, expect, test } from 'vitest';
import { runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';

/** A plan whose groups do not add up (TD203, line 15); `total` and `above` stand on and above that line. */
const plan = ({ total = '', above = '', end = '', eol = '\n' } = {}): string =>
  `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  subject: Tổ chức Hội nghị
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND tỉnh]
  archive: VT
meetings:
  - id: hoi-nghi
    form: Hội nghị tổng kết
    held: ngày 15/9/2026
${above}    total: 120 đại biểu ${total}
    groups:
      - {id: nam, name: nam, count: 84 đại biểu}
      - {id: nu, name: nữ, count: 35 đại biểu}
${end}`.replaceAll('\n', eol);

/** Lines of `--format concise`, without the file's name and the summary. */
async function linesOf(text: string, ...argv: string[]): Promise<string[]> {
  const { out } = await runIn(scratch({ 'a.yaml': text }), ['validate', 'a.yaml', '--format', 'concise', ...argv]);
  return out
    .split('\n')
    .slice(0, -2)
    .map((line) => line.replace(/^a\.yaml:/, ''));
}

const sum = '15:12: lỗi TD203: Các nhóm cộng lại là 84 + 35 = 119, khác với tổng số “120 đại biểu”.';

test('without a remark the finding is told', async () => {
  expect(await linesOf(plan())).toEqual([sum]);
});

describe('a remark takes out the finding on its line', () => {
  test.each([
    ['at the end', { total: '# tdkt-ignore TD203: đã xin ý kiến' }],
    ['above', { above: '    # tdkt-ignore TD203: đã xin ý kiến\n' }],
    ['above, at another depth, with other notes and an empty line', { above: '# tdkt-ignore TD203: x\n\n  # nữa\n' }],
    ['in capitals, with a tab', { total: '# TDKT-IGNORE\ttd203 : đã xin ý kiến' }],
    ['among several codes', { total: '# tdkt-ignore TD203,TD204: x', above: '# tdkt-ignore TD204: y\n' }],
    ['until today', { total: '# tdkt-ignore TD203: x (until 2026-01-05)' }],
    ['until a day as people write it', { total: '# tdkt-ignore TD203: chờ công văn (đến hết ngày 31/12/2026).' }],
    ['with a colon and brackets in the reason', { total: '# tdkt-ignore TD203: theo TB số 3: (mục 2) thống nhất' }],
    ['in lines of Windows', { total: '# tdkt-ignore TD203: đã xin ý kiến', eol: '\r\n' }],
  ])('%s', async (_, parts) => {
    const lines = await linesOf(plan(parts));
    expect(lines.filter((line) => !line.includes('TD903'))).toEqual([]);
    expect(lines).toHaveLength(_.startsWith('among') ? 2 : 0);
  });
});

describe('what is no remark of it takes out nothing', () => {
  test.each([
    ['words of a text', { above: '    venue: "# tdkt-ignore TD203: x"\n' }],
    ['words of a block', { above: '    venue: |\n      # tdkt-ignore TD203: x\n' }],
    ['a note about another line', { end: '# tdkt-ignore TD203: x\n' }],
  ])('%s', async (_, parts) => {
    expect((await linesOf(plan(parts))).filter((line) => line.includes('TD203: Các nhóm'))).toHaveLength(1);
  });
});

describe('a remark that is wrong is told at its place, and the finding too', () => {
  const form = '15:25: lỗi TD901: ';
  test.each([
    ['# tdkt-ignore', `${form}Ghi chú bỏ qua chưa ghi mã theo đúng mẫu “# tdkt-ignore TD203: lý do”.`],
    ['# tdkt-ignore: lý do', `${form}Ghi chú bỏ qua chưa ghi mã theo đúng mẫu “# tdkt-ignore TD203: lý do”.`],
    ['# tdkt ignore TD203: x', `${form}Ghi chú bỏ qua chưa ghi mã theo đúng mẫu “# tdkt-ignore TD203: lý do”.`],
    ['# tdkt-ignore TD203', `${form}Ghi chú bỏ qua chưa có lý do sau dấu hai chấm.`],
    ['# tdkt-ignore TD203: ', `${form}Ghi chú bỏ qua chưa có lý do sau dấu hai chấm.`],
    ['# tdkt-ignore TD203: -', `${form}Ghi chú bỏ qua chưa có lý do sau dấu hai chấm.`],
    ['# tdkt-ignore TD203: (đến 31/12/2026)', `${form}Ghi chú bỏ qua chưa có lý do sau dấu hai chấm.`],
    ['# tdkt-ignore TD203: x (đến 31/02/2026)', `${form}Trong ghi chú bỏ qua, “31/02/2026” không phải là một ngày.`],
    ['# tdkt-ignore TD203: x (until 2026-13-01)', `${form}Trong ghi chú bỏ qua, “2026-13-01” không phải là một ngày.`],
    [
      '# tdkt-ignore *: mọi thứ',
      `${form}Trong ghi chú bỏ qua, “*” không phải là mã; mã có dạng TD và ba chữ số, và từng mã một được ghi ra.`,
    ],
    ['# tdkt-ignore TD239: x', '15:25: lỗi TD902: Ghi chú bỏ qua nêu mã “TD239” không có.'],
    [
      '# tdkt-ignore TD204: x',
      '15:25: cảnh báo TD903: Ghi chú bỏ qua TD204 không ứng với phát hiện nào ở dòng của nó.',
    ],
    [
      '# tdkt-ignore TD203: x (đến 04/01/2026)',
      '15:25: lỗi TD904: Ghi chú bỏ qua chỉ có hiệu lực đến hết ngày 04/01/2026.',
    ],
    ['# tdkt-ignore TD421: x', '15:25: lỗi TD905: Phát hiện TD421 không bỏ qua được bằng ghi chú trong tệp này.'],
    ['# tdkt-ignore TD120: x', '15:25: lỗi TD905: Phát hiện TD120 không bỏ qua được bằng ghi chú trong tệp này.'],
    ['# tdkt-ignore TD903: x', '15:25: lỗi TD905: Phát hiện TD903 không bỏ qua được bằng ghi chú trong tệp này.'],
  ])('%s', async (total, fault) => {
    expect(await linesOf(plan({ total }))).toEqual([sum, fault]);
  });
});

test('English sentences too, and nothing of a hidden letter acts', async () => {
  const lines = await linesOf(plan({ total: '# tdkt-ignore x\u202ey: z' }), '--lang', 'en');
  expect(lines[1]).toMatch(
    /^15:25: error TD901: In the note to ignore findings, “x<U\+202E>y” is no code; a code is TD/,
  );
});

test('the summary counts what is ignored, and --show-ignored tells it with the reason', async () => {
  const cwd = scratch({ 'a.yaml': plan({ total: '# tdkt-ignore TD203: đã xin ý kiến (đến 31/12/2026)' }) });
  const plain = await runIn(cwd, ['validate', 'a.yaml']);
  expect([plain.code, plain.out]).toEqual([
    0,
    expect.stringMatching(/^Đã xem 1 tệp .* 0 lỗi, 0 cảnh báo, 0 lưu ý; 1 chỗ được bỏ qua có lý do\.\n$/),
  ]);
  const { out } = await runIn(cwd, ['validate', 'a.yaml', '--show-ignored']);
  expect(out).toContain('được bỏ qua[TD203] Các nhóm cộng lại là 84 + 35 = 119');
  expect(out).toContain('= lý do: đã xin ý kiến (ghi chú ở a.yaml:15, đến hết ngày 31/12/2026)\n');
  const { suppressed, summary } = JSON.parse((await runIn(cwd, ['validate', 'a.yaml', '--format', 'json'])).out);
  expect(summary.errors).toBe(0);
  expect(suppressed).toMatchObject([
    { code: 'TD203', suppression: { by: 'file', reason: 'đã xin ý kiến', until: '2026-12-31', file: 'a.yaml' } },
  ]);
});

test('a fingerprint is the same whether the finding is told or ignored', async () => {
  const prints = async (total: string, key: 'findings' | 'suppressed'): Promise<string[]> => {
    const { out } = await runIn(scratch({ 'a.yaml': plan({ total }) }), ['validate', 'a.yaml', '--format', 'json']);
    return JSON.parse(out)[key].map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  };
  expect(await prints('# tdkt-ignore TD203: x', 'suppressed')).toEqual(await prints('', 'findings'));
});

test('a note in a roster that names people is not shown', async () => {
  const roster = `kind: roster
status: draft
unit: Ủy ban nhân dân xã Mai Pha
meeting: {plan: {code: 12/KH-UBND}}
delegates:
  - {name: Nguyễn Bí Mật, birth: 12/5/2199} # tdkt-ignore TD802: ông Nguyễn Bí Mật khai thế
`;
  const cwd = scratch({ 'ds.yaml': roster });
  const { out } = await runIn(cwd, ['validate', 'ds.yaml', '--show-ignored']);
  expect(out).toContain('được bỏ qua[TD802]');
  expect(out).toContain('= lý do: … (ghi chú ở ds.yaml:6)\n');
  expect(out).not.toContain('Bí Mật');
});

describe('severities and --fail-on', () => {
  const info = plan({ total: '# tdkt-ignore TD203: x' }).replace('Tổ chức Hội', 'Tổ chức Hội'.normalize('NFD'));
  const config = (text: string) => scratch({ 'tdkt.yaml': text, 'a.yaml': info });
  const codeOf = async (cwd: string, ...argv: string[]): Promise<number> =>
    (await runIn(cwd, ['validate', ...argv])).code;

  test('a finding may be made graver', async () => {
    const { out, code } = await runIn(config('lang: vi\n'), ['validate', '--format', 'concise']);
    const [, found] = /lưu ý (TD\d{3}):/.exec(out) ?? [];
    expect([code, found]).toEqual([0, expect.any(String)]);
    const raised = await runIn(config(`severities: {error: [${found}]}\n`), ['validate', '--format', 'concise']);
    expect([raised.code, raised.out]).toEqual([1, expect.stringContaining(`lỗi ${found}:`)]);
  });

  test('and never less grave; codes that are not there are told', async () => {
    const cwd = config('severities: {warning: [TD203, TD999], error: [TD2, TD203]}\n');
    const { out, code } = await runIn(cwd, ['validate', '--format', 'concise']);
    expect(code).toBe(1);
    expect(out).toContain('tdkt.yaml:1:24: lỗi TD921: TD203 có sẵn mức lỗi; tệp này muốn hạ xuống mức cảnh báo.\n');
    expect(out).toContain('tdkt.yaml:1:31: lỗi TD922: Không có mã “TD999”.\n');
    expect(out).toContain('tdkt.yaml:1:47: lỗi TD123: “TD2” không đúng');
  });

  test('the run fails from the severity on that is asked for', async () => {
    const cwd = config('lang: vi\n');
    expect(await codeOf(cwd, '--fail-on', 'info')).toBe(1);
    expect(await codeOf(cwd, '--fail-on', 'warning')).toBe(0);
    expect(await codeOf(config('failOn: info\n'))).toBe(1);
    expect(await codeOf(config('failOn: info\n'), '--fail-on', 'error')).toBe(0);
    const broken = scratch({ 'a.yaml': plan() });
    expect(await codeOf(broken, 'a.yaml')).toBe(1);
    expect(await codeOf(broken, 'a.yaml', '--fail-on', 'never')).toBe(0);
    expect(await codeOf(scratch(), 'a.yaml', '--fail-on', 'never')).toBe(3);
  });

  test('a severity that is none is a mistake of the command line', async () => {
    const { code, err } = await runIn(scratch(), ['validate', '--fail-on', 'loi']);
    expect([code, err]).toEqual([2, expect.stringContaining('“--fail-on” nhận error (lỗi), warning (cảnh báo)')]);
  });
});
