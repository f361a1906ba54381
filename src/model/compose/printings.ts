import { type PrintedRun, textOf } from '../references/mention.ts';
import { topClause } from './blocks.ts';
import {
  type Clause,
  type ComposedAnnex,
  type ComposedDecision,
  type Composition,
  linesIn,
  type PrintedBlock,
  type Printing,
} from './tree.ts';

/** Where each fact stands in print, in the order of print. */
export function printingsOf(composed: Omit<Composition, 'printings'>): Printing[] {
  const { decision, subject, attached, legalBases, body, recipients, annexes } = composed;
  return [
    ...(decision ? ofDecision(decision) : []),
    ...header('document', [...subject, ...attached, ...recipients]),
    ...ofBlocks([...legalBases, ...body]),
    ...annexes.flatMap(ofAnnex),
  ];
}

const ofDecision = ({ subject, decidedBy, legalBases, body, recipients }: ComposedDecision): Printing[] => [
  ...header('promulgatedBy', [...subject, decidedBy, ...recipients]),
  ...ofBlocks([...legalBases, ...body]),
];

const header = (key: string, lines: readonly (readonly PrintedRun[])[]): Printing[] => [
  { path: [key], clause: undefined, block: undefined },
  ...lines.flatMap((runs) => saidBy(runs, undefined, undefined)),
];

const ofBlocks = (blocks: readonly PrintedBlock[]): Printing[] => [...linesIn(blocks)].flatMap(ofBlock);

const ofBlock = (block: PrintedBlock): Printing[] => [
  ...saidBy(block.runs, block.clause, block),
  ...(block.says ?? []).map((path) => ({ path, clause: block.clause, block })),
];

function ofAnnex(annex: ComposedAnnex): Printing[] {
  const clause = topClause(textOf(annex.title));
  const own = ['title', 'subject', 'attachedTo'].map((key) => ({
    path: [...annex.path, key],
    clause,
    block: undefined,
  }));
  const lines = [annex.title, ...annex.subject, ...annex.attached].flatMap((runs) => saidBy(runs, clause, undefined));
  return [...own, ...lines, ...ofBlocks(annex.body)];
}

const saidBy = (runs: readonly PrintedRun[], clause: Clause | undefined, block: PrintedBlock | undefined): Printing[] =>
  runs.flatMap((run) => run.mention?.says ?? []).map((path) => ({ path, clause, block }));
