import type { PlanDocument } from '../../model/document.ts';
import { dayNumber } from '../../model/expressions/civil-date.ts';
import { overlaps, type Time } from '../../model/expressions/time.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type PlacedSession, type SessionSet, sessionSets } from '../sessions.ts';

export const sessionDay = defineRule({
  code: 'TD340',
  slug: 'session-day',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Các phiên nằm trong thời gian của hội nghị', en: 'Sessions fall in the days of their meeting' },
  title: {
    vi: 'Ngày của phiên phải nằm trong những ngày họp',
    en: 'The day of a session must be one of the meeting’s days',
  },
  why: {
    vi: 'Đại biểu nhận giấy mời theo ngày họp; phiên nằm ngoài những ngày ấy thì không ai biết mà đến.',
    en: 'Delegates are invited for the days of the meeting; nobody comes to a session outside them.',
  },
  *check({ document }) {
    for (const set of sessionSets(document)) {
      for (const session of set.sessions) {
        const problem = problemOf(document, set, session);
        if (problem) yield problem;
      }
    }
  },
});

function problemOf({ file }: PlanDocument, set: SessionSet, { session, path }: PlacedSession): Problem | undefined {
  const held = set.meeting?.meeting.held;
  if (!set.meeting || !held || !session.held || overlaps(session.held, held) !== 'no') return undefined;
  if (preparing.test(session.name) && isEveOf(session.held, held)) return undefined;
  const { name } = session;
  return {
    place: { file, path: [...path, 'held'] },
    message: {
      vi: `“${name}” họp vào “${session.held.written}”, ngoài thời gian của hội nghị (“${held.written}”).`,
      en: `“${name}” is held on “${session.held.written}”, outside the days of the meeting (“${held.written}”).`,
    },
    help: {
      vi: 'Sửa ngày của phiên hoặc thời gian của hội nghị.',
      en: 'Correct the day of the session or of the meeting.',
    },
    related: [
      {
        place: { file, path: [...set.meeting.path, 'held'] },
        message: { vi: 'thời gian của hội nghị', en: 'when the meeting is held' },
      },
    ],
    actual: session.held.written,
    expected: held.written,
  };
}

/** Preparatory session, rehearsal, wreaths: often the day before the opening that invitations name. */
const preparing = /trù bị|tổng duyệt|trước (?:hội nghị|đại hội|(?:ngày )?khai mạc)/iu;

function isEveOf(session: Time, meeting: Time): boolean {
  const [eve, opening] = [session.window.to, meeting.window.from];
  return eve !== undefined && opening !== undefined && dayNumber(opening) - dayNumber(eve) === 1;
}
