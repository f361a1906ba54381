import type { Allocation, Meeting } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { pathKey } from '../plan/read.ts';
import { comparable } from '../text.ts';
import type { PlanFacts } from './facts.ts';
import { nameAt, type Source, settled } from './settled.ts';
import type { Settled, Stipulation } from './stipulation.ts';

/** Each row of an allocation binds the unit it names, to the number in the column that counts those it sends. */
export function ofAllocations(facts: PlanFacts): Stipulation[] {
  return (facts.plan.allocation ?? []).flatMap((table, index) => {
    const path: NodePath = ['allocation', index];
    const lists = [
      { rows: table.rows ?? [], at: [...path, 'rows'] },
      ...(table.groups ?? []).map(({ rows }, group) => ({ rows, at: [...path, 'groups', group, 'rows'] })),
    ];
    const counting = countingColumn(table);
    const to = allocatedMeeting(facts, table);
    return lists.flatMap(({ rows, at }) =>
      rows.flatMap((row, place) => {
        const value = row.counts[counting];
        if (!value) return [];
        const named = [nameAt(facts, [...at, place, 'unit'], row.unit)];
        const source: Source = {
          facts,
          part: table.id ?? pathKey(path),
          guards: [{ named }],
          own: false,
          special: false,
        };
        const what: Settled = { kind: 'allocation', subject: 'allocation', value, ...(to && { to }) };
        return [settled(source, what, [...at, place, 'counts', counting])];
      }),
    );
  });
}

/** The column of delegates: the one that says whom it counts, else the one called so, else the first that stands alone. */
function countingColumn({ columns }: Allocation): number {
  const alone = columns.map(({ within, who }) => within !== true && who !== 'guests');
  const first = (is: (column: (typeof columns)[number]) => boolean): number =>
    columns.findIndex((column, index) => alone[index] === true && is(column));
  const [official, called] = [
    first(({ who }) => who === 'official'),
    first(({ title }) => comparable(title).includes('đại biểu')),
  ];
  return official >= 0 ? official : called >= 0 ? called : first(() => true);
}

/** What the meeting whose delegates a table allocates may be called; nothing where the plan holds several and names none. */
function allocatedMeeting(facts: PlanFacts, { of }: Allocation): readonly string[] | undefined {
  const own = [...(facts.plan.meetings ?? []).entries()].filter(([, { id, for: whom }]) =>
    of === undefined ? whom === undefined : id === of,
  );
  const [first, ...others] = own;
  return first && others.length === 0 ? meetingNames(facts, first[1], ['meetings', first[0]]) : undefined;
}

/** What others may call a meeting: its series, its name, its form with the place of who holds it. */
export function meetingNames(facts: PlanFacts, { series, name, form }: Meeting, path: NodePath): string[] {
  const instances = [...(facts.plan.series ?? []).entries()].filter(([, { id }]) => id === series);
  const place = nameAt(facts, ['document', 'organName'], '').replace(/^(?:Ủy ban|Uỷ ban|UB)(?: nhân dân|ND) /u, '');
  return [
    ...instances.flatMap(([index, each]) => [
      nameAt(facts, ['series', index, 'name'], each.name),
      ...(each.aliases ?? []),
    ]),
    ...(name === undefined ? [] : [nameAt(facts, [...path, 'name'], name)]),
    ...(form === undefined ? [] : [`${nameAt(facts, [...path, 'form'], form)} ${place}`]),
  ];
}
