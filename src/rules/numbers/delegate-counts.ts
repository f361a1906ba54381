import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains } from '../../model/expressions/quantity.ts';
import { exactCount } from '../groups.ts';
import { type MeetingFacts, meetingFacts } from '../meeting-facts.ts';
import { defineRule, type Problem } from '../rule.ts';

export const delegateCounts = defineRule({
  code: 'TD222',
  slug: 'delegate-counts',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Đại biểu triệu tập gồm đại biểu chính thức và khách mời',
    en: 'Those summoned are the official delegates and the guests',
  },
  title: {
    vi: 'Đại biểu chính thức và khách mời phải cộng thành số triệu tập',
    en: 'Official delegates and guests must add up to those summoned',
  },
  why: {
    vi: 'Giấy mời, chỗ ngồi và kinh phí tính theo tổng số; cộng không khớp thì có người không được mời hoặc thừa chỗ.',
    en: 'Invitations, seats and money follow the total; where the sum differs, somebody is not invited or seats stay empty.',
  },
  *check({ document }) {
    for (const meeting of meetingFacts(document)) {
      const problem = problemOf(document, meeting);
      if (problem) yield problem;
    }
  },
});

/** Reserves come only where a delegate cannot, and count nowhere; a case is compared with itself alone. */
function problemOf({ file, norm }: PlanDocument, { facts: meeting, path }: MeetingFacts): Problem | undefined {
  const key = meeting.summoned ? 'summoned' : 'total';
  const whole = meeting[key];
  const [official, guests] = [exactCount(meeting.official), exactCount(meeting.guests)];
  if (!whole || official === undefined || guests === undefined) return undefined;
  const sum = official + guests;
  if (contains(whole, sum, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const working = `${plainCount(official)} + ${plainCount(guests)} = ${plainCount(sum)}`;
  const give = whole.about ? ` (“khoảng”: ± ${norm.tolerances.aboutQuantity}%)` : '';
  return {
    place: { file, path: [...path, key] },
    message: {
      vi: `Đại biểu chính thức và khách mời cộng lại là ${working}, khác với “${whole.written}”${give}.`,
      en: `Official delegates and guests add up to ${working}, not “${whole.written}”${give}.`,
    },
    help: { vi: 'Sửa con số sai trong ba con số này.', en: 'Correct the wrong one of the three numbers.' },
    related: [
      {
        place: { file, path: [...path, 'official'] },
        message: { vi: 'đại biểu chính thức', en: 'the official delegates' },
      },
      { place: { file, path: [...path, 'guests'] }, message: { vi: 'khách mời', en: 'the guests' } },
    ],
    actual: String(sum),
    expected: whole.written,
    working,
  };
}
