import type { PlanDocument } from '../../model/document.ts';
import { compareDates, isoText, readDate } from '../../model/expressions/civil-date.ts';
import type { Finding } from '../../model/finding.ts';
import type { Exemption } from '../../model/generated/plan.ts';
import type { NodePath, Place } from '../../model/place.ts';
import type { Repository } from '../../model/repository.ts';
import type { Say } from '../../model/say.ts';
import { unitsCalled } from '../../rules/requirements/unit-tree.ts';
import { codeNamed } from '../codes.ts';
import { correctCode, findingOf } from './finding.ts';
import type { Sifted, Suppressed } from './suppress.ts';

/** Who is judged, by what, and on which day (ISO date). */
export interface ExemptionContext {
  /** The unit whose plan or roster it is, as written there. */
  readonly unit: string | undefined;
  readonly repository: Repository;
  readonly today: string;
}

/**
 * Takes out what other plans exempt this unit from. A plan exempts from its own demands alone: the finding's other end
 * stands in it.
 */
export function siftByExemptions(findings: readonly Finding[], context: ExemptionContext): Sifted {
  const granted = [...context.repository.facts.values()].flatMap((facts) =>
    (facts.plan.exemptions ?? []).flatMap((exemption, index) => {
      const place: Place = { file: facts.card.file, path: ['exemptions', index] };
      return isOf(exemption, facts.norm, context) ? [{ exemption, place }] : [];
    }),
  );
  if (granted.length === 0) return { findings, suppressed: [] };
  const suppressed: Suppressed[] = [];
  const told = findings.filter((finding) => {
    const found = granted.find(({ exemption, place }) => covers(exemption, place, finding));
    if (found) suppressed.push(suppressedBy(finding, found.exemption, found.place));
    return !found;
  });
  return { findings: told, suppressed };
}

const covers = ({ codes }: Exemption, { file }: Place, { code, place, related = [] }: Finding): boolean =>
  codes.includes(code) && place.file !== file && related.some((other) => other.place.file === file);

function isOf(
  exemption: Exemption,
  norm: PlanDocument['norm'],
  { unit, repository, today }: ExemptionContext,
): boolean {
  if (unit === undefined || isOver(exemption, today)) return false;
  const named = { register: repository.register, norm };
  const own = new Set(unitsCalled(named, unit));
  return exemption.units.some((name) => unitsCalled(named, name).some((each) => own.has(each)));
}

/** Its last day lies before today. */
function isOver({ until }: Exemption, today: string): boolean {
  const to = until?.window.to;
  const now = readDate(today.split('-').reverse().join('/'));
  return to !== undefined && now.ok && compareDates(to, now.value) < 0;
}

function suppressedBy(finding: Finding, { reason, grantedBy, until }: Exemption, place: Place): Suppressed {
  const to = until?.window.to;
  return {
    finding,
    reason: grantedBy === undefined ? reason : `${reason} (${grantedBy})`,
    ...(to && { until: isoText(to) }),
    by: 'superior',
    place,
  };
}

/** What is wrong with the exemptions a plan grants. */
export function exemptionFindings(
  { file, plan, norm }: PlanDocument,
  { register }: Repository,
  today: string,
): Finding[] {
  return (plan.exemptions ?? []).flatMap((exemption, index) => {
    const at = (...path: NodePath): Place => ({ file, path: ['exemptions', index, ...path] });
    const codes = exemption.codes.flatMap((code, position) =>
      codeNamed(code)?.isDemand ? [] : [findingOf('TD906', at('codes', position), noDemand(code), correct(code))],
    );
    const isKnown = (name: string): boolean => unitsCalled({ register, norm }, name).length > 0;
    const units = exemption.units.flatMap((name, position) =>
      register.units.length === 0 || isKnown(name)
        ? []
        : [findingOf('TD907', at('units', position), noUnit(name), nameIt)],
    );
    const over = isOver(exemption, today) ? [findingOf('TD908', at('until'), expired, extendOrRemove)] : [];
    return [...codes, ...units, ...over];
  });
}

const noDemand = (code: string): Say =>
  codeNamed(code)
    ? {
        vi: `${code} không phải là phát hiện trái quy định của kế hoạch cấp trên nên không miễn ở đây được.`,
        en: `${code} is no finding against what a plan above demands, so it cannot be exempted from here.`,
      }
    : { vi: `Không có mã “${code}”.`, en: `There is no code “${code}”.` };

const correct = (code: string): Say =>
  codeNamed(code)
    ? {
        vi: 'Ghi mã của phát hiện về quy định cấp trên, ví dụ TD421, TD424; bỏ mã khác.',
        en: 'Write codes of findings about what a superior demands, such as TD421 or TD424; remove others.',
      }
    : correctCode(code);

const noUnit = (name: string): Say => ({
  vi: `Danh bạ không có đơn vị “${name}” nên việc miễn này không áp dụng cho ai.`,
  en: `The register has no unit “${name}”, so this exempts nobody.`,
});

const nameIt: Say = {
  vi: 'Ghi tên đơn vị như trong danh bạ.',
  en: 'Write the name of the unit as the register has it.',
};

const expired: Say = {
  vi: 'Thời hạn cho miễn đã qua; các đơn vị được nêu lại phải theo quy định.',
  en: 'The time of the exemption is over; the units are bound again.',
};

const extendOrRemove: Say = {
  vi: 'Ghi hạn mới nếu được gia hạn, hoặc bỏ trường hợp này.',
  en: 'Write a new day if it was extended, or remove the exemption.',
};
