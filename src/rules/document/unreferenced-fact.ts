import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { pathKey } from '../../model/plan/read.ts';
import { defineRule, type Problem } from '../rule.ts';
import { referenceTo, type StatedFact } from '../stated-facts.ts';
import { type TypedFact, typedFacts } from '../typed-facts.ts';

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
    const unstated = new Map<string, TypedFact[]>();
    const ways = new Map<string, Way | undefined>();
    for (const typed of typedFacts(document)) {
      const { key } = typed.words;
      const alike = unstated.get(key);
      if (typed.stated.length > 0) yield statedProblem(document, typed, ways);
      else if (alike) alike.push(typed);
      else unstated.set(key, [typed]);
    }
    for (const [first, ...others] of unstated.values()) if (first) yield unstatedProblem(first, others.length + 1);
  },
});

/** The fact that a reference at some place would name, and how. */
interface Way {
  readonly fact: StatedFact;
  readonly path: string;
}

function wayTo(
  document: PlanDocument,
  { stated, from, words }: TypedFact,
  known: Map<string, Way | undefined>,
): Way | undefined {
  const key = `${pathKey(from)} ${words.key}`;
  if (known.has(key)) return known.get(key);
  const ways = stated.flatMap((fact) => {
    const path = referenceTo(document, fact, from);
    return path === undefined ? [] : [{ fact, path }];
  });
  const [shortest] = ways.sort((a, b) => a.path.split('.').length - b.path.split('.').length);
  known.set(key, shortest);
  return shortest;
}

function statedProblem(document: PlanDocument, typed: TypedFact, ways: Map<string, Way | undefined>): Problem {
  const { text } = typed.words;
  const way = wayTo(document, typed, ways);
  const path = way?.fact.path ?? typed.stated[0]?.path ?? typed.from;
  return {
    place: typed.place,
    message: {
      vi: `Lời văn ghi thẳng “${text}” thay vì nhắc số liệu đã khai${way ? `; có thể viết <<${way.path}>>` : ''}.`,
      en: `The words say “${text}” outright instead of referring to the stated fact${way ? `; <<${way.path}>> can be written` : ''}.`,
    },
    help: way
      ? {
          vi: `Thay bằng <<${way.path}>>; muốn giữ cách viết thì ghi <<${way.path} = ${text}>>.`,
          en: `Write <<${way.path}>>, or <<${way.path} = ${text}>> to keep these words.`,
        }
      : {
          vi: 'Đặt mã (id) cho phần khai số liệu này rồi nhắc nó trong lời văn.',
          en: 'Give the part that states it an id and refer to it.',
        },
    related: [
      { place: { file: document.file, path }, message: { vi: 'số liệu khai ở đây', en: 'the fact is stated here' } },
    ],
    actual: text,
  };
}

/** One finding for the same words wherever they stand: stating the fact once answers all of them. */
const unstatedProblem = ({ place, words: { text } }: TypedFact, times: number): Problem => ({
  place,
  message: {
    vi: `Lời văn ghi thẳng “${text}”${times > 1 ? ` (${officialCount(times)} chỗ)` : ''}, trong khi kế hoạch không khai số liệu nào như vậy nên không đối chiếu được.`,
    en: `The words say “${text}”${times > 1 ? ` (${times} times)` : ''}, but the plan states no such fact, so nothing can compare it.`,
  },
  help: {
    vi: 'Nếu đây là quy định của kế hoạch thì khai nó ở phần liên quan rồi nhắc lại bằng <<...>>; nếu không thì để nguyên.',
    en: 'If the plan decides this, state it in its part and refer to it as <<...>>; otherwise leave it.',
  },
  actual: text,
});
