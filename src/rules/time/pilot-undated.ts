import type { PlanDocument } from '../../model/document.ts';
import type { NodePath } from '../../model/place.ts';
import { nodeAt, pathKey } from '../../model/plan/read.ts';
import { textOf } from '../../model/references/mention.ts';
import { factLikeWords } from '../fact-like.ts';
import { levelsOf } from '../levels.ts';
import { defineRule, type Problem } from '../rule.ts';

export const pilotUndated = defineRule({
  code: 'TD324',
  slug: 'pilot-undated',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Đơn vị làm điểm tổ chức trước để rút kinh nghiệm cho các đơn vị cùng cấp',
    en: 'Pilots come first, for the other units of their level to learn from',
  },
  title: { vi: 'Đơn vị làm điểm cần có thời gian', en: 'Pilots need their own time' },
  why: {
    vi: 'Các cấp có thời hạn mà đơn vị làm điểm không có thì đơn vị điểm có thể họp sau cùng, không còn ai để rút kinh nghiệm.',
    en: 'Where the levels have deadlines and the pilots none, a pilot may come last, with nobody left to learn from it.',
  },
  *check({ document }) {
    const levels = levelsOf(document).flatMap(({ meeting, path, over }) =>
      meeting.for && over ? [{ id: meeting.id, path, written: over.time.written }] : [],
    );
    if (levels.length === 0 || saysWhen(document)) return;
    // A pilot of a level that has no deadline itself owes nothing.
    const undated = (document.plan.pilots ?? []).flatMap(({ level }, index) =>
      // A date that cannot be read is told by its own rule.
      nodeAt(document.raw, ['pilots', index, 'finished']) !== undefined ||
      (level !== undefined && !levels.some(({ id }) => id === level))
        ? []
        : [index],
    );
    const [first] = undated;
    if (first !== undefined) yield problemOf(document, first, undated.slice(1), levels);
  },
});

interface DatedLevel {
  readonly path: NodePath;
  readonly written: string;
}

function problemOf(
  { file }: PlanDocument,
  first: number,
  others: readonly number[],
  levels: readonly DatedLevel[],
): Problem {
  const pilotAt = (index: number) => ({ file, path: ['pilots', index, 'id'] });
  const deadlines = [...new Set(levels.map(({ written }) => `“${written}”`))].join(', ');
  return {
    place: pilotAt(first),
    message: {
      vi: `Phần chỉ đạo điểm chưa nêu thời gian, trong khi hội nghị các cấp đã có thời hạn: ${deadlines}.`,
      en: `The pilots have no time of their own, while the conferences of the levels have deadlines: ${deadlines}.`,
    },
    help: {
      vi: 'Nêu thời gian của các đơn vị làm điểm, sớm hơn hạn chung của cấp đó.',
      en: 'Say when the pilots take place, before the deadline of their level.',
    },
    related: [
      ...others.map((index) => ({
        place: pilotAt(index),
        message: { vi: 'cũng chưa có thời gian', en: 'without a time as well' },
      })),
      ...levels.map(({ path }) => ({
        place: { file, path: [...path, 'id'] },
        message: { vi: 'cấp có thời hạn', en: 'a level with a deadline' },
      })),
    ],
  };
}

const pilotWords = /(?:hội nghị|đại hội|chỉ đạo|làm|tổ chức|đơn vị|chọn) điểm/iu;
const timeWords = /(?<![a-zà-ỹ])(?:thời gian|hoàn thành|thời hạn|trước (?:ngày|tháng|khi|các đơn vị))(?![a-zà-ỹ])/iu;

/** Words about the pilots may say the time without a fact. */
function saysWhen({ prose }: PlanDocument): boolean {
  return prose.some(({ path, lines }) => {
    const isOwn = pathKey(path).startsWith('pilots/');
    return lines.map(textOf).some((text) => {
      const isAbout = isOwn || pilotWords.test(text);
      return isAbout && (timeWords.test(text) || factLikeWords(text).some(({ kind }) => kind === 'time'));
    });
  });
}
