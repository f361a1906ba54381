import { posix } from 'node:path';
import type { Repository } from '../model/repository.ts';
import type { RenderFormat } from '../render/formats.ts';
import { type Candidate, candidatesFor, repositoryOf } from '../workspace/candidates.ts';
import { type Config, configIn, noConfig, raisedBy } from '../workspace/config.ts';
import { byCodePoint } from '../workspace/names.ts';
import { configName } from '../workspace/root.ts';
import { unreadInRepository } from '../workspace/trouble.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { printFile, type Rendered } from './render.ts';
import { reportOn } from './report-on.ts';
import { templates } from './templates.ts';
import { judgeable, judgedFile, type Validated } from './validate.ts';

/** A file that is not on the disk; `name` is relative to the root of its repository, with `/`. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Is it by its name what a repository says of itself? */
export const isConfigName = (name: string): boolean => posix.basename(name) === configName;

/** Judges texts as the files of one repository, which is marked where a `tdkt.yaml` is among them. Nothing is read. */
export function validateTexts(texts: readonly TextFile[], today: string): Validated {
  const { files, config, repository } = gather(texts);
  const judged = judgeable(files, config).map((file) => judgedFile(file, { today, repository }));
  const report = reportOn(judged, [], noOther);
  return { report, hasInput: true, lang: config.lang, failOn: config.failOn, isUnusable: config.unusable };
}

export interface PrintTextRequest {
  readonly plan: TextFile;
  /** The other files of its repository. */
  readonly others: readonly TextFile[];
  readonly format: RenderFormat;
  /** ISO date. */
  readonly today: string;
}

/** Judges one text as a plan and prints it. Nothing is read. */
export async function renderText({ plan, others, format, today }: PrintTextRequest): Promise<Rendered> {
  const { files, config, repository, unread } = gather([plan, ...others]);
  const isTold = ({ name }: Candidate): boolean => config.isMarked && name !== plan.name;
  const found = unread.filter(isTold).map(({ name }) => unreadInRepository(name));
  const bytes = new Map(files.map((file) => [file.file, file.bytes]));
  const printing = { format, found, read: (file: string) => bytes.get(file) };
  return {
    ...(await printFile(plan.name, encoded(plan.text), { today, repository }, printing)),
    lang: config.lang,
  };
}

/** Every file is at hand. */
const noOther = (): undefined => undefined;

interface Gathered {
  readonly files: readonly (WorkspaceFile & { readonly bytes: Uint8Array })[];
  readonly config: Config & { readonly isMarked: boolean };
  readonly repository: Repository;
  readonly unread: readonly Candidate[];
}

function gather(texts: readonly TextFile[]): Gathered {
  const files = texts
    .map(({ name, text }) => ({
      file: name,
      path: name,
      kind: isConfigName(name) ? ('tdkt' as const) : ('plan' as const),
      bytes: encoded(text),
      named: true,
    }))
    .sort((a, b) => byCodePoint(a.file, b.file));
  const own = files.find(({ kind }) => kind === 'tdkt');
  const isMarked = own !== undefined;
  const candidates = files.flatMap(({ file, bytes }) => candidatesFor(file, file, bytes));
  const config = own ? configIn(own.file, own.bytes) : noConfig;
  const { repository, unread } = repositoryOf({
    candidates,
    isMarked,
    isAsked: () => true,
    shown: ({ name }) => name,
    templates,
  });
  return {
    files,
    config: { ...config, isMarked },
    repository: { ...repository, severities: raisedBy(config) },
    unread,
  };
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
