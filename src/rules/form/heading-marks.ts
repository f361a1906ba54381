import type { PrintedBlock } from '../../model/compose/tree.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Related } from '../../model/finding.ts';
import { textOf } from '../../model/references/mention.ts';
import type { Say } from '../../model/say.ts';
import { defineRule } from '../rule.ts';

export const headingMarks = defineRule({
  code: 'TD741',
  slug: 'heading-marks',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các tiêu đề cùng cấp trình bày như nhau', en: 'Headings of one depth are set alike' },
  title: { vi: 'Tiêu đề cùng cấp kết thúc giống nhau', en: 'Headings of one depth end alike' },
  why: {
    vi: 'Tiêu đề có cái kết thúc bằng dấu chấm, có cái bằng dấu hai chấm là dấu hiệu ghép từ nhiều nguồn.',
    en: 'Headings that end now in a full stop, now in a colon show that the text was pasted together.',
  },
  *check({ document }) {
    const mixed = depthsOf(document).filter(({ ends }) => ends.size > 1);
    const [worst] = mixed;
    if (!worst) return;
    const [usual, ...odd] = [...worst.ends].sort((a, b) => b[1].length - a[1].length);
    const [mark, [heading] = []] = odd.at(-1) ?? [];
    const [usualMark, [other] = []] = usual ?? [];
    if (mark === undefined || usualMark === undefined || !heading || !other) return;
    const counts = (language: keyof Say): string =>
      [...worst.ends].map(([end, { length }]) => countOf(end, length)[language]).join(', ');
    yield {
      place: heading.place,
      message: {
        vi: `Tiêu đề cùng cấp với “${heading.marker}” kết thúc khác nhau: ${counts('vi')}.`,
        en: `Headings of the depth of “${heading.marker}” end differently: ${counts('en')}.`,
      },
      help: {
        vi: 'Kết thúc mọi tiêu đề cùng cấp theo một cách, thường là không có dấu.',
        en: 'End all headings of one depth alike, usually without a mark.',
      },
      related: [
        { place: other.place, message: { vi: 'kết thúc kiểu kia', en: 'this one ends the other way' } },
        ...mixed.slice(1).flatMap(({ ends }) => deeper(ends)),
      ],
      actual: mark,
      expected: usualMark,
    };
  },
});

/** The headings of one depth by the mark they end with; '' for none. */
interface Depth {
  readonly ends: ReadonlyMap<string, readonly PrintedBlock[]>;
}

/** Headings with something below them; titles of the standard outline are not the author's. */
function depthsOf({ composition }: PlanDocument): Depth[] {
  const depths = new Map<number, Map<string, PrintedBlock[]>>();
  for (const [index, heading] of composition.body.entries()) {
    const next = composition.body[index + 1];
    const isSentence = next === undefined || (next.type === 'heading' && next.level <= heading.level);
    if (heading.type !== 'heading' || heading.origin !== 'plan' || isSentence) continue;
    const ends = depths.get(heading.level) ?? new Map<string, PrintedBlock[]>();
    depths.set(heading.level, ends);
    const mark = markOf(heading);
    const known = ends.get(mark);
    if (known) known.push(heading);
    else ends.set(mark, [heading]);
  }
  return [...depths].sort((a, b) => a[0] - b[0]).map(([, ends]) => ({ ends }));
}

/** "..." and "?" belong to the words. */
const markOf = ({ runs }: PrintedBlock): string => /(?<!\.)[.:;,]$/u.exec(textOf(runs).trimEnd())?.[0] ?? '';

function countOf(end: string, count: number): Say {
  const vi = end === '' ? 'không có dấu' : `có dấu “${end}”`;
  const en = end === '' ? 'without a mark' : `with “${end}”`;
  return { vi: `${officialCount(count)} tiêu đề ${vi}`, en: `${count} ${en}` };
}

/** Of another depth that is mixed too, the heading that ends in the rarest way. */
function deeper(ends: Depth['ends']): Related[] {
  const [heading] = [...ends.values()].reduce((least, each) => (each.length <= least.length ? each : least));
  if (!heading) return [];
  return [
    { place: heading.place, message: { vi: 'tiêu đề cấp này cũng kết thúc khác nhau', en: 'this depth is mixed too' } },
  ];
}
