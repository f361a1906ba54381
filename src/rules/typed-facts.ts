import { isHeader, issuedDateOf } from '../model/compose/header.ts';
import type { PlanDocument } from '../model/document.ts';
import { compareDates } from '../model/expressions/civil-date.ts';
import type { NodePath, Place } from '../model/place.ts';
import { printedTexts } from '../model/printed-text.ts';
import { comparable } from '../model/text.ts';
import { type FactLike, factLikeWords } from './fact-like.ts';
import { isInside, quotedParts } from './quoted-parts.ts';
import { type StatedFact, statedFacts } from './stated-facts.ts';
import { type WrittenLine, wordsAt, writtenLines } from './written.ts';

/** Words that say a fact and are typed where a reference could stand. */
export interface TypedFact {
  readonly words: FactLike;
  readonly place: Place;
  /** The property that holds them. */
  readonly from: NodePath;
  /** Facts of the plan with the same value, if any. */
  readonly stated: readonly StatedFact[];
}

export function* typedFacts(document: PlanDocument): Generator<TypedFact> {
  const textAt = printedTexts(document);
  const facts = statedFacts(document);
  const nameOf = ({ target }: StatedFact) => textAt([...target, 'name']);
  for (const line of writtenLines(document)) {
    if (!isJudged(line.prose.path)) continue;
    for (const { words, place, around } of typedIn(line)) {
      const same = facts.get(words.key) ?? [];
      const stated = words.kind === 'ordinal' ? same.filter((fact) => endsWith(around.before, nameOf(fact))) : same;
      const counts = stated.length > 0 || isFactOfPlans(document, words, around);
      if (counts) yield { words, place, from: line.prose.path, stated };
    }
  }
}

/** Words about other documents and names stand as they are; the line under an annex title has its own rule. */
function isJudged(path: NodePath): boolean {
  const [top, key] = path;
  if (top === 'citations' || top === 'series' || path.includes('attachedTo') || path.at(-1) === 'theme') return false;
  return !isHeader(path) || headerProse.has(key);
}

const headerProse: ReadonlySet<unknown> = new Set(['subject', 'toPlaces', 'legalBases', 'articles']);

interface Around {
  readonly before: string;
  readonly after: string;
}

interface TypedWords extends Pick<TypedFact, 'words' | 'place'> {
  readonly around: Around;
}

/** Typed from end to end, outside quotation marks, and meant as a fact of this plan. */
function* typedIn(line: WrittenLine): Generator<TypedWords> {
  const { text } = line;
  const quotes = quotedParts(text);
  let cited = -Infinity;
  for (const words of factLikeWords(text)) {
    const { kind, start, end } = words;
    if (kind === 'code') cited = end;
    const before = text.slice(Math.max(0, start - 80), start);
    const isDateOfCitation =
      kind === 'time' && start - cited < 10 && /^,? ?(?:ngày )?$/iu.test(text.slice(cited, start));
    const isTyped = [start, end - 1].every((at) => wordsAt(line, at, at + 1)?.origin === 'typed');
    const own = wordsAt(line, start, end);
    if (!own || !isTyped || isDateOfCitation || isInside(quotes, start) || isOtherwiseMeant(words, before)) continue;
    yield { words, place: own.place, around: { before, after: text.slice(end, end + 40) } };
  }
}

const anniversary = /(?:kỷ niệm|ngày sinh|năm sinh|ngày mất|thành lập|truyền thống|ngày lễ)[^.;]*$/iu;
const programme =
  /(?:chương trình|đề án|chiến lược|nghị quyết|luật|nghị định|kế hoạch phát triển|dự án|mục tiêu)[^.;]*$/iu;
const partOfYear = /(?:đầu|giữa|cuối|hết|ngày|tháng \d{1,2}|quý \S{1,3}) $/iu;

/** Days people remember, and years in the names of programmes and laws. */
function isOtherwiseMeant({ kind }: FactLike, before: string): boolean {
  if (kind === 'time') return anniversary.test(before);
  return kind === 'years' && (programme.test(before) || partOfYear.test(before));
}

/** An ordinal alone says nothing: it must follow the name of the series. */
const endsWith = (before: string, name: string | undefined): boolean =>
  name !== undefined && comparable(before).endsWith(comparable(name));

const delegates = /đại biểu(?! đảng)|thành phần|cơ cấu|tỷ lệ|tỉ lệ/iu;

/**
 * Words that a plan ought to state though this one does not. What was over before it was issued is history, `100%` is
 * everybody, and the Party's congresses are no series of a plan.
 */
function isFactOfPlans(document: PlanDocument, words: FactLike, { before, after }: Around): boolean {
  const { kind, key, until, text } = words;
  if (kind === 'time') {
    const issued = issuedDateOf(document)?.window.from;
    return !(issued && until) || compareDates(until, issued) >= 0;
  }
  if (kind === 'years') return false;
  if (kind === 'share') return key !== 'share 100' && delegates.test(before + after);
  if (kind === 'count') return text.startsWith('(0');
  return kind !== 'ordinal' || !/Đảng/u.test(before + after.slice(0, 12));
}
