import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';
import { commitAll, edit, exampleRepository, git } from './git-repository.ts';

const [xa, tinh] = ['xa-hoa-sen/plan.yaml', 'tinh/plan.yaml'];
const roster = 'xa-hoa-sen/danh-sach.yaml';

/** `file:line severity code` of each finding, then how many files were judged. */
async function told(folder: string, ...argv: readonly string[]): Promise<string[]> {
  const { out, err } = await runIn(folder, ['validate', '--format', 'json', ...argv]);
  expect(err).toBe('');
  const { findings, files, history } = JSON.parse(out);
  const known = history.known ? [`${history.known.findings} known`] : [];
  return [
    ...findings.map(({ file, range, severity, code }: Told) => `${file}:${range?.start.line ?? 0} ${severity} ${code}`),
    ...known,
    `${files.length} files`,
  ];
}

interface Told {
  readonly file: string;
  readonly range?: { readonly start: { readonly line: number } };
  readonly severity: string;
  readonly code: string;
}

/** 201 with 200 at most; all else stays right. */
function inviteTooMany(folder: string): void {
  edit(folder, xa, 'total: 180 đại biểu', 'total: 201 đại biểu');
  edit(folder, xa, 'count: 120 đại biểu', 'count: 141 đại biểu');
}

const notes = ['dac-khu-hon-may/plan.yaml:25 info TD436', 'phuong-tre-xanh/plan.yaml:25 info TD436'];

