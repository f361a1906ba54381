import { compilePlan, type PlanDocument } from '../model/document.ts';
import { type CodeMetadata, type Finding, severities } from '../model/finding.ts';
import type { Repository } from '../model/repository.ts';
import { compileRoster } from '../model/rosters/document.ts';
import { readUnits } from '../model/units/read.ts';
import type { Failure } from '../report/report.ts';
import { registerRules, rosterRules, rules, runRegisterRules, runRosterRules, runRules } from '../rules/index.ts';
import type { FileKind, SchemaKind } from '../schema/property.ts';
import { unreadFindings } from '../schema/unread.ts';
import { validate } from '../schema/validate.ts';
import { type ParsedSource, parse } from '../source/parse.ts';
import { type ExemptionContext, exemptionFindings, siftByExemptions } from './control/exemptions.ts';
import { raised, severityFindings } from './control/severities.ts';
import { type Suppressed, siftByRemarks } from './control/suppress.ts';
import { ethnicities, templates } from './templates.ts';
import { unitOf } from './unit-of.ts';

/** Everything found in one file. */
export interface Judgement {
  readonly source: ParsedSource;
  readonly findings: readonly Finding[];
  /** What somebody had a reason not to be told. */
  readonly suppressed: readonly Suppressed[];
  /** How many findings more there were than are told. */
  readonly omitted: number;
  /** Whose plan or roster it is, where that is known. */
  readonly unit: string | undefined;
  /** What the file is; undefined where it does not say so, or cannot be read. */
  readonly kind: SchemaKind | undefined;
  /** The rules saw it, or have nothing to see; where the file's own structure is broken they are silent. */
  readonly judged: boolean;
  /** Of a plan that was judged. */
  readonly document?: PlanDocument;
  readonly failures: readonly Failure[];
}

/** What a file is judged by beside itself; `today` is an ISO date. */
export interface Circumstances {
  readonly today: string;
  readonly repository: Repository;
}

/** Text, data, structure, model, rules: as far as the file carries. `named` is what the file is by its name. */
export function judge(file: string, bytes: Uint8Array, named: FileKind, around: Circumstances): Judgement {
  const judgement = judgeAsIs(file, bytes, named, around);
  return { ...judgement, findings: raised(judgement.findings, around.repository.severities) };
}

function judgeAsIs(file: string, bytes: Uint8Array, named: FileKind, around: Circumstances): Judgement {
  const source = parse(file, bytes);
  const { findings, omitted } = source;
  if (source.value === undefined) return { ...nothingOf(source), findings, omitted, judged: named === 'tdkt' };
  const structure = validate(named, source.value, file);
  const { kind, fits } = structure;
  const judgement = {
    ...nothingOf(source),
    findings: [...findings, ...withoutSplits(structure.findings, source)],
    omitted: omitted + structure.omitted,
    unit: unitOf(source.value, around.repository, fits),
    kind,
    judged: named === 'tdkt',
  };
  if (kind === 'tdkt')
    return { ...judgement, findings: [...judgement.findings, ...severityFindings(file, source.value)] };
  if (!fits || kind === undefined) return judgement;
  // What fits any of their schemas is a map.
  const raw = source.value as Readonly<Record<string, unknown>>;
  try {
    return judges[kind](judgement, raw, around);
  } catch (error) {
    return { ...judgement, failures: [{ file, error }] };
  }
}

const nothingOf = (source: ParsedSource) => ({
  source,
  suppressed: [],
  unit: undefined,
  kind: undefined,
  failures: [],
});

function judgePlan(judgement: Judgement, raw: Readonly<Record<string, unknown>>, around: Circumstances): Judgement {
  const document = compilePlan(judgement.source.file, raw, templates, around.repository.register);
  const runs = rules.map((rule) => ({ rule, run: () => runRules({ document, ...around }, [rule]) }));
  const unread = [...unreadFindings('plan', document), ...exemptionFindings(document, around.repository, around.today)];
  const unit = document.plan.document.organName;
  return { ...withRules(judgement, unread, runs, { ...around, unit }), document };
}

function judgeRegister(judgement: Judgement, raw: Readonly<Record<string, unknown>>, around: Circumstances): Judgement {
  const { file } = judgement.source;
  const { register } = around.repository;
  const runs = registerRules.map((rule) => ({ rule, run: () => runRegisterRules(file, { register }, [rule]) }));
  return withRules(judgement, unreadFindings('units', readUnits(file, raw)), runs, { ...around, unit: undefined });
}

function judgeRoster(judgement: Judgement, raw: Readonly<Record<string, unknown>>, around: Circumstances): Judgement {
  const { norms } = templates;
  const document = compileRoster(judgement.source.file, raw, { norms, ethnicities });
  const runs = rosterRules.map((rule) => ({ rule, run: () => runRosterRules({ document, ...around }, [rule]) }));
  return withRules(judgement, unreadFindings('roster', document), runs, { ...around, unit: document.roster.unit });
}

const judges = { plan: judgePlan, units: judgeRegister, roster: judgeRoster } as const;

interface Run {
  readonly rule: CodeMetadata;
  run(): readonly Finding[];
}

/** One rule that fails does not stop the others. */
function withRules(
  judgement: Judgement,
  unread: readonly Finding[],
  runs: readonly Run[],
  { unit, repository, today }: ExemptionContext,
): Judgement {
  const lists: (readonly Finding[])[] = [judgement.findings, unread];
  const failures: Failure[] = [];
  for (const { rule, run } of runs) {
    try {
      lists.push(run());
    } catch (error) {
      failures.push({ rule: rule.code, file: judgement.source.file, error });
    }
  }
  const byRemarks = siftByRemarks(lists.flat(), judgement.source, today);
  const { findings: all, suppressed } = siftByExemptions(byRemarks.findings, { unit, repository, today });
  const findings = all.length > most ? gravest(all) : all;
  const omitted = judgement.omitted + all.length - findings.length;
  return {
    ...judgement,
    judged: true,
    findings,
    suppressed: [...byRemarks.suppressed, ...suppressed],
    omitted,
    failures,
  };
}

/** More of one file nobody reads, and turning each into lines and columns takes its time. */
const most = 500;

const gravest = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, most);

/** The rest of a name that a comma split is no key, so nothing is said of it as a key. */
function withoutSplits(findings: readonly Finding[], source: ParsedSource): readonly Finding[] {
  const splits = source.findings.filter(({ code }) => code === 'TD114');
  if (splits.length === 0) return findings;
  const starts = new Set(splits.map(({ place }) => source.locate(place).start.offset));
  return findings.filter(({ place }) => !starts.has(source.locate(place).start.offset));
}
