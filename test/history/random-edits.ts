import { expect, test } from 'vitest';
import { validate } from '../../src/app/validate.ts';
import type { Report, ReportedFinding } from '../../src/report/report.ts';
import { editByChance, randomFrom } from './edits.ts';
import { exampleRepository, git, yamlFiles } from './git-repository.ts';

const today = '2026-01-05';

const judge = async (cwd: string, changedSince?: string): Promise<Report> =>
  (await validate({ paths: ['.'], cwd, today, changedSince })).report;

/** What is told, wherever in its file it stands now. */
const saying = ({ code, severity, message, place, related }: ReportedFinding): string =>
  JSON.stringify([
    code,
    severity,
    message.vi,
    place.file,
    related.map((other) => [other.place.file, other.message.vi]),
  ]);

const rounds = Number(process.env['TDKT_EDITS'] ?? 20);

/** The rounds of three repositories together; each has a test file of its own, so that they run beside each other. */
export function testEdits(repo: string, share: number): void {
  test(`${repo}: what --changed tells is the full run of the files it names, and nothing new stands in another`, async () => {
    const folder = exampleRepository(repo);
    const files = yamlFiles(folder);
    const before = new Set((await judge(folder)).findings.map(saying));
    const random = randomFrom(20_260_105);
    let left = 0;
    for (let round = 0; round < rounds * share; round += 1) {
      const what = editByChance({ folder, repo, files, random });
      const [whole, narrowed] = [await judge(folder), await judge(folder, 'HEAD')];
      const named = new Set(narrowed.files.map(({ file }) => file));
      const inNamed = whole.findings.filter(({ place }) => named.has(place.file) || !isJudged(whole, place.file));
      expect(narrowed.findings, what).toEqual(inNamed);
      const unseen = whole.findings.filter((one) => !before.has(saying(one)) && !named.has(one.place.file));
      expect(unseen.filter(({ place }) => isJudged(whole, place.file)).map(saying), what).toEqual([]);
      left += whole.files.length - named.size;
      git(folder, 'checkout', '-q', '.');
      git(folder, 'clean', '-fdq');
    }
    // It would all hold as well if everything were always told.
    expect(left).toBeGreaterThan(rounds * share);
  }, 600_000);
}

const isJudged = ({ files }: Report, name: string): boolean => files.some(({ file }) => file === name);
