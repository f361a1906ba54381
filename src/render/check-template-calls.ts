import type { Say } from '../model/say.ts';
import type { Node, PathNode, Program, TemplateProblem } from './template-problem.ts';
import { templates } from './templates.ts';

/** Loops inside loops of one template; together with parts that go down with the data no document needs more. */
const deepest = 4;

interface Call {
  readonly from: string;
  readonly to: string;
  readonly node: Node;
  /** It stands in a loop, so that each turn has a smaller part of the data. */
  readonly isInLoop: boolean;
}

/** What is wrong in how templates loop and call each other. */
export function checkCalls(programs: ReadonlyMap<string, Program>, names: readonly string[]): TemplateProblem[] {
  const all = [...new Set([...names, ...Object.keys(templates)])];
  const problems: TemplateProblem[] = [];
  const calls: Call[] = [];
  for (const [from, program] of programs) {
    const tell = (node: Node, code: TemplateProblem['code'], message: Say, help: Say): void => {
      problems.push({ code, name: from, start: node.loc.start, end: node.loc.end, message, help });
    };
    walk(program, 0, (node, loops) => {
      if (entersData(node)) checkEntry(node, loops, tell);
      if (node.type !== 'PartialStatement' && node.type !== 'PartialBlockStatement') return;
      const called = calledBy(node, all);
      if (called.length === 0) tell(node, 'TD955', chosenPart, namePart);
      else if (!called.some((to) => all.includes(to))) tell(node, 'TD955', noPart(called[0] ?? ''), namePart);
      else if (goesUp(node.params)) tell(node, 'TD957', upwardCall, downwards);
      else calls.push(...called.map((to) => ({ from, to, node, isInLoop: loops > 0 })));
    });
  }
  return [...problems, ...endless(calls), ...unused(calls, programs)];
}

type Tell = (node: Node, code: TemplateProblem['code'], message: Say, help: Say) => void;

/** The part that is named; any of all, where the kind of the block names it: kinds are the program's own, not the plan's. */
function calledBy({ name }: Node, all: readonly string[]): readonly string[] {
  if (name?.type !== 'SubExpression') return [String(name?.original)];
  const [from, key] = name.params ?? [];
  const isByKind = name.path?.original === 'lookup' && from?.original === '.' && key?.original === 'type';
  return isByKind ? all : [];
}

function checkEntry(node: Node, loops: number, tell: Tell): void {
  if (goesUp(node.params)) tell(node, 'TD957', upwardLoop, downwards);
  else if (isLoop(node) && loops >= deepest) tell(node, 'TD957', tooDeep, useParts);
}

/** Visits each statement with the number of loops around it. */
function walk(program: Program | undefined, loops: number, visit: (node: Node, loops: number) => void): void {
  for (const node of program?.body ?? []) {
    visit(node, loops);
    walk(node.program, loops + Number(isLoop(node)), visit);
    walk(node.inverse, loops, visit);
  }
}

const isLoop = ({ type, path }: Node): boolean => type === 'BlockStatement' && path?.original === 'each';

const entersData = (node: Node): boolean => isLoop(node) || node.path?.original === 'with';

/** To data around those at hand: `../list`, `@root`; or to what a command finds there. */
const goesUp = (params: readonly PathNode[] = []): boolean =>
  params.some(({ type, depth = 0, data = false }) => type !== 'PathExpression' || depth > 0 || data);

/** Calls that lead back without a loop on the way: the data do not get smaller, so it would never end. */
function endless(calls: readonly Call[]): TemplateProblem[] {
  const inPlace = calls.filter(({ isInLoop }) => !isInLoop);
  const found = inPlace.filter(({ from, to }) => to === from || reaches(to, from, inPlace));
  // A call by kind may lead to many; it is told once.
  const places = new Map(found.map((call) => [call.node, call]));
  return [...places.values()].map(({ from, node }) => ({
    code: 'TD957',
    name: from,
    start: node.loc.start,
    end: node.loc.end,
    message: circular,
    help: callInLoop,
  }));
}

function reaches(from: string, goal: string, calls: readonly Call[]): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const call of calls) if (call.from === at) seen.add(call.to);
  return seen.has(goal);
}

function unused(calls: readonly Call[], programs: ReadonlyMap<string, Program>): TemplateProblem[] {
  const called = new Set(calls.map(({ to }) => to));
  return [...programs]
    .filter(([name]) => !called.has(name) && !Object.hasOwn(templates, name))
    .map(([name]) => ({
      code: 'TD958',
      name,
      start: { line: 1, column: 0 },
      end: { line: 1, column: 0 },
      message: { vi: `Không mẫu nào gọi mẫu “${name}”.`, en: `No template calls “${name}”.` },
      help: {
        vi: `Đặt tên theo mẫu có sẵn cần thay (${Object.keys(templates).join(', ')}), hoặc gọi bằng {{> ${name}}}.`,
        en: `Name it like the built-in template it replaces (${Object.keys(templates).join(', ')}), or call it by {{> ${name}}}.`,
      },
    }));
}

const chosenPart: Say = { vi: 'Mẫu con được gọi do dữ liệu chọn.', en: 'The part that is called is chosen by data.' };

const noPart = (name: string): Say => ({ vi: `Không có mẫu con “${name}”.`, en: `There is no part “${name}”.` });

const namePart: Say = {
  vi: `Ghi tên một mẫu trong thư mục này hoặc mẫu có sẵn: ${Object.keys(templates).join(', ')}.`,
  en: `Name a template of this folder or a built-in one: ${Object.keys(templates).join(', ')}.`,
};

const upwardLoop: Say = {
  vi: 'Khối này lấy dữ liệu ở cấp ngoài, nên số lần lặp có thể nhân lên mãi.',
  en: 'The block takes data from around it, so its turns could multiply without end.',
};

const upwardCall: Say = {
  vi: 'Mẫu con được gọi với dữ liệu ở cấp ngoài, nên việc gọi có thể không dừng.',
  en: 'The part is called with data from around it, so calls might never end.',
};

const downwards: Say = {
  vi: 'Chỉ lặp và gọi với dữ liệu ngay tại chỗ (không dùng ../ và @root).',
  en: 'Loop and call only with data at hand (no ../ and no @root).',
};

const tooDeep: Say = {
  vi: `Vòng lặp lồng nhau quá ${deepest} cấp trong một mẫu.`,
  en: `More than ${deepest} loops stand inside each other in one template.`,
};

const useParts: Say = { vi: 'Tách phần bên trong thành mẫu con.', en: 'Make the inner part a template of its own.' };

const circular: Say = {
  vi: 'Mẫu gọi lại chính mình ngay tại chỗ nên không bao giờ dừng.',
  en: 'The template calls itself in place, which never ends.',
};

const callInLoop: Say = {
  vi: 'Chỉ gọi lại trong {{#each}} của danh sách bên trong.',
  en: 'Call it again only inside an {{#each}} over an inner list.',
};
