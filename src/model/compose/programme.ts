import { isMap, nodeAt } from '../plan/read.ts';
import { scopeOfPart } from '../references/scope.ts';
import { block, type Position, withEnd } from './blocks.ts';
import type { ComposeWords } from './items.ts';
import type { Clause, PrintedBlock, PrintedRow } from './tree.ts';
import { partUnit } from './unit.ts';
import { paragraphs, type Setting } from './words.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The columns in their order, with the words at their head where the plan states none. */
const usualHeads = {
  number: 'TT',
  text: 'Nội dung',
  units: 'Đơn vị thực hiện',
  with: 'Đơn vị phối hợp',
  due: 'Thời gian hoàn thành',
} as const;
type Column = keyof typeof usualHeads;

/** Hundredths of the width: the order number needs its own, the others share what is left in this proportion. */
const numberWidth = 8;
const shares = { text: 58, units: 34, with: 30, due: 24 } as const;

/** The tasks of a year as one table, numbered throughout, with a row for the name of each group. */
export function composeProgramme(setting: Setting, at: Position, composeWords: ComposeWords): PrintedBlock[] {
  const programme = mapAt(setting);
  const lists = [setting, ...groupsOf(setting, programme)];
  const tasks = lists.flatMap((list) => tasksOf(list));
  if (tasks.length === 0) return [];
  const columns = columnsOf(programme, tasks.map(mapAt));
  const rows: PrintedRow[] = [];
  let count = 0;
  for (const list of lists) {
    if (list !== setting) rows.push(...groupRow(list, at.clause));
    for (const task of tasksOf(list)) {
      count += 1;
      const own = taskOf(task, programme, count, at.clause);
      rows.push({ kind: 'cells', cells: columns.map((column) => cellOf(column, own, composeWords)) });
    }
  }
  const head = columns.map((column) => headOf(column, setting, at.clause));
  return [{ ...block(setting, 'table', 0, '', [], at.clause), table: { widths: widthsOf(columns), head, rows } }];
}

const groupsOf = (setting: Setting, { groups }: Entry): Setting[] => members(setting, 'groups', groups);
const tasksOf = (setting: Setting): Setting[] => members(setting, 'tasks', mapAt(setting).tasks);

const members = (setting: Setting, key: string, list: unknown): Setting[] =>
  Array.isArray(list) ? list.map((_member, index) => below(setting, key, index)) : [];

const below = (setting: Setting, ...steps: readonly (string | number)[]): Setting => ({
  ...setting,
  path: [...setting.path, ...steps],
});

function mapAt({ model, path }: Setting): Entry {
  const node = nodeAt(model.raw, path);
  return isMap(node) ? node : {};
}

/** Co-operating units and deadlines take a column only where there are some. */
const columnsOf = ({ columns }: Entry, tasks: readonly Entry[]): Column[] =>
  (Object.keys(usualHeads) as Column[]).filter((column) => {
    const always = column === 'number' || column === 'text' || column === 'units';
    const isStated = isMap(columns) && columns[column] !== undefined;
    return always || isStated || tasks.some((task) => task[column] !== undefined);
  });

function widthsOf(columns: readonly Column[]): number[] {
  const sum = columns.reduce((total, column) => total + (column === 'number' ? 0 : shares[column]), 0);
  return columns.map((column) => (column === 'number' ? numberWidth : ((100 - numberWidth) * shares[column]) / sum));
}

function headOf(column: Column, setting: Setting, clause: Clause): PrintedBlock {
  const own = below(setting, 'columns', column);
  const stated = nodeAt(setting.model.raw, own.path);
  const [runs] = paragraphs(own, stated, 'line');
  const words = runs ?? [literal(setting, usualHeads[column])];
  return { ...block(own, 'paragraph', 0, '', words, clause), says: [own.path] };
}

function groupRow(setting: Setting, clause: Clause): PrintedRow[] {
  const { title } = partUnit(setting, setting.path).words;
  const [runs] = title ? paragraphs(title.setting, title.value, 'line') : [];
  return runs && title ? [{ kind: 'group', name: block(title.setting, 'paragraph', 0, '', runs, clause) }] : [];
}

interface TaskRow {
  readonly setting: Setting;
  readonly clause: Clause;
  /** The mark that closes each line of units. */
  readonly end: string | undefined;
}

function taskOf(setting: Setting, programme: Entry, count: number, parent: Clause): TaskRow {
  const task = mapAt(setting);
  const row = String(task.number ?? count);
  const end = String(task.end ?? programme.end ?? '.');
  const clause: Clause = { parent, number: undefined, label: undefined, annex: parent.annex, row };
  return { setting, clause, end: end === 'none' ? undefined : end };
}

function cellOf(column: Column, task: TaskRow, composeWords: ComposeWords): PrintedBlock[] {
  const { setting, clause } = task;
  if (column === 'number') {
    const number = block(setting, 'paragraph', 0, '', [literal(setting, clause.row ?? '')], clause);
    return [{ ...number, says: [[...setting.path, 'number']] }];
  }
  if (column === 'text') return composeWords(partUnit(setting, setting.path), { clause, numbers: [], depth: 0 });
  return column === 'due' ? dueLines(task) : unitLines(column, task);
}

function unitLines(column: 'units' | 'with', { setting, clause, end }: TaskRow): PrintedBlock[] {
  const list = below(setting, column);
  const names = nodeAt(setting.model.raw, list.path);
  const single = names === undefined ? [] : [list];
  const settings = Array.isArray(names) ? names.map((_name, index) => below(list, index)) : single;
  return settings.flatMap((own, index) => {
    const mark = end === ';' && index === settings.length - 1 ? '.' : end;
    return paragraphs(own, nodeAt(own.model.raw, own.path), 'line').map((runs) => ({
      ...block(own, 'item', 1, '-', withEnd(runs, mark), clause, list.path),
      says: [list.path],
    }));
  });
}

function dueLines({ setting, clause }: TaskRow): PrintedBlock[] {
  const { model, path } = setting;
  const fact: Setting = { ...setting, origin: 'outline', scope: scopeOfPart(model.raw, path) };
  return paragraphs(fact, '<<due | capital>>').map((runs) => block(fact, 'paragraph', 0, '', runs, clause));
}

const literal = ({ model, path }: Setting, text: string) => ({
  text,
  bold: false,
  italic: false,
  place: { file: model.file, path },
});
