import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import { type TemplateCode, templateCodes } from '../render/template-codes.ts';
import type { TemplateProblem } from '../render/template-problem.ts';
import type { TemplateTexts } from '../render/templates.ts';
import { configIn } from '../workspace/config.ts';
import { nameFrom } from '../workspace/names.ts';
import { readRegular } from '../workspace/read.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';

/** Templates of a repository: their texts by name, and what is wrong with them. With an error among it they are not used. */
export interface OwnTemplates {
  readonly texts: TemplateTexts;
  readonly findings: readonly Finding[];
}

/** Reads and checks the `.hbs` files of a folder (absolute) and of those below it; nothing is run. Never throws. */
export async function templatesIn(folder: string, cwd: string): Promise<OwnTemplates> {
  const files = new Map<string, string>();
  const texts: Record<string, string> = {};
  const findings: Finding[] = [];
  const paths = hbsFiles(folder);
  if (!paths || paths.length === 0) return { texts, findings: [findingAt('TD951', nameFrom(cwd, folder), ...nothing)] };
  for (const path of paths) {
    const [file, name] = [nameFrom(cwd, path), basename(path, '.hbs')];
    const text = textOf(path, file);
    const objection = files.has(name) ? twice(name) : text === undefined ? unreadable : undefined;
    if (objection || text === undefined) findings.push(findingAt('TD951', file, ...(objection ?? unreadable)));
    else {
      files.set(name, file);
      texts[name] = text;
    }
  }
  const { checkTemplates } = await import('../render/check-templates.ts');
  const problems = checkTemplates(texts).map((problem) =>
    findingOf(problem, files.get(problem.name) ?? '', texts[problem.name] ?? ''),
  );
  return { texts, findings: [...findings, ...problems] };
}

/** What is wrong with the templates that the `tdkt.yaml` among these files name. */
export async function templateFindings(files: readonly WorkspaceFile[], cwd: string): Promise<readonly Finding[]> {
  const lists: Finding[] = [];
  for (const { path, file, kind, bytes } of files) {
    const own = kind === 'tdkt' && bytes ? configIn(file, bytes).templates : undefined;
    if (own === undefined) continue;
    const folder = join(dirname(path), own);
    const isInside = nameFrom(dirname(path), folder).split('/')[0] !== '..';
    lists.push(...(isInside ? (await templatesIn(folder, cwd)).findings : [outsideAt(file)]));
  }
  return lists;
}

/** Regular files alone: a link could lead to anything. Undefined where there is no such folder. */
function hbsFiles(folder: string): string[] | undefined {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return entries
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return undefined;
  }
}

const mostBytes = 1_000_000;

function textOf(path: string, file: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > mostBytes) return undefined;
  const read = readRegular(path, file);
  return 'bytes' in read ? new TextDecoder().decode(read.bytes).replaceAll('\r\n', '\n') : undefined;
}

function findingOf({ code, start, end, message, help }: TemplateProblem, file: string, text: string): Finding {
  const starts = lineStarts(text);
  const at = ({ line, column }: TemplateProblem['start']): number => (starts[line - 1] ?? 0) + column;
  const range = { start: at(start), end: Math.max(at(end), at(start)) };
  return { ...findingAt(code, file, message, help), place: { file, path: [], range } };
}

const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

function findingAt(code: TemplateCode, file: string, message: Say, help: Say): Finding {
  const { slug, severity } = metadata.get(code) as (typeof templateCodes)[number];
  return { code, slug, severity, place: { file, path: [] }, message, help };
}

const metadata = new Map<TemplateCode, (typeof templateCodes)[number]>(templateCodes.map((each) => [each.code, each]));

const outsideAt = (file: string): Finding => ({
  ...findingAt('TD951', file, ...outside),
  place: { file, path: ['templates'] },
});

const nothing: readonly [Say, Say] = [
  {
    vi: 'Không có thư mục này hoặc trong đó không có mẫu in (.hbs).',
    en: 'There is no such folder, or no template (.hbs) in it.',
  },
  { vi: 'Ghi đúng tên thư mục chứa các tệp .hbs.', en: 'Write the name of the folder with the .hbs files.' },
];

const unreadable: readonly [Say, Say] = [
  {
    vi: 'Mẫu in không đọc được: không phải tệp thường, hoặc quá 1 MB.',
    en: 'The template cannot be read: it is no regular file, or larger than 1 MB.',
  },
  { vi: 'Thay bằng tệp thường.', en: 'Put a regular file in its place.' },
];

const twice = (name: string): readonly [Say, Say] => [
  { vi: `Có hai mẫu cùng tên “${name}”.`, en: `There are two templates called “${name}”.` },
  { vi: 'Giữ một tệp.', en: 'Keep one of them.' },
];

const outside: readonly [Say, Say] = [
  { vi: 'Thư mục mẫu in nằm ngoài kho.', en: 'The folder of templates lies outside the repository.' },
  {
    vi: 'Để mẫu in trong kho và ghi đường dẫn từ tdkt.yaml.',
    en: 'Keep templates inside, and write the path from tdkt.yaml.',
  },
];
