// `npm run check:rosters`: 60,000 delegates in one file, in a process of its own, with its time and its memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { type Layout, manyDelegates, personOf } from './many.ts';

const count = 60_000;
const limits = { seconds: 60, megabytes: 1536 };
/** A list in brackets cannot be read in parts; programs write it so, people do not. */
const oneLine = 2048;
const layouts: readonly Layout[] = ['a key a line', 'a person a line', 'all on one line'];

// Asked of the process itself as it ends, which works on every system.
const atExit = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS));`;

interface Case {
  readonly name: string;
  readonly text: string;
  /** Codes that are told, each once or more. */
  readonly codes: readonly string[];
}

/** What the rosters are compared with: 60,000 delegates, half of them women, some of them young. */
const plan = `kind: plan
status: issued
document:
  organName: Ủy ban nhân dân tỉnh Sông Mây
  codeNumber: 146
  codeNotation: KH-UBND
  issuedDate: 10/02/2026
  place: Sông Mây
  subject: Tổ chức Đại hội Thi đua yêu nước tỉnh Sông Mây
  signerInfo: {competence: [{code: TM, of: ỦY BAN NHÂN DÂN}], position: Chủ tịch, fullName: Nguyễn Văn Mẫu}
  toPlaces: [Các cơ quan thuộc UBND tỉnh]
  archive: VT
meetings:
  - id: dai-hoi
    name: Đại hội Thi đua yêu nước tỉnh Sông Mây
    held: ngày 20/8/2026
    total: ${count} đại biểu
    axes:
      - id: gioi
        name: Giới
        groups: [{id: nu, name: nữ, share: khoảng 50%, members: {sex: Nữ}}]
        rest: {name: nam, count: khoảng ${count / 2} đại biểu}
      - id: tuoi
        name: Tuổi
        groups: [{id: tre, name: trẻ, share: ít nhất 5%, age: từ 35 tuổi trở xuống}]
        rest: {name: các tuổi khác}
`;

const cases: readonly Case[] = [
  ...layouts.map((layout) => ({
    name: layout,
    // The last is the first again, and one is born in the future.
    text: manyDelegates(count, layout, (person, index) =>
      index === count - 1
        ? personOf(0)
        : index === 30_000
          ? [
              ['name', 'Lê Văn Mẫu'],
              ['birth', '01/01/2190'],
            ]
          : person,
    ),
    codes: ['TD801', 'TD802', 'TD809'],
  })),
  {
    name: 'one person over and over',
    text: manyDelegates(count, 'a person a line', () => personOf(0)),
    // Of a file 500 findings are told, and more than that are of this one rule.
    codes: ['TD801'],
  },
  { name: 'a quote left open', text: `${manyDelegates(count, 'a key a line')}reserves: "x\n`, codes: ['TD101'] },
];

function measure({ name, text, codes }: Case): Record<string, string | number> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-roster-'));
  try {
    writeFileSync(join(folder, 'roster.yaml'), text);
    writeFileSync(join(folder, 'plan.yaml'), plan);
    writeFileSync(join(folder, 'tdkt.yaml'), 'ignore: []\n');
    const start = process.hrtime.bigint();
    const words = ['--import', atExit, join(root, 'bin/tdkt.js'), 'validate', 'roster.yaml', '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const megabytes = Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024;
    const told = new Set(JSON.parse(stdout || '{"findings": []}').findings.map(({ code }: { code: string }) => code));
    const isRight = status === 1 && [...told].sort().join() === [...codes].sort().join();
    const isWithin = seconds < limits.seconds && megabytes < (name === 'all on one line' ? oneLine : limits.megabytes);
    return {
      roster: name,
      size: `${(Buffer.byteLength(text) / 1024 / 1024).toFixed(1)} MB`,
      time: `${seconds.toFixed(1)} s`,
      memory: `${megabytes.toFixed(0)} MB`,
      result: isRight ? (isWithin ? 'ok' : 'TOO MUCH') : `WRONG: ${status} ${[...told].join(' ')}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = cases.map(measure);
console.table(rows);
process.exitCode = rows.every(({ result }) => result === 'ok') ? 0 : 1;
