import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateTexts } from '../../src/app/texts.ts';
import { root } from '../../src/build/project.ts';
import { planHead } from './plan-head.ts';

const page = readFileSync(join(root, 'examples/viet-quy-dinh.md'), 'utf8');
const register = readFileSync(join(root, 'test/rules/around/province/units.yaml'), 'utf8');

interface Example {
  readonly title: string;
  readonly superior: string;
  readonly own: string;
  readonly expected: readonly string[];
}

/** Each plan of a unit, with the superior's plan last seen above it and the sentences below it. */
function* examplesOf(text: string): Generator<Example> {
  let title = '';
  let superior = '';
  for (const [block] of text.matchAll(/^## .*|^```yaml\n[\s\S]*?^```$(?:\n\n> .*)*/gmu)) {
    if (block.startsWith('## ')) title = block.slice(3);
    const yaml = /^```yaml\n([\s\S]*?)^```/mu.exec(block)?.[1] ?? '';
    if (yaml.startsWith('# kế hoạch cấp trên')) superior = yaml;
    const expected = [...block.matchAll(/^> (.*)$/gmu)].map((match) => match[1] ?? '');
    if (yaml.startsWith('# kế hoạch đơn vị')) yield { title, superior, own: yaml, expected };
  }
}

const citation = `citations:
  - {id: kh25, superior: true, typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2026, organName: UBND tỉnh Sông Mây}
`;

/** The superior's own conference is left out on the page. */
function superiorPlan(text: string): string {
  const own = '  - {id: tinh, form: Hội nghị, held: ngày 20/10/2026, total: 09 đại biểu}\n';
  const meetings = text.includes('meetings:') ? text : `meetings:\n${text}`;
  return `${planHead('Ủy ban nhân dân tỉnh Sông Mây', 25, '10/02/2026')}outline: dai-hoi\n${meetings.replace('meetings:\n', `meetings:\n${own}`)}`;
}

function ownPlan(text: string): string {
  const [line = ''] = text.split('\n');
  const organ = /: (.+)$/u.exec(line)?.[1] ?? 'Ủy ban nhân dân xã Hoa Sen';
  const date = /ngày (\S+)$/u.exec(line)?.[1] ?? '15/3/2026';
  return `${planHead(organ, 12, date)}${citation}${text}`;
}

const examples = [...examplesOf(page)];

describe('the page on writing demands', () => {
  test('has examples of every kind, each with what is said of it', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(examples.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  test.each(examples.map((example, index) => [index + 1, example.title, example] as const))(
    'example %i: %s',
    (_index, _title, { superior, own, expected }) => {
      const files = [
        { name: 'tdkt.yaml', text: 'lang: vi\n' },
        { name: 'units.yaml', text: register },
        { name: 'tinh.yaml', text: superiorPlan(superior) },
        { name: 'don-vi.yaml', text: ownPlan(own) },
      ];
      const { report } = validateTexts(files, '2026-01-05');
      const found = report.findings.filter(
        ({ place, severity }) => place.file === 'don-vi.yaml' && severity !== 'info',
      );
      const ofSuperior = found.filter(({ code }) => /^TD4[23]/.test(code)).map(({ message }) => message.vi);
      expect(ofSuperior).toEqual(expected[0] === 'không có gì' ? [] : expected);
    },
  );
});