test('twenty commits: what --changed and --new-since tell at each', async () => {
  const folder = exampleRepository('hai-cap-2025');
  const changed = (...more: readonly string[]): Promise<string[]> => told(folder, '--changed', ...more);
  const since = (ref: string): Promise<string[]> => told(folder, '--new-since', ref);

  // 1: nothing changed; the two notes were there.
  expect(await changed()).toEqual(['0 files']);
  expect(await since('HEAD')).toEqual(['2 known', '13 files']);

  // 2: on a branch the commune invites 201, with 200 at most. Only its plan is looked at, before and after the commit.
  git(folder, 'checkout', '-q', '-b', 'xa');
  inviteTooMany(folder);
  const tooMany = `${xa}:31 error TD421`;
  expect(await changed()).toEqual([tooMany, '1 files']);
  expect(await since('HEAD')).toEqual([tooMany, '2 known', '13 files']);
  commitAll(folder, 'Xã: 201 đại biểu');
  expect(await changed()).toEqual(['0 files']);
  expect(await changed('--base', 'main')).toEqual([tooMany, '1 files']);
  expect(await since('main')).toEqual([tooMany, '2 known', '13 files']);
  expect(await since('HEAD')).toEqual(['3 known', '13 files']);

  // 3: lines above move; nothing is new since the last commit.
  edit(folder, xa, 'kind: plan', '# Bản của xã\n# đã xem lại\nkind: plan');
  expect(await changed()).toEqual([`${xa}:33 error TD421`, '1 files']);
  expect(await since('HEAD')).toEqual(['3 known', '13 files']);
  commitAll(folder, 'Xã: ghi chú');

  // 4: meanwhile the province allows 150 in communes: everything below its plan is looked at, rosters of its congress too.
  git(folder, 'checkout', '-q', 'main');
  edit(folder, tinh, 'total: không quá 200 đại biểu', 'total: không quá 150 đại biểu');
  expect(await changed()).toEqual(
    ['dac-khu-hon-may/plan.yaml:25 info TD436', 'phuong-tre-xanh/plan.yaml:25 info TD436', tooMany].concat('11 files'),
  );
  commitAll(folder, 'Tỉnh: không quá 150 đại biểu');
  expect(await since('HEAD~1')).toEqual([tooMany, '2 known', '13 files']);

  // 5: what the branch did counts from where it left, whatever main did since.
  git(folder, 'checkout', '-q', 'xa');
  expect(await changed('--base', 'main')).toEqual([`${xa}:33 error TD421`, '1 files']);
  git(folder, 'merge', '-q', '--no-edit', 'main');
  expect(await changed('--base', 'main')).toEqual([`${xa}:33 error TD421`, '1 files']);
  // Main has an error at this place as well by now, of 180 against 150.
  expect(await since('main')).toEqual(['3 known', '13 files']);

  // 6: five guests fewer than the total says.
  edit(folder, xa, 'name: khách mời, count: 30', 'name: khách mời, count: 25');
  const [twoErrors, unsummed] = [`${xa}:33 error TD421`, `${xa}:33 error TD203`];
  expect(await changed()).toEqual([unsummed, twoErrors, '1 files']);
  expect(await since('HEAD')).toEqual([unsummed, '3 known', '13 files']);
  commitAll(folder, 'Xã: bớt khách mời');

  // 7: with a reason the sum is no longer told; what the superior demands cannot be ignored.
  edit(folder, xa, '201 đại biểu', '201 đại biểu  # tdkt-ignore TD203: khách mời chưa xác định hết');
  expect(await changed()).toEqual([twoErrors, '1 files']);
  expect(await since('HEAD')).toEqual(['3 known', '13 files']);
  commitAll(folder, 'Xã: nêu lý do');

  // 8: the reason goes, and what it hid is new.
  edit(folder, xa, '  # tdkt-ignore TD203: khách mời chưa xác định hết', '');
  expect(await since('HEAD')).toEqual([unsummed, '3 known', '13 files']);
  commitAll(folder, 'Xã: bỏ ghi chú');

  // 9: a renamed folder brings nothing new; the rosters of the congress and its plan are looked at beside what moved.
  renameSync(join(folder, 'xa-hoa-sen'), join(folder, 'xa-sen-moi'));
  const there = (finding: string): string => finding.replace('xa-hoa-sen', 'xa-sen-moi');
  expect(await changed()).toEqual([there(unsummed), there(twoErrors), '7 files']);
  commitAll(folder, 'Xã: đổi tên thư mục');
  expect(await since('HEAD~1')).toEqual(['4 known', '13 files']);

  // 10: and back again.
  git(folder, 'revert', '--no-edit', 'HEAD');
  expect(await since('HEAD~1')).toEqual(['4 known', '13 files']);
  expect(await since('HEAD~2')).toEqual(['4 known', '13 files']);
  expect(await changed('--base', 'HEAD~2')).toEqual(['0 files']);

  // 11: the commune keeps to 150.
  edit(folder, xa, 'total: 201', 'total: 150');
  edit(folder, xa, 'count: 141', 'count: 105');
  edit(folder, xa, 'cán bộ lãnh đạo, count: 30', 'cán bộ lãnh đạo, count: 20');
  expect(await changed()).toEqual(['1 files']);
  commitAll(folder, 'Xã: 150 đại biểu');
  expect(await since('main')).toEqual(['2 known', '13 files']);

  // 12: back on main.
  git(folder, 'checkout', '-q', 'main');
  git(folder, 'merge', '-q', '--no-ff', '--no-edit', 'xa');
  git(folder, 'tag', 'da-hop-nhat');
  expect(await since('HEAD~1')).toEqual(['2 known', '13 files']);

  // 13: somebody of another roster. Every roster of the congress is looked at, and its plan.
  edit(folder, roster, 'name: Nguyễn Thị An Mẫu', 'name: Nguyễn Thị An Thử');
  const twice = `${roster}:9 error TD811`;
  expect(await changed()).toEqual([twice, '6 files']);
  commitAll(folder, 'Xã: thay đại biểu');
  expect(await since('da-hop-nhat')).toEqual([twice, '2 known', '13 files']);

  // 14: two people change one line; the merge stops in the middle.
  git(folder, 'checkout', '-q', '-b', 'so', 'da-hop-nhat');
  edit(folder, 'so-noi-vu/plan.yaml', 'total: 120 đại biểu', 'total: 140 đại biểu');
  commitAll(folder, 'Sở: 140 đại biểu');
  git(folder, 'checkout', '-q', 'main');
  edit(folder, 'so-noi-vu/plan.yaml', 'total: 120 đại biểu', 'total: 130 đại biểu');
  commitAll(folder, 'Sở: 130 đại biểu');
  expect(() => git(folder, 'merge', '--no-edit', 'so')).toThrow();
  expect(await changed()).toEqual(['so-noi-vu/plan.yaml:32 error TD109', '1 files']);

  // 15: settled as it was before both; what they had wrong is gone.
  git(folder, 'checkout', 'da-hop-nhat', '--', 'so-noi-vu/plan.yaml');
  expect(await changed()).toEqual(['1 files']);
  commitAll(folder, 'Hợp nhất: giữ 120 đại biểu');
  expect(await changed('--base', 'da-hop-nhat')).toEqual([twice, '6 files']);

  // 16: a copy that git does not know yet has the number of its original.
  const original = readFileSync(join(folder, 'so-y-te/plan.yaml'));
  writeFileSync(join(folder, 'so-y-te/plan-2.yaml'), original);
  expect(await changed()).toEqual(['so-y-te/plan.yaml:7 error TD609', '2 files']);
  commitAll(folder, 'Sở Y tế: chép nhầm');
  rmSync(join(folder, 'so-y-te/plan-2.yaml'));
  expect(await since('HEAD')).toEqual(['3 known', '13 files']);
  commitAll(folder, 'Sở Y tế: bỏ bản chép');

  // 17: the register is what everything rests on.
  appendFileSync(join(folder, 'units.yaml'), '# Danh bạ đã rà soát.\n');
  expect(await changed()).toEqual([...notes, twice, '13 files']);
  commitAll(folder, 'Danh bạ');

  // 18: so is what the repository says of itself; graver is not new.
  appendFileSync(join(folder, 'tdkt.yaml'), 'severities: {error: [TD436]}\n');
  const graver = notes.map((note) => note.replace('info', 'error'));
  expect(await changed()).toEqual([...graver, twice, '13 files']);
  expect(await since('HEAD')).toEqual(['3 known', '13 files']);
  commitAll(folder, 'Nâng mức');

  // 19: without the plan of the province everything that carried it out is looked at, and misses it.
  rmSync(join(folder, tinh));
  const missing = [
    ...['dac-khu-hon-may/danh-sach.yaml:7 info TD808', 'dac-khu-hon-may/plan.yaml:16 info TD608'],
    ...['phuong-tre-xanh/danh-sach.yaml:7 info TD808', 'phuong-tre-xanh/plan.yaml:16 info TD608'],
    ...['so-noi-vu/danh-sach.yaml:7 info TD808', 'so-noi-vu/plan.yaml:17 info TD608'],
    ...['so-y-te/danh-sach.yaml:7 info TD808', 'so-y-te/plan.yaml:17 info TD608'],
    ...['xa-hoa-sen/danh-sach.yaml:7 info TD808', twice.replace('error', 'warning'), `${xa}:18 info TD608`],
  ];
  expect(await changed()).toEqual([...missing, '10 files']);
  git(folder, 'checkout', '-q', '--', tinh);

  // 20: a history of its own has nothing in common with any other.
  git(folder, 'checkout', '-q', '--orphan', 'khac');
  commitAll(folder, 'Khởi đầu khác');
  expect(Number(git(folder, 'rev-list', '--count', '--all'))).toBeGreaterThanOrEqual(20);
  expect(await failed(folder, '--changed', '--base', 'main')).toBe(
    'tdkt: Không tìm thấy điểm chung giữa nhánh này và “main”. Hãy chọn nhánh mà nhánh này tách ra.\n',
  );
}, 120_000);

