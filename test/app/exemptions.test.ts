import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { runIn } from '../cli/fake-io.ts';
import { textsIn } from '../library/folder-texts.ts';
import { scratch } from '../workspace/scratch.ts';

const superior = 'dai-hoi-thi-dua-v/plan.yaml';
const commune = 'xa-mai-pha/plan.yaml';

/** The province at work, with a commune's conference twice as long as it may be, and these exemptions of the province. */
function province(exemptions: string, more: Readonly<Record<string, string>> = {}): string {
  const texts = textsIn(join(root, 'examples/lang-son')).map(({ name, text }) => {
    if (name === superior) return [name, `${text}exemptions:\n${exemptions}`] as const;
    return [name, name === commune ? text.replace('duration: 1/2 ngày', 'duration: 02 buổi') : text] as const;
  });
  return scratch({ ...Object.fromEntries(texts), ...more });
}

interface Told {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly path: string;
}

/** Errors and warnings of a run, and what is told of codes of control. */
async function run(cwd: string, ...argv: string[]) {
  const { out, code } = await runIn(cwd, ['validate', ...argv, '--format', 'json']);
  const { findings, suppressed } = JSON.parse(out) as { findings: Told[]; suppressed: Told[] };
  const graver = findings.filter((each) => each.severity !== 'info' || each.code.startsWith('TD9'));
  return { code, suppressed, told: graver.map((each) => `${each.file}${each.path} ${each.severity} ${each.code}`) };
}

const tooLong = `${commune}/meetings/0/duration error TD421`;

test('without an exemption the commune is told', async () => {
  const cwd = province('  - {units: [Sở Nội vụ], codes: [TD421], reason: việc khác}\n');
  expect(await run(cwd, commune)).toMatchObject({ code: 1, told: [tooLong], suppressed: [] });
});

test('what the superior exempts from is not told, wherever the run begins, and is shown with its reason', async () => {
  const granted = 'grantedBy: Công văn số 45/UBND-NV ngày 10/01/2020';
  const cwd = province(
    `  - {units: [xã Mai Pha], codes: [TD421], reason: Hai ngày lễ liền nhau, ${granted}, until: ngày 30/6/2026}\n`,
  );
  for (const paths of [[commune], []]) {
    const { code, told, suppressed } = await run(cwd, ...paths);
    expect([code, told]).toEqual([0, []]);
    expect(suppressed).toMatchObject([
      {
        code: 'TD421',
        suppression: {
          by: 'superior',
          reason: 'Hai ngày lễ liền nhau (Công văn số 45/UBND-NV ngày 10/01/2020)',
          until: '2026-06-30',
          file: superior,
          path: '/exemptions/0',
        },
      },
    ]);
  }
  const { out } = await runIn(cwd, ['validate', commune, '--show-ignored']);
  expect(out).toContain('được bỏ qua[TD421] ');
  expect(out).toMatch(
    /lý do: Hai ngày lễ .*\(cấp trên cho miễn ở dai-hoi-thi-dua-v\/plan\.yaml:\d+, đến hết ngày 30\/06\/2026\)/,
  );
});

describe('nothing is exempted', () => {
  test.each([
    ['of another code', '  - {units: [UBND xã Mai Pha], codes: [TD424], reason: x}\n', []],
    ['of another unit', '  - {units: [UBND phường Vĩnh Trại], codes: [TD421], reason: x}\n', []],
    [
      'once its time is over',
      '  - {units: [UBND xã Mai Pha], codes: [TD421], reason: x, until: ngày 04/01/2026}\n',
      [`${superior}/exemptions/0/until info TD908`],
    ],
    [
      'of a unit that is not there',
      '  - {units: [UBND xã Mai Phe], codes: [TD421], reason: x}\n',
      [`${superior}/exemptions/0/units/0 warning TD907`],
    ],
    [
      'that is no demand, or no code',
      '  - {units: [UBND xã Mai Pha], codes: [TD203, TD999], reason: x}\n',
      [`${superior}/exemptions/0/codes/0 error TD906`, `${superior}/exemptions/0/codes/1 error TD906`],
    ],
  ])('%s', async (_, exemption, faults) => {
    expect((await run(province(exemption))).told).toEqual([...faults, tooLong]);
  });

  test('by the unit itself', async () => {
    const own = textsIn(join(root, 'examples/lang-son')).find(({ name }) => name === commune)?.text ?? '';
    const granted = '  - {units: [UBND xã Mai Pha], codes: [TD421], reason: tự cho miễn}\n';
    const text = `${own.replace('duration: 1/2 ngày', 'duration: 02 buổi')}exemptions:\n${granted}`;
    const cwd = province('  - {units: [Sở Nội vụ], codes: [TD421], reason: x}\n', { [commune]: text });
    expect((await run(cwd, commune)).told).toEqual([tooLong]);
  });
});

test('a roster is exempted as its unit is, by the plan that allocates', async () => {
  const [district, list] = ['huyen-chi-lang/plan.yaml', 'thi-tran-dong-mo/danh-sach.yaml'];
  const texts = textsIn(join(root, 'examples/lang-son')).map(({ name, text }) => [name, text] as const);
  const files = (exemptions: string) => {
    const changed = texts.map(([name, text]) =>
      name === district ? [name, `${text.replace('counts: [08]', 'counts: [09]')}${exemptions}`] : [name, text],
    );
    return scratch(Object.fromEntries(changed));
  };
  const exemption = 'exemptions:\n  - {units: [UBND thị trấn Đồng Mỏ], codes: [TD820], reason: Một người ốm}\n';
  expect((await run(files(''), list)).told).toEqual([`${list}/delegates error TD820`]);
  expect(await run(files(exemption), list)).toMatchObject({ told: [], suppressed: [{ code: 'TD820', file: list }] });
});
