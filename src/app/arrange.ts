import type { Position } from '../model/place.ts';
import type { LocatedFinding, LocatedPlace } from '../report/report.ts';

/** By file (in the order given), line, column, code and words; one of each. */
export function arrange<Found extends LocatedFinding>(findings: readonly Found[], files: readonly string[]): Found[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const rank = ({ file }: LocatedPlace): number => order.get(file) ?? files.length;
  const sorted = [...findings].sort(
    (a, b) =>
      rank(a.place) - rank(b.place) ||
      byText(a.place.file, b.place.file) ||
      byPosition(a.place.span?.start, b.place.span?.start) ||
      byText(a.code, b.code) ||
      byText(a.message.vi, b.message.vi),
  );
  const keys = sorted.map(keyOf);
  return sorted.filter((_finding, index) => keys[index] !== keys[index - 1]);
}

const byPosition = (a: Position | undefined, b: Position | undefined): number => (a?.offset ?? -1) - (b?.offset ?? -1);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const keyOf = ({ code, message, place }: LocatedFinding): string =>
  JSON.stringify([code, message.vi, place.file, place.span?.start.offset, place.span?.end.offset]);