describe('without the history that was asked for there is a sentence, exit code 4 and no report', () => {
  test('a shallow clone knows its last commit alone', async () => {
    const folder = exampleRepository('hai-cap-2025');
    const first = git(folder, 'rev-parse', 'HEAD').trim();
    edit(folder, xa, 'total: 180 đại biểu', 'total: 201 đại biểu');
    commitAll(folder, 'Xã: 201 đại biểu');
    const shallow = join(scratch(), 'kho');
    git(folder, 'clone', '-q', '--depth', '1', pathToFileURL(folder).href, shallow);
    expect(await told(shallow, '--changed')).toEqual(['0 files']);
    expect(await failed(shallow, '--new-since', first)).toBe(
      `tdkt: Kho git không có “${first}” để so sánh. Bản sao này chỉ có một phần lịch sử (shallow): hãy lấy cả lịch sử bằng “git fetch --unshallow”, trong GitHub Actions đặt “fetch-depth: 0”, trong GitLab đặt “GIT_DEPTH: 0”.\n`,
    );
    const whole = await runIn(shallow, ['validate', '--quiet']);
    expect(whole).toMatchObject({ code: 1, err: '' });
  });

  test.each([
    ['khong-co', 'không có “khong-co”'],
    ['--output=x', 'không có “--output=x”'],
    ['HEAD:tdkt.yaml', 'không có “HEAD:tdkt.yaml”'],
    ['HEAD^{tree}', 'không có “HEAD^{tree}”'],
    ['a b\u001b[2J', 'không có “a b<U+001B>[2J”'],
    ['', 'không có “”'],
  ])('no such commit: %j', async (ref, sentence) => {
    const folder = exampleRepository('doanh-nghiep');
    expect(await failed(folder, '--changed', `--base=${ref}`)).toContain(sentence);
    expect(await failed(folder, `--new-since=${ref}`, '--lang', 'en')).toMatch(
      /^tdkt: The git repository has no “.*\.\n$/,
    );
  });

  test('no git repository, none with a commit, no git', async () => {
    const folder = scratch({ 'tdkt.yaml': '' });
    expect(await failed(folder, '--changed')).toContain('không nằm trong kho git');
    git(folder, 'init', '-q');
    expect(await failed(folder, '--changed')).toContain('chưa có lần ghi (commit) nào');
    vi.stubEnv('PATH', folder);
    expect(await failed(folder, '--changed', '--lang', 'en')).toContain('this machine has no git');
    vi.unstubAllEnvs();
  });

  test('a base alone and a text from standard input are slips of the command line', async () => {
    const folder = exampleRepository('doanh-nghiep');
    expect(await runIn(folder, ['validate', '--base', 'main'])).toMatchObject({ code: 2, out: '' });
    expect(await runIn(folder, ['validate', '--changed', '-'])).toMatchObject({ code: 2, out: '' });
    expect(await runIn(folder, ['validate', '--new-since', 'main', '-'])).toMatchObject({ code: 2, out: '' });
  });
});

