import type { PrintedBlock } from '../model/compose/tree.ts';
import { textOf } from '../model/references/mention.ts';

/** Punctuation at the end of the words, if any. */
export const endMarkOf = ({ runs }: PrintedBlock): string => /[.;:,!?…]$/u.exec(textOf(runs).trimEnd())?.[0] ?? '';
