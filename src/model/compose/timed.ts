import { isMap, nodeAt } from '../plan/read.ts';
import type { PrintedRun } from '../references/mention.ts';
import { scopeOfPart } from '../references/scope.ts';
import { block } from './blocks.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { paragraphs, type Setting } from './words.ts';

/** What of an item of a programme prints by itself where its words do not say it, and how. */
const behind: readonly (readonly [string, string])[] = [
  ['duration', '<<duration>>'],
  ['lead', '<<lead>> chủ trì'],
  ['unit', '<<unit>>'],
];

/** An item of a programme with its hour before and its length and owner behind: `7h30: Khai mạc (10 phút, ...)`. */
export function timedItem(setting: Setting, body: readonly PrintedBlock[], clause: Clause): readonly PrintedBlock[] {
  const { path, model, origin } = setting;
  const item = nodeAt(model.raw, path);
  const inProgramme = path.includes('agenda') || path.includes('sessions');
  if (origin !== 'plan' || !inProgramme || typeof path.at(-1) !== 'number' || !isMap(item)) return body;
  const said = new Set(body.flatMap(({ runs }) => runs.flatMap((run) => (run.mention?.says ?? []).map(String))));
  const isOpen = (key: string): boolean => item[key] !== undefined && !said.has(String([...path, key]));
  const start = isOpen('start') ? words(setting, '<<start>>:') : [];
  const notes = behind.flatMap(([key, phrase]) => (isOpen(key) ? [phrase] : []));
  return withNotes(setting, withStart(setting, body, start, clause), notes.join(', '));
}

function withStart(
  setting: Setting,
  body: readonly PrintedBlock[],
  start: readonly PrintedRun[],
  clause: Clause,
): readonly PrintedBlock[] {
  const [first, ...rest] = body;
  if (start.length === 0) return body;
  if (first?.type !== 'paragraph' || first.marker !== '')
    return [block(setting, 'paragraph', 0, '', start, clause), ...body];
  return [{ ...first, runs: [...start, plain(setting, ' '), ...first.runs] }, ...rest];
}

/** Before the mark that ends the sentence. */
function withNotes(setting: Setting, body: readonly PrintedBlock[], notes: string): readonly PrintedBlock[] {
  const [first, ...rest] = body;
  const last = first?.runs.at(-1);
  if (!first || !last || notes === '') return body;
  const mark = /[.;:]$/u.exec(last.text)?.[0] ?? '';
  const runs = [
    ...first.runs.slice(0, -1),
    { ...last, text: last.text.slice(0, last.text.length - mark.length) },
    plain(setting, ' ('),
    ...words(setting, notes),
    plain(setting, `)${mark}`),
  ];
  return [{ ...first, runs }, ...rest];
}

/** Words that speak for the item, as those of the standard outline do. */
function words(setting: Setting, text: string): readonly PrintedRun[] {
  const scope = scopeOfPart(setting.model.raw, setting.path);
  return paragraphs({ ...setting, origin: 'outline', scope }, text)[0] ?? [];
}

const plain = ({ model, path }: Setting, text: string): PrintedRun => ({
  text,
  bold: false,
  italic: false,
  place: { file: model.file, path },
});
