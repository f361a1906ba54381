import { isHeader } from '../model/compose/header.ts';
import type { PlanDocument } from '../model/document.ts';
import type { NodePath, Place } from '../model/place.ts';
import { factsOf } from '../model/plan/facts.ts';
import { pathKey } from '../model/plan/read.ts';
import { wordsAt, writtenLines } from './written.ts';

/** Words of the author as they print: a line of text, or the phrase of a typed fact that a reference prints. */
export interface Said {
  /** The property that holds them. */
  readonly path: NodePath;
  readonly text: string;
  /** Where `start` to `end` stand in the file; undefined where another property prints there. */
  placeOf(start: number, end: number): Place | undefined;
}

/** Several rules read them; they are gathered once a document. */
const known = new WeakMap<PlanDocument, readonly Said[]>();

/** The issue date is printed in the decree's digits whatever is written, so its phrase is nobody's print. */
export function saidPhrases(document: PlanDocument): readonly Said[] {
  const phrases = known.get(document) ?? [...phrasesOf(document)];
  known.set(document, phrases);
  return phrases;
}

function* phrasesOf(document: PlanDocument): Generator<Said> {
  for (const line of writtenLines(document)) {
    yield {
      path: line.prose.path,
      text: line.text,
      placeOf: (start, end) => {
        const words = wordsAt(line, start, end);
        return words?.origin === 'fact' ? undefined : words?.place;
      },
    };
  }
  const printed = new Set(document.composition.printings.map(({ path }) => pathKey(path)));
  for (const { path, shape, raw } of factsOf(document)) {
    const isPhrase = shape.expression !== undefined && typeof raw === 'string' && !isHeader(path);
    if (!isPhrase || !printed.has(pathKey(path))) continue;
    const place = { file: document.file, path };
    yield { path, text: raw, placeOf: (start, end) => ({ ...place, range: { start, end } }) };
  }
}
