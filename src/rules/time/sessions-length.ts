import type { PlanDocument } from '../../model/document.ts';
import type { Bounds } from '../../model/expressions/bounds.ts';
import { type Duration, minutes } from '../../model/expressions/duration.ts';
import { meets } from '../../model/expressions/quantity.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type SessionSet, sessionSets } from '../sessions.ts';

export const sessionsLength = defineRule({
  code: 'TD343',
  slug: 'sessions-length',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Thời lượng hội nghị bằng thời lượng các phiên cộng lại',
    en: 'A meeting is as long as its sessions together',
  },
  title: {
    vi: 'Các phiên phải cộng thành thời lượng hội nghị',
    en: 'The sessions must add up to the length of the meeting',
  },
  why: {
    vi: 'Hội nghị ghi một ngày mà các phiên chiếm ba buổi thì đại biểu, hội trường, kinh phí đều tính sai.',
    en: 'Where a meeting of one day has three sessions, delegates, hall and money are all planned wrong.',
  },
  *check({ document }) {
    for (const set of sessionSets(document)) {
      const problem = problemOf(document, set);
      if (problem) yield problem;
    }
  },
});

/** Lengths in minutes and in half days are only compared where the minutes are too many. */
function problemOf({ file, norm }: PlanDocument, { sessions, path, meeting }: SessionSet): Problem | undefined {
  const stated = meeting?.meeting.duration;
  const lengths = sessions.flatMap(({ session }) => session.duration ?? []);
  if (!meeting || !stated || lengths.length < sessions.length) return undefined;
  const sum = lengths.map((length) => bounds(length, norm.sessionMinutes)).reduce(add);
  const isAlike = lengths.every(({ unit }) => unit === stated.unit);
  const limit = bounds(stated, norm.sessionMinutes);
  if (meets(sum, isAlike ? limit : { ...limit, low: 0 }, norm.tolerances.aboutQuantity / 100) !== 'no')
    return undefined;
  const working = lengths.map(({ written }) => written.trim()).join(' + ');
  return {
    place: { file, path: [...meeting.path, 'duration'] },
    message: {
      vi: `Các phiên cộng lại là ${working}, khác với thời lượng hội nghị “${stated.written}” (01 buổi tính ${norm.sessionMinutes} phút).`,
      en: `The sessions add up to “${working}”, not the length of the meeting “${stated.written}” (a session counts ${norm.sessionMinutes} minutes).`,
    },
    help: {
      vi: 'Sửa thời lượng hội nghị hoặc thời lượng của một phiên.',
      en: 'Correct the length of the meeting or of a session.',
    },
    related: [{ place: { file, path }, message: { vi: 'các phiên', en: 'the sessions' } }],
    actual: working,
    expected: stated.written,
    working,
  };
}

const bounds = (length: Duration, sessionMinutes: number): Bounds => ({
  ...length,
  ...minutes(length, sessionMinutes),
});

const add = (a: Bounds, b: Bounds): Bounds => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowStrict: a.lowStrict || b.lowStrict,
  highStrict: a.highStrict || b.highStrict,
  about: a.about || b.about,
});