test('from a folder below, by its path, and with names that git would quote', async () => {
  const folder = exampleRepository('hai-cap-2025');
  inviteTooMany(folder);
  edit(folder, 'so-y-te/plan.yaml', 'total: 80 đại biểu', 'total: 100 đại biểu');
  const below = join(folder, 'xa-hoa-sen');
  expect(await told(below, '--changed')).toEqual(['plan.yaml:31 error TD421', '1 files']);
  expect(await told(below, '--new-since', 'HEAD', join(folder, 'so-y-te'))).toEqual([
    '../so-y-te/plan.yaml:32 error TD421',
    '0 known',
    '3 files',
  ]);
  renameSync(below, join(folder, 'xã "Hoa Sen"\t'));
  const found = 'xã "Hoa Sen"\t/plan.yaml:31 error TD421';
  expect(await told(folder, '--changed', 'xã "Hoa Sen"\t')).toEqual([found, '2 files']);
  expect(await told(folder, '--new-since', 'HEAD', 'xã "Hoa Sen"\t')).toEqual([found, '0 known', '3 files']);
});

test('a repository inside the work tree has another history: its files are looked at', async () => {
  const folder = exampleRepository('doanh-nghiep');
  const inner = join(folder, 'con');
  cpSync(join(folder, 'cong-ty-may-mot'), inner, { recursive: true });
  git(inner, 'init', '-q');
  commitAll(inner, 'Kho con');
  expect(await told(folder, '--changed')).toEqual(['2 files']);
  expect(await failed(join(folder, '.git'), '--changed')).toContain('không nằm trong kho git');
});

test('the report says with what it was compared, in both languages and every format', async () => {
  const folder = exampleRepository('doanh-nghiep');
  const commit = git(folder, 'rev-parse', '--short=10', 'HEAD').trim();
  const say = async (...argv: readonly string[]): Promise<string> => (await runIn(folder, ['validate', ...argv])).out;
  expect(await say('--changed', '--new-since', 'main')).toContain(
    `Không có tệp nào thay đổi so với lần ghi (commit) gần nhất ${commit}.\nKhông nêu 0 chỗ đã có từ “main” (${commit}).\n`,
  );
  appendFileSync(join(folder, 'cong-ty-may-mot/plan.yaml'), '# xem lại\n');
  expect(await say('--changed', '--lang', 'en')).toContain(
    `Only what changed since the last commit, ${commit}, 1 file, and what depends on it was checked.`,
  );
  for (const format of ['concise', 'markdown', 'html', 'github'])
    expect(await say('--changed', '--format', format)).toContain('Chỉ xem 1 tệp có thay đổi');
  expect(await say('--new-since', 'HEAD', '--format', 'sarif')).not.toContain('"baselineState": "unchanged"');
});

/** The sentence on stderr of a run that had no history to go by, in either language. */
async function failed(folder: string, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await runIn(folder, ['validate', ...argv]);
  expect({ code, out }).toEqual({ code: 4, out: '' });
  return err;
}
