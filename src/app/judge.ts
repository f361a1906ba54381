import { compilePlan, type PlanDocument } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Failure } from '../report/report.ts';
import { rules, runRules } from '../rules/index.ts';
import type { SchemaKind } from '../schema/property.ts';
import { unreadFindings } from '../schema/unread.ts';
import { validate } from '../schema/validate.ts';
import { type ParsedSource, parse } from '../source/parse.ts';
import { templates } from './templates.ts';

/** Everything found in one file. */
export interface Judgement {
  readonly source: ParsedSource;
  readonly findings: readonly Finding[];
  /** How many findings more there were than are told. */
  readonly omitted: number;
  /** Undefined where the file's own structure is broken: its rules are silent then. */
  readonly document?: PlanDocument;
  readonly failures: readonly Failure[];
}

/** Text, data, structure, model, rules: as far as the file carries. `today` is an ISO date. */
export function judge(file: string, bytes: Uint8Array, kind: SchemaKind, today: string): Judgement {
  const source = parse(file, bytes);
  if (source.value === undefined) return { source, findings: source.findings, omitted: source.omitted, failures: [] };
  const structure = validate(kind, source.value, file);
  const own = withoutSplits(structure.findings, source);
  const judgement = {
    source,
    findings: [...source.findings, ...own],
    omitted: source.omitted + structure.omitted,
    failures: [],
  };
  if (kind !== 'plan' || !structure.fits) return judgement;
  try {
    // What fits the schema of a plan is a map.
    const document = compilePlan(file, source.value as Readonly<Record<string, unknown>>, templates);
    return withRules(judgement, document, today);
  } catch (error) {
    return { ...judgement, failures: [{ file, error }] };
  }
}

function withRules(judgement: Judgement, document: PlanDocument, today: string): Judgement {
  const lists: (readonly Finding[])[] = [judgement.findings, unreadFindings(document)];
  const failures: Failure[] = [];
  for (const rule of rules) {
    try {
      lists.push(runRules({ document, today }, [rule]));
    } catch (error) {
      failures.push({ rule: rule.code, file: document.file, error });
    }
  }
  const all = lists.flat();
  const findings = all.length > most ? gravest(all) : all;
  return { ...judgement, document, findings, omitted: judgement.omitted + all.length - findings.length, failures };
}

/** More of one file nobody reads, and turning each into lines and columns takes its time. */
const most = 500;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const gravest = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, most);

/** The rest of a name that a comma split is no key, so nothing is said of it as a key. */
function withoutSplits(findings: readonly Finding[], source: ParsedSource): readonly Finding[] {
  const splits = source.findings.filter(({ code }) => code === 'TD114');
  if (splits.length === 0) return findings;
  const starts = new Set(splits.map(({ place }) => source.locate(place).start.offset));
  return findings.filter(({ place }) => !starts.has(source.locate(place).start.offset));
}
