import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plan as isPlan, units as isRegister, roster as isRoster } from 'tdkt:validators';
import { ethnicities, templates } from '../../src/app/templates.ts';
import { compilePlan, type PlanDocument } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { cardOf, emptyRepository, type PlanCard, type Repository } from '../../src/model/repository.ts';
import { planFactsOf } from '../../src/model/requirements/facts.ts';
import { rosterCardOf } from '../../src/model/rosters/card.ts';
import { compileRoster } from '../../src/model/rosters/document.ts';
import { readRoster } from '../../src/model/rosters/read.ts';
import { readUnits } from '../../src/model/units/read.ts';
import { registerOf } from '../../src/model/units/register.ts';
import {
  registerRules,
  rosterRules,
  rules,
  runRegisterRules,
  runRosterRules,
  runRules,
} from '../../src/rules/index.ts';
import type { RegisterRule, RosterRule, Rule } from '../../src/rules/rule.ts';
import { locatorOfAll, type ParsedSource, parse } from '../../src/source/parse.ts';

export { templates };

export type AnyRule = Rule | RegisterRule | RosterRule;

/** Every rule, in the order of their codes. */
export const everyRule: readonly AnyRule[] = [...rules, ...registerRules, ...rosterRules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

export interface Judged {
  readonly findings: readonly Finding[];
  readonly source: ParsedSource;
  /** One finding a block: `line:column severity code`, both sentences, then the other ends. */
  readonly text: string;
}

export interface JudgedPlan extends Judged {
  readonly document: PlanDocument;
}

/** Reads, checks and judges one plan by every rule; a fixture must fit the schema, or it would prove nothing. */
export function judge(
  file: string,
  text = readFileSync(file, 'utf8'),
  list: readonly AnyRule[] = rules,
  around: Around = { repository: emptyRepository, sources: [] },
): JudgedPlan {
  const { source, value } = readFixture(file, text);
  const { repository } = around;
  const document = compilePlan(file, value, templates, repository.register);
  const findings = runRules({ document, repository, today: '2026-01-05' }, list.filter(isOfPlans));
  return { document, ...told(source, findings, around.sources) };
}

/**
 * Judges one fixture: a plan, a register of units, a roster, or the `roster.yaml`, `plan.yaml` or `units.yaml` of a folder
 * among its other files.
 * `# around: province` puts it beside the files of `around/province`.
 */
export function judgeFixture(path: string, list: readonly AnyRule[] = everyRule): Judged {
  const isFolder = statSync(path).isDirectory();
  const own = isFolder ? ['roster.yaml', 'plan.yaml', 'units.yaml'].find((name) => existsSync(join(path, name))) : '';
  const file = join(path, own ?? '');
  const { source, value } = readFixture(file, readFileSync(file, 'utf8'));
  const common = /^# around: (?<name>[a-z-]+)$/mu.exec(source.text)?.groups?.['name'];
  const others = common === undefined ? [] : filesIn(join(import.meta.dirname, 'around', common));
  const around = aroundOf(isFolder ? path : join(path, '..'), [...others, ...(isFolder ? filesIn(path) : [file])]);
  if (value['kind'] === 'plan') return judge(file, source.text, list, around);
  if (value['kind'] === 'roster') {
    const document = compileRoster(file, value, { norms: templates.norms, ethnicities });
    const context = { document, repository: around.repository, today: '2026-01-05' };
    return told(source, runRosterRules(context, list.filter(isOfRosters)), around.sources);
  }
  const context = { register: around.repository.register };
  return told(source, runRegisterRules(file, context, list.filter(isOfRegisters)), around.sources);
}

/** The fixtures of a rule: files, and folders of several files that belong together. */
export const fixturesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yaml'))
    .map(({ name }) => name)
    .sort();

const isOfPlans = (rule: AnyRule): rule is Rule => 'check' in rule;
const isOfRosters = (rule: AnyRule): rule is RosterRule => 'checkRoster' in rule;
const isOfRegisters = (rule: AnyRule): rule is RegisterRule => 'checkRegister' in rule;

interface Around {
  readonly repository: Repository;
  readonly sources: readonly ParsedSource[];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'tdkt.yaml')
    .sort()
    .map((name) => join(folder, name));

/** A folder of fixtures is a repository of its own; a lone file has only itself. */
function aroundOf(folder: string, files: readonly string[]): Around {
  const read = files.map((file) => readFixture(file, readFileSync(file, 'utf8')));
  const plans: PlanCard[] = [];
  for (const { source, value } of read) {
    const card = cardOf(source.file, source.file.slice(folder.length + 1), value);
    if (card) plans.push(card);
  }
  const rosters = read.flatMap(({ source, value }) =>
    value['kind'] === 'roster'
      ? [rosterCardOf(readRoster(source.file, value), source.file.slice(folder.length + 1))]
      : [],
  );
  const registers = read.filter(({ value }) => value['kind'] === 'units');
  const register = registerOf(registers.map(({ source, value }) => readUnits(source.file, value)));
  const isMarked = existsSync(join(folder, 'tdkt.yaml'));
  const facts = new Map(
    plans.map((card) => {
      const value = read.find(({ source }) => source.file === card.file)?.value ?? {};
      return [card.path, planFactsOf(compilePlan(card.file, value, templates, register), card)] as const;
    }),
  );
  return {
    repository: { ...emptyRepository, isMarked, plans, facts, register, rosters },
    sources: read.map(({ source }) => source),
  };
}

function readFixture(file: string, text: string) {
  const source = parse(file, text);
  if (source.findings.some(({ severity }) => severity !== 'info'))
    throw new Error(`${file}: ${JSON.stringify(source.findings)}`);
  const value = source.value as Readonly<Record<string, unknown>>;
  const fits = value['kind'] === 'units' ? isRegister : value['kind'] === 'roster' ? isRoster : isPlan;
  if (!fits(value)) throw new Error(`${file}: ${JSON.stringify(fits.errors)}`);
  return { source, value };
}

function told(source: ParsedSource, findings: readonly Finding[], others: readonly ParsedSource[]): Judged {
  const locate = locatorOfAll([...others, source]);
  const at = (place: Finding['place']): string => {
    const { line, column } = locate(place).start;
    const other = place.file === source.file ? '' : `${place.file.slice(place.file.lastIndexOf('/') + 1)}:`;
    return `${other}${line}:${column}`;
  };
  const order = (finding: Finding): number => locate(finding.place).start.offset;
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
  return { source, findings: sorted, text: blocks.join('') };
}
