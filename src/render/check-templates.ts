import Handlebars from 'handlebars';
import { nearest } from '../model/nearest.ts';
import type { Say } from '../model/say.ts';
import { checkCalls } from './check-template-calls.ts';
import { explain } from './handlebars-error.ts';
import { TemplateError } from './template-error.ts';
import type { Node, PathNode, Program, TemplateProblem } from './template-problem.ts';
import { type TemplateTexts, templates } from './templates.ts';

const blocks = ['if', 'unless', 'each', 'with'];
const values = ['lookup', 'cellStyle'];
const commands = [...blocks, ...values];

/**
 * What is wrong in templates of others, which would stand beside our own and replace those of the same name; nothing is
 * run. In the order of names and lines.
 */
export function checkTemplates(own: TemplateTexts): TemplateProblem[] {
  const names = Object.keys(own).sort();
  const parsed = names.map((name) => ({ name, ...parse(name, own[name] ?? '') }));
  const programs = new Map(parsed.flatMap(({ name, program }) => (program ? [[name, program] as const] : [])));
  const problems = [
    ...parsed.flatMap(({ problem }) => problem ?? []),
    ...[...programs].flatMap(([name, program]) => [...checkProgram(name, program)]),
    ...checkCalls(programs, names),
  ];
  return problems.sort(
    (a, b) =>
      names.indexOf(a.name) - names.indexOf(b.name) || a.start.line - b.start.line || a.start.column - b.start.column,
  );
}

function parse(name: string, text: string): { readonly program?: Program; readonly problem?: TemplateProblem } {
  try {
    return { program: Handlebars.parse(text) as unknown as Program };
  } catch (error) {
    const explained = explain(error, `${name}.hbs`);
    if (!(explained instanceof TemplateError)) throw explained;
    const { line, say } = explained;
    const [start, end] = [
      { line, column: 0 },
      { line, column: (text.split('\n')[line - 1] ?? '').length },
    ];
    const message = { vi: `Mẫu in có lỗi: ${say.vi}.`, en: `The template is at fault: ${say.en}.` };
    return { problem: { code: 'TD952', name, start, end, message, help: mendSyntax } };
  }
}

function* checkProgram(name: string, program: Program): Generator<TemplateProblem> {
  const commandNames = new Set<unknown>();
  for (const node of nodesIn(program)) {
    if (isCommand(node)) commandNames.add(node.path);
    if (isPart(node)) commandNames.add(node.name);
    if (node.type !== 'PathExpression' || !commandNames.has(node)) yield* checkNode(name, node);
  }
}

const isPart = ({ type }: Node): boolean => type === 'PartialStatement' || type === 'PartialBlockStatement';

const isDecorator = ({ type }: Node): boolean => type === 'Decorator' || type === 'DecoratorBlock';

/** It names a command, not a field. */
const isCommand = (node: Node): boolean =>
  isDecorator(node) ||
  node.type === 'BlockStatement' ||
  node.type === 'SubExpression' ||
  (node.type === 'MustacheStatement' && (node.params ?? []).length > 0);

/** Every statement and expression below one, in the order of the text. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'loc' in value) yield value as Node;
    for (const [key, child] of Object.entries(value)) if (key !== 'loc') yield* nodesIn(child);
  }
}

function* checkNode(name: string, node: Node): Generator<TemplateProblem> {
  const problem = (code: TemplateProblem['code'], message: Say, help: Say): TemplateProblem => {
    const { start, end } = node.loc;
    return { code, name, start, end, message, help };
  };
  const { type, path } = node;
  if (type === 'MustacheStatement' && node.escaped === false) yield problem('TD953', rawValue, doubleBraces);
  if (isDecorator(node)) yield problem('TD954', decorator, knownCommands);
  if (type === 'Program' && (node as Program).blockParams?.length) yield problem('TD954', named, knownCommands);
  if (isCommand(node) && !isDecorator(node) && path) {
    const command = String(path.original);
    const allowed = type === 'BlockStatement' ? blocks : values;
    if (!allowed.includes(command)) yield problem('TD954', noCommand(command), knownCommands);
  }
  if (type === 'PathExpression') {
    const wrong = unknownIn(node as PathNode);
    if (wrong !== undefined) yield problem('TD956', noField(wrong), similarField(wrong));
  }
}

/** The first step of a path that no document has. */
const unknownIn = ({ parts = [], data }: PathNode): string | undefined =>
  parts.find((part) => (data ? !counters.includes(part) : !fields().has(part)));

const counters = ['first', 'last', 'index', 'key'];

let known: ReadonlySet<string> | undefined;

/** Every name of a field in our own templates: together they print all a document has. */
function fields(): ReadonlySet<string> {
  known ??= new Set(Object.values(templates).flatMap((text) => fieldsIn(Handlebars.parse(text))));
  return known;
}

const fieldsIn = (program: unknown): string[] =>
  [...nodesIn(program)].flatMap((node) =>
    node.type === 'PathExpression' && !isNameOfCommand(node) ? ((node as PathNode).parts ?? []) : [],
  );

const isNameOfCommand = ({ original }: PathNode): boolean => commands.includes(String(original));

const mendSyntax: Say = {
  vi: 'Sửa lại chỗ này; so với tệp mẫu có sẵn cùng tên trong gói tdkt.',
  en: 'Correct it; compare with the built-in template of that name in the package.',
};

const rawValue: Say = {
  vi: 'Mẫu in dùng {{{...}}} hoặc {{&...}} nên chữ trong kế hoạch có thể thành thẻ.',
  en: 'The template uses {{{...}}} or {{&...}}, so words of a plan could become markup.',
};

const doubleBraces: Say = { vi: 'Dùng hai dấu ngoặc: {{...}}.', en: 'Use two braces: {{...}}.' };

const decorator: Say = { vi: 'Mẫu in dùng {{* ...}}.', en: 'The template uses {{* ...}}.' };

const named: Say = { vi: 'Mẫu in dùng “as |...|”.', en: 'The template uses “as |...|”.' };

const noCommand = (command: string): Say => ({
  vi: `Không có lệnh “${command}” dùng như thế này trong mẫu in.`,
  en: `Templates have no command “${command}” to be used like this.`,
});

const knownCommands: Say = {
  vi: `Chỉ dùng các khối ${blocks.join(', ')}, các lệnh ${values.join(', ')} và mẫu con {{> tên}}.`,
  en: `Use only the blocks ${blocks.join(', ')}, the commands ${values.join(', ')} and parts, {{> name}}.`,
};

const noField = (field: string): Say => ({
  vi: `Văn bản không có trường “${field}”.`,
  en: `Documents have no field “${field}”.`,
});

function similarField(field: string): Say {
  const like = nearest(field, [...fields()]);
  return like === undefined
    ? {
        vi: 'Xem tên trường trong các mẫu có sẵn của gói tdkt.',
        en: 'See the built-in templates for the names of fields.',
      }
    : { vi: `Có phải là “${like}”?`, en: `Is it “${like}”?` };
}
