import { defineRule } from '../rule.ts';
import { lacksOwnMeeting, ownMeetings } from '../tasks.ts';

export const ownMeeting = defineRule({
  code: 'TD145',
  slug: 'own-meeting',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu chuẩn của một hội nghị viết cho đúng 01 hội nghị của đơn vị',
    en: 'The standard outline of a conference speaks of exactly one meeting of the unit',
  },
  title: {
    vi: 'Kế hoạch theo mẫu chuẩn phải có đúng một hội nghị của đơn vị',
    en: 'A plan by the standard outline needs exactly one meeting of its own',
  },
  why: {
    vi: 'Mẫu chuẩn lấy ngày, địa điểm, đại biểu từ hội nghị đó; có hai hội nghị hoặc không có thì những câu ấy không in ra được.',
    en: 'The outline takes day, place and delegates from it; with two meetings or none those sentences cannot print.',
  },
  *check({ document }) {
    if (!lacksOwnMeeting(document)) return;
    const { file } = document;
    const own = ownMeetings(document);
    yield {
      place:
        own.length === 0 ? { file, path: ['document'], anchor: 'key' } : { file, path: ['meetings'], anchor: 'key' },
      message:
        own.length === 0
          ? {
              vi: 'Kế hoạch theo mẫu chuẩn nhưng chưa có hội nghị nào của đơn vị.',
              en: 'The plan follows the standard outline but has no meeting of its own.',
            }
          : {
              vi: `Kế hoạch theo mẫu chuẩn nhưng có ${own.length} hội nghị của đơn vị, nên không rõ các câu của mẫu nói về hội nghị nào.`,
              en: `The plan follows the standard outline but has ${own.length} meetings of its own, so its sentences do not know which is meant.`,
            },
      help: {
        vi: 'Để lại một hội nghị, ghi “for” cho hội nghị của cấp dưới, hoặc tự viết thân văn bản trong “body”.',
        en: 'Keep one meeting, give meetings of units below a “for”, or write the document’s own “body”.',
      },
    };
  },
});
