import { expect } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { locateFinding } from '../../src/app/locate.ts';
import { planView } from '../../src/documents/plan.ts';
import { emptyRepository } from '../../src/model/repository.ts';
import { renderAs } from '../../src/render/formats.ts';
import { fingerprinted } from '../../src/report/fingerprint.ts';
import { json } from '../../src/report/formats/json.ts';

/** Longer than this for one small text is a hang. */
const mostMilliseconds = 5000;

/** A text is judged without a failure, every finding has its place in it, and what fits is printed. */
export async function survives(text: string): Promise<void> {
  const start = performance.now();
  const { source, findings, failures, document } = judge('a.yaml', Buffer.from(text), 'plan', {
    today: '2026-01-05',
    repository: emptyRepository,
  });
  expect(failures).toEqual([]);
  const sources = new Map([['a.yaml', source]]);
  const located = findings.map((finding) => locateFinding(finding, sources));
  const lines = text.split('\n').length;
  for (const { place } of located) expect(place.span?.start.line).toBeLessThanOrEqual(lines);
  const report = {
    findings: fingerprinted(located),
    suppressed: [],
    files: [{ file: 'a.yaml', judged: true, omitted: 0 }],
    rules: 1,
    failures,
  };
  JSON.parse(json(report, { lang: 'vi', version: '0.0.0' }));
  if (document) {
    const view = planView(document);
    expect((await renderAs('docx', 'ke-hoach', view)).length).toBeGreaterThan(1000);
    expect((await renderAs('html', 'ke-hoach', view)).length).toBeGreaterThan(1000);
  }
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
}
