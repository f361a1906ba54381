import { headerAt, headerKeys, issuedDateOf } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { expressionNamed } from '../../model/expressions/index.ts';
import { before, type Time } from '../../model/expressions/time.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { lifeOf, meet, type Register, type Registered } from '../../model/units/register.ts';
import { namesIn } from '../body-name.ts';
import { defineRule, type Problem } from '../rule.ts';
import { namedUnits } from '../same-body.ts';

export const unitNotInForce = defineRule({
  code: 'TD417',
  slug: 'unit-not-in-force',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Danh bạ đơn vị của kho kế hoạch: đơn vị được xét tại ngày ban hành văn bản',
    en: 'The register of units: units are looked at as of the date of the document',
  },
  title: {
    vi: 'Đơn vị được giao việc phải đang hoạt động khi ban hành kế hoạch',
    en: 'A unit with a task exists when the plan is issued',
  },
  why: {
    vi: 'Sau khi sáp nhập, giải thể, tên cũ dễ còn sót lại từ kế hoạch năm trước. Việc giao cho đơn vị không còn thì không ai làm.',
    en: 'After a merger old names are easily left over from last year’s plan. Nobody does the task of a unit that is gone.',
  },
  *check({ document, repository: { register } }) {
    const issued = issuedDateOf(document);
    if (!issued || register.units.length === 0) return;
    const gone = new Map<string, NamedUnit[]>();
    for (const named of namedIn(document, register)) {
      const [unit] = named.units;
      if (!unit || named.units.some((each) => meet(lifeOf(each), issued.window))) continue;
      gone.set(unit.id, [...(gone.get(unit.id) ?? []), named]);
    }
    for (const mentions of gone.values()) yield problemOf(document.file, issued, mentions, register);
  },
});

function problemOf(file: string, issued: Time, mentions: readonly NamedUnit[], register: Register): Problem {
  const [{ name, path, units }, ...others] = mentions as readonly [NamedUnit, ...NamedUnit[]];
  const [unit] = units as readonly [Registered<Unit>];
  const heirs = register.units.filter(({ predecessors = [] }) => predecessors.includes(unit.id));
  const now = heirs.map((heir) => `“${heir.name}”`).join(', ');
  const isOver = unit.validTo !== undefined && before(unit.validTo, issued) === 'yes';
  const day = expressionNamed('time').describe(issued);
  return {
    place: { file, path },
    message: {
      vi: `“${name}” ${isOver ? 'không còn hoạt động' : 'chưa hoạt động'} khi ban hành kế hoạch (${day.vi}).`,
      en: `“${name}” ${isOver ? 'no longer exists' : 'does not exist yet'} when the plan is issued (${day.en}).`,
    },
    help: {
      vi: `${now === '' ? '' : `Nay là ${now}. `}Ghi đơn vị đang hoạt động, hoặc sửa thời gian trong danh bạ.`,
      en: `${now === '' ? '' : `It is now ${now}. `}Name the unit that exists, or correct the time in the register.`,
    },
    related: [
      {
        place: { file: unit.file, path: [...unit.path, isOver ? 'validTo' : 'validFrom'] },
        message: { vi: 'theo danh bạ', en: 'as the register has it' },
      },
      ...others.map((other) => ({
        place: { file, path: other.path },
        message: { vi: 'cũng nhắc ở đây', en: 'named here too' },
      })),
    ],
    actual: name,
  };
}

interface NamedUnit {
  readonly path: NodePath;
  readonly name: string;
  readonly units: readonly Registered<Unit>[];
}

/** Where a plan names a unit to give it something to do: tasks, pilots, and those a recipient covers. */
function* namedIn(document: PlanDocument, register: Register): Generator<NamedUnit> {
  const textAt = printedTexts(document);
  const unitsOf = namedUnits(register, document.norm);
  for (const path of unitPaths(document)) {
    for (const name of namesIn(textAt(path) ?? '')) yield { path, name, units: unitsOf(name) };
  }
}

function* unitPaths(document: PlanDocument): Generator<NodePath> {
  const { plan } = document;
  for (const index of (plan.assignments ?? []).keys()) yield ['assignments', index, 'unit'];
  for (const [index, { picks = [] }] of (plan.pilots ?? []).entries()) {
    for (const pick of picks.keys()) yield ['pilots', index, 'picks', pick, 'unit'];
  }
  for (const key of headerKeys(document)) {
    for (const [index, place] of (headerAt(document, key).toPlaces ?? []).entries()) {
      const covers = typeof place === 'string' ? [] : (place.covers ?? []);
      const path = [key, 'toPlaces', index, 'covers'];
      if (typeof covers === 'string') yield path;
      else for (const cover of covers.keys()) yield [...path, cover];
    }
  }
}
