import { issuedDateOf } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { compareDates } from '../../model/expressions/civil-date.ts';
import type { NodePath, Place } from '../../model/place.ts';
import { comparable } from '../../model/text.ts';
import { type FactLike, factLikeWords } from '../fact-like.ts';
import { printedTexts } from '../printed-text.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { referenceTo, type StatedFact, statedFacts } from '../stated-facts.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const unreferencedFact = defineRule({
  code: 'TD143',
  slug: 'unreferenced-fact',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một số liệu chỉ có một giá trị trong cả văn bản', en: 'A fact has one value throughout the document' },
  title: { vi: 'Số liệu trong lời văn nên nhắc từ số liệu đã khai', en: 'Facts in the text are best referred to' },
  why: {
    vi: 'Ngày, tỷ lệ, số lượng gõ thẳng vào câu không được đối chiếu với phần khai; sửa một chỗ thì chỗ kia vẫn còn số cũ.',
    en: 'A date, share or count typed into a sentence is compared with nothing; when one place is corrected the other stays.',
  },
  *check({ document }) {
    const facts = statedFacts(document);
    const textAt = printedTexts(document);
    const seen: Seen = { document, facts, nameOf: ({ target }) => textAt([...target, 'name']) };
    for (const line of writtenLines(document)) if (isJudged(line.prose.path)) yield* unreferenced(seen, line);
  },
});

interface Seen {
  readonly document: PlanDocument;
  readonly facts: ReadonlyMap<string, readonly StatedFact[]>;
  readonly nameOf: (fact: StatedFact) => string | undefined;
}

/** Words about other documents and names stand as they are; the line under an annex title has its own rule. */
function isJudged(path: NodePath): boolean {
  const [top, , key] = path;
  if (top === 'citations' || top === 'series' || key === 'attachedTo' || path.at(-1) === 'theme') return false;
  return top !== 'document' || path[1] === 'subject' || path[1] === 'toPlaces';
}

function* unreferenced(seen: Seen, line: WrittenLine): Generator<Problem> {
  const { text, prose } = line;
  const quotes = quotedParts(text);
  const onDelegates = delegates.test(text);
  let cited = 0;
  for (const words of factLikeWords(text)) {
    if (words.kind === 'code') cited = words.end;
    const isDateOfCitation =
      words.kind === 'time' && cited > 0 && /^,? ?(?:ngày )?$/iu.test(text.slice(cited, words.start));
    const own = wordsAt(line, words.start, words.end);
    const last = wordsAt(line, words.end - 1, words.end);
    if (isDateOfCitation || own?.origin !== 'typed' || last?.origin !== 'typed' || isInside(quotes, words.start))
      continue;
    const around = { before: text.slice(Math.max(0, words.start - 80), words.start), after: text.slice(words.end, words.end + 12), onDelegates };
    if (isOtherwiseMeant(words, around.before)) continue;
    const stated = statedBy(seen, words, around.before);
    if (stated.length > 0) yield statedProblem(seen.document, words, own.place, stated, prose.path);
    else if (isFactOfPlans(seen.document, words, around)) yield unstatedProblem(words, own.place);
  }
}

/** The ordinal alone says nothing: it must follow the name of the series. */
function statedBy({ facts, nameOf }: Seen, { kind, key }: FactLike, before: string): readonly StatedFact[] {
  const stated = facts.get(key) ?? [];
  if (kind !== 'ordinal') return stated;
  return stated.filter((fact) => {
    const name = nameOf(fact);
    return name !== undefined && comparable(before).endsWith(comparable(name));
  });
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

const delegates = /đại biểu|thành phần|cơ cấu|tỷ lệ|tỉ lệ/iu;

interface Around {
  readonly before: string;
  readonly after: string;
  /** The line speaks of who attends. */
  readonly onDelegates: boolean;
}

/** Words that a plan ought to state though this one does not. */
function isFactOfPlans(document: PlanDocument, words: FactLike, { before, after, onDelegates }: Around): boolean {
  const { kind, key, until, text } = words;
  if (kind === 'time') {
    const issued = issuedDateOf(document)?.window.from;
    return !(issued && until) || compareDates(until, issued) >= 0;
  }
  if (kind === 'years') return false;
  if (kind === 'share') return key !== 'share 100' && onDelegates;
  if (kind === 'count') return text.startsWith('(0');
  return kind !== 'ordinal' || !/Đảng/u.test(before + after);
}

function statedProblem(
  document: PlanDocument,
  { text }: FactLike,
  place: Place,
  stated: readonly StatedFact[],
  from: NodePath,
): Problem {
  const ways = stated.flatMap((fact) => {
    const path = referenceTo(document, fact, from);
    return path === undefined ? [] : [{ fact, path }];
  });
  const [nearest] = ways.sort((a, b) => a.path.split('.').length - b.path.split('.').length);
  const [first] = stated;
  const at = nearest?.fact.path ?? first?.path ?? from;
  const vi = nearest ? `; có thể viết <<${nearest.path}>>` : '';
  const en = nearest ? `; <<${nearest.path}>> can be written` : '';
  return {
    place,
    message: {
      vi: `Lời văn ghi thẳng “${text}” thay vì nhắc số liệu đã khai${vi}.`,
      en: `The words say “${text}” outright instead of referring to the stated fact${en}.`,
    },
    help: {
      vi: nearest
        ? `Thay bằng <<${nearest.path}>>; muốn giữ cách viết thì ghi <<${nearest.path} = ${text}>>.`
        : 'Đặt mã (id) cho phần khai số liệu này rồi nhắc nó trong lời văn.',
      en: nearest
        ? `Write <<${nearest.path}>>, or <<${nearest.path} = ${text}>> to keep these words.`
        : 'Give the part that states it an id and refer to it.',
    },
    related: [
      {
        place: { file: document.file, path: at },
        message: { vi: 'số liệu khai ở đây', en: 'the fact is stated here' },
      },
    ],
    actual: text,
  };
}

const unstatedProblem = ({ text }: FactLike, place: Place): Problem => ({
  place,
  message: {
    vi: `Lời văn ghi thẳng “${text}”, trong khi kế hoạch không khai số liệu nào như vậy nên không đối chiếu được.`,
    en: `The words say “${text}”, but the plan states no such fact, so nothing can compare it.`,
  },
  help: {
    vi: 'Nếu đây là quy định của kế hoạch thì khai nó ở phần liên quan rồi nhắc lại bằng <<...>>; nếu không thì để nguyên.',
    en: 'If the plan decides this, state it in its part and refer to it as <<...>>; otherwise leave it.',
  },
  actual: text,
});
