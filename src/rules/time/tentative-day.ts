import type { PlanDocument } from '../../model/document.ts';
import { textOf } from '../../model/references/mention.ts';
import { printedLines } from '../printed-lines.ts';
import { defineRule } from '../rule.ts';
import { ownMeetings } from '../tasks.ts';

export const tentativeDay = defineRule({
  code: 'TD323',
  slug: 'tentative-day',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Ngày dự kiến phải có văn bản ấn định sau',
    en: 'An expected day is fixed by a later paper',
  },
  title: {
    vi: 'Ngày họp dự kiến phải nói văn bản nào ấn định',
    en: 'An expected day needs the paper that will fix it',
  },
  why: {
    vi: 'Ghi “dự kiến” mà không nói sẽ thông báo bằng gì thì người dự không biết chờ giấy mời hay cứ đến theo ngày dự kiến.',
    en: 'Without a word on what will fix it, nobody knows whether to wait for an invitation or to come on that day.',
  },
  *check({ document }) {
    for (const { meeting, path } of ownMeetings(document)) {
      const { held, confirmedBy, detailedPlan } = meeting;
      if (!held?.tentative || held.precision !== 'day' || confirmedBy !== undefined || detailedPlan !== undefined)
        continue;
      if (saysWhatFollows(document)) continue;
      yield {
        place: { file: document.file, path: [...path, 'held'] },
        message: {
          vi: `Ngày họp “${held.written}” mới là dự kiến, kế hoạch chưa nói ngày chính thức được thông báo bằng văn bản nào.`,
          en: `The day of the meeting, “${held.written}”, is only expected; the plan does not say which paper will fix it.`,
        },
        help: {
          vi: 'Ghi văn bản ấn định ngày chính thức, ví dụ “Giấy mời”.',
          en: 'Name the paper that will fix the day, for example “Giấy mời”.',
        },
        actual: held.written,
      };
    }
  },
});

const later = /giấy mời|thông báo|chính thức|kế hoạch (?:riêng|chi tiết)|(?:điều chỉnh|thay đổi)[^.;]{0,40}thời gian/iu;

const saysWhatFollows = (document: PlanDocument): boolean =>
  printedLines(document).some((runs) => later.test(textOf(runs)));
