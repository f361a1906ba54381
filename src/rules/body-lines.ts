import { linesIn } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import { pathKey } from '../model/plan/read.ts';
import { type WrittenLine, writtenLines } from './written.ts';

/** The lines of legal bases and body in the order of print: `writtenLines` has that of the file. */
export function bodyLines(document: PlanDocument): WrittenLine[] {
  const order = new Map<string, number>();
  const { legalBases, body } = document.composition;
  for (const { runs } of linesIn([...legalBases, ...body])) {
    for (const { place } of runs) if (!order.has(pathKey(place.path))) order.set(pathKey(place.path), order.size);
  }
  const at = ({ prose }: WrittenLine): number => order.get(pathKey(prose.path)) ?? -1;
  return [...writtenLines(document)].filter((line) => at(line) >= 0).sort((a, b) => at(a) - at(b));
}
