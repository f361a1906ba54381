import { readFileSync } from 'node:fs';
import { plan as isPlan } from 'tdkt:validators';
import { templates } from '../../src/app/templates.ts';
import { compilePlan, type PlanDocument } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { rules, runRules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { type ParsedSource, parse } from '../../src/source/parse.ts';

export { templates };

export interface Judged {
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
  readonly source: ParsedSource;
  /** One finding a block: `line:column severity code`, both sentences, then the other ends. */
  readonly text: string;
}

/** Reads, checks and judges one file by every rule; a fixture must fit the schema, or it would prove nothing. */
export function judge(file: string, text = readFileSync(file, 'utf8'), list: readonly Rule[] = rules): Judged {
  const source = parse(file, text);
  if (source.findings.length > 0) throw new Error(`${file}: ${JSON.stringify(source.findings)}`);
  if (!isPlan(source.value)) throw new Error(`${file}: ${JSON.stringify(isPlan.errors)}`);
  const document = compilePlan(file, source.value as Record<string, unknown>, templates);
  const findings = runRules({ document, today: '2026-01-05' }, list);
  const at = (finding: Finding['place']): string => {
    const { line, column } = source.locate(finding).start;
    return `${line}:${column}`;
  };
  const order = (finding: Finding): number => source.locate(finding.place).start.offset;
  const sorted = [...findings].sort((a, b) => order(a) - order(b) || a.code.localeCompare(b.code, 'en'));
  const blocks = sorted.map((finding) =>
    [
      `${at(finding.place)} ${finding.severity} ${finding.code}`,
      `  vi: ${finding.message.vi}`,
      `  en: ${finding.message.en}`,
      ...(finding.related ?? []).flatMap(({ place, message }) => [
        `  ${at(place)} vi: ${message.vi}`,
        `  ${at(place)} en: ${message.en}`,
      ]),
      '',
    ].join('\n'),
  );
  return { document, source, findings: sorted, text: blocks.join('') };
}
