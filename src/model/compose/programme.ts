import { isMap, nodeAt } from '../plan/read.ts';
import { scopeOfPart } from '../references/scope.ts';
import { block, type Position, withEnd } from './blocks.ts';
import type { ComposeWords } from './items.ts';
import {
  type Column,
  composeTable,
  type Entry,
  mapAt,
  members,
  numberCell,
  numberWidth,
  type Row,
  type RowList,
  wordsOr,
} from './table.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { partUnit } from './unit.ts';
import { inside, paragraphs, type Setting } from './words.ts';

/** The columns in their order, with the words at their head where the plan states none. */
const usualHeads = {
  number: 'TT',
  text: 'Nội dung',
  units: 'Đơn vị thực hiện',
  with: 'Đơn vị phối hợp',
  due: 'Thời gian hoàn thành',
} as const;
type ColumnName = keyof typeof usualHeads;

/** The others share what the order number leaves of the width in this proportion. */
const weights = { text: 58, units: 34, with: 30, due: 24 } as const;

/** The tasks of a year as one table, numbered throughout, with a row for the name of each group. */
export function composeProgramme(setting: Setting, at: Position, composeWords: ComposeWords): PrintedBlock[] {
  const programme = mapAt(setting);
  const lists = [
    { name: undefined, group: setting, rows: members(setting, 'tasks') },
    ...members(setting, 'groups').map((group) => groupList(group, at.clause)),
  ];
  const tasks = lists.flatMap(({ rows }) => rows.map(mapAt));
  const columns = namesOf(programme, tasks).map((name): Column => {
    const head = wordsOr(inside(setting, 'columns', name), usualHeads[name], at.clause);
    if (name === 'number') return { head, width: numberWidth(setting), cell: numberCell };
    return { head, weight: weights[name], cell: (row) => cellOf(name, row, programme, composeWords) };
  });
  return composeTable(setting, at, { columns, lists });
}

/** Co-operating units and deadlines take a column only where there are some. */
const namesOf = ({ columns }: Entry, tasks: readonly Entry[]): ColumnName[] =>
  (Object.keys(usualHeads) as ColumnName[]).filter((column) => {
    const always = column === 'number' || column === 'text' || column === 'units';
    const isStated = isMap(columns) && columns[column] !== undefined;
    return always || isStated || tasks.some((task) => task[column] !== undefined);
  });

function groupList(group: Setting, clause: Clause): RowList {
  const { title } = partUnit(group, group.path).words;
  const [runs] = title ? paragraphs(title.setting, title.value, 'line') : [];
  const name = runs && title ? block(title.setting, 'paragraph', 0, '', runs, clause) : undefined;
  return { name, group, rows: members(group, 'tasks') };
}

function cellOf(
  column: Exclude<ColumnName, 'number'>,
  row: Row,
  programme: Entry,
  composeWords: ComposeWords,
): PrintedBlock[] {
  const { setting, clause } = row;
  if (column === 'text') return composeWords(partUnit(setting, setting.path), { clause, numbers: [], depth: 0 });
  return column === 'due' ? dueLines(row) : unitLines(column, row, programme);
}

function unitLines(column: 'units' | 'with', { setting, clause }: Row, programme: Entry): PrintedBlock[] {
  const list = inside(setting, column);
  const names = nodeAt(setting.model.raw, list.path);
  const single = names === undefined ? [] : [list];
  const settings = Array.isArray(names) ? names.map((_name, index) => inside(list, index)) : single;
  // The mark that closes each line of units.
  const end = String(mapAt(setting).end ?? programme.end ?? '.');
  return settings.flatMap((own, index) => {
    const mark = end === ';' && index === settings.length - 1 ? '.' : end;
    return paragraphs(own, nodeAt(own.model.raw, own.path), 'line').map((runs) => ({
      ...block(own, 'item', 1, '-', withEnd(runs, end === 'none' ? undefined : mark), clause, list.path),
      says: [list.path],
    }));
  });
}

function dueLines({ setting, clause }: Row): PrintedBlock[] {
  const { model, path } = setting;
  const fact: Setting = { ...setting, origin: 'outline', scope: scopeOfPart(model.raw, path) };
  return paragraphs(fact, '<<due | capital>>').map((runs) => block(fact, 'paragraph', 0, '', runs, clause));
}
