import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AnyRule, everyRule, fixturesOf, judgeFixture } from './judge.ts';

type Language = 'vi' | 'en';

const words = {
  vi: {
    title: '# Các quy tắc',
    made: 'Trang này được sinh ra từ các quy tắc và ví dụ kiểm thử của chúng (`npx vitest run test/rules -u`); không sửa tay.',
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    why: 'Vì sao',
    basis: 'Căn cứ',
    since: 'Có từ phiên bản',
    example: 'Ví dụ sai',
  },
  en: {
    title: '# Rules',
    made: 'Generated from the rules and their fixtures (`npx vitest run test/rules -u`); do not edit.',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    why: 'Why',
    basis: 'Basis',
    since: 'Since version',
    example: 'Failing example',
  },
} as const;

/** The first fixture of the rule that fails: the line at fault and what is said of it. */
function example({ slug, code }: AnyRule, language: Language): string {
  const folder = join(import.meta.dirname, slug);
  for (const name of fixturesOf(folder)) {
    const { findings, source } = judgeFixture(join(folder, name));
    const found = findings.find((finding) => finding.code === code);
    if (!found) continue;
    const line = source.text.split('\n')[source.locate(found.place).start.line - 1] ?? '';
    return `\`\`\`yaml\n${line.trim()}\n\`\`\`\n\n> ${found.message[language]}`;
  }
  throw new Error(`${slug}: no failing fixture`);
}

function reference(language: Language): string {
  const say = words[language];
  const sections = everyRule.map((rule) =>
    [
      `## ${rule.code} ${rule.slug}`,
      `**${rule.title[language]}** (${say.severity[rule.severity]})`,
      `${say.why}: ${rule.why[language]}`,
      `${say.basis}: ${rule.basis[language]}. ${say.since}: ${rule.since}.`,
      `${say.example}:`,
      example(rule, language),
    ].join('\n\n'),
  );
  return `${[say.title, say.made, ...sections].join('\n\n')}\n`;
}

test.each([
  ['vi', 'README.vi.md'],
  ['en', 'README.md'],
] as const)('the reference in %s is fresh', async (language, file) => {
  await expect(reference(language)).toMatchFileSnapshot(join('../../src/rules', file));
});

/** Words of programmers, which an office does not use. Keys of the file and codes stand in quotes. */
const jargon =
  /\b(YAML|parse|parser|schema|node|scalar|token|null|undefined|string|array|regex|offset|path|key|value|mapping|default|boolean|integer)\b/i;
const vietnamese = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const unquoted = (text: string): string => text.replace(/“[^“”]*(“[^”]*”[^“”]*)*”|<<[^>]*>>|\([^()]*\)/g, '');

test.each(everyRule.map((rule) => [rule.slug, rule] as const))('%s speaks plainly in both languages', (slug, rule) => {
  const folder = join(import.meta.dirname, slug);
  const found = fixturesOf(folder).flatMap((name) => judgeFixture(join(folder, name)).findings);
  const own = found.filter(({ code }) => code === rule.code).flatMap(({ message, help }) => [message, help]);
  for (const say of [rule.title, rule.why, rule.basis, ...own]) {
    expect(unquoted(say.vi)).not.toMatch(jargon);
    expect(say.en.trim()).not.toBe('');
    expect(unquoted(say.en)).not.toMatch(vietnamese);
  }
});
