import { textOf } from '../references/mention.ts';
import { normalizeSpaces } from '../text.ts';
import { block } from './blocks.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import type { Unit } from './unit.ts';
import { labelRuns, type Setting } from './words.ts';

export const labelText = ({ label }: Unit): string | undefined =>
  label && normalizeSpaces(textOf(labelRuns(label.setting, label.text)));

/** Puts marker and label before the first paragraph, or on a line of their own before a list. */
export function withLead(unit: Unit, marker: string, body: readonly PrintedBlock[], clause: Clause): PrintedBlock[] {
  const [first, ...rest] = body;
  if (!first) return [];
  const { label } = unit;
  const isSentence = first.type === 'paragraph' && first.marker === '';
  const lead = label ? [...labelRuns(label.setting, label.text), colon(label.setting, isSentence ? ': ' : ':')] : [];
  if (isSentence) return [{ ...first, marker, runs: [...lead, ...first.runs] }, ...rest];
  return lead.length === 0 && marker === ''
    ? [...body]
    : [block(unit.setting, 'paragraph', 0, marker, lead, clause), ...body];
}

const colon = ({ model, path }: Setting, text: string) => ({
  text,
  bold: false,
  italic: false,
  place: { file: model.file, path, anchor: 'key' as const },
});
