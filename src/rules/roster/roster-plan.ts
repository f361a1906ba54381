import { ownMeetings, planOf, rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const rosterPlan = defineRosterRule({
  code: 'TD808',
  slug: 'roster-plan',
  severity: 'info',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Danh sách phải chỉ đúng hội nghị trong một kế hoạch của kho',
    en: 'A roster names a conference of a plan in the repository',
  },
  why: {
    vi: 'Không biết danh sách của hội nghị nào thì không đối chiếu được số lượng, cơ cấu, phân bổ.',
    en: 'Where it is not known which conference a roster is for, its numbers and proportions cannot be compared.',
  },
  *checkRoster(context) {
    const { document, repository } = context;
    if (!repository.isMarked || repository.unread.length > 0) return;
    const card = planOf(context);
    const place = { file: document.file, path: ['meeting', 'plan'], anchor: 'key' as const };
    if (!card) {
      yield {
        place,
        message: {
          vi: 'Kho chưa có kế hoạch mà danh sách này nhắc tới nên chưa đối chiếu được số lượng, cơ cấu.',
          en: 'The repository lacks the plan this roster names, so its numbers could not be compared.',
        },
        help: { vi: 'Thêm kế hoạch ấy vào kho, hoặc sửa “meeting”.', en: 'Add that plan, or correct “meeting”.' },
      };
      return;
    }
    const facts = repository.facts.get(card.path);
    if (!facts || rosterMeeting(context)) return;
    const ids = ownMeetings(facts).map(([, { id }]) => `“${id}”`);
    const { id } = document.roster.meeting;
    yield {
      place: id === undefined ? place : { file: document.file, path: ['meeting', 'id'] },
      severity: 'error',
      message: {
        vi: `Kế hoạch ấy ${ids.length === 0 ? 'không có hội nghị nào của đơn vị ban hành' : `có các hội nghị ${ids.join(', ')}`}; chưa biết danh sách này của hội nghị nào.`,
        en: `That plan ${ids.length === 0 ? 'has no conference of its own' : `has the conferences ${ids.join(', ')}`}; it is not known which one this roster is for.`,
      },
      help: {
        vi: 'Ghi mã hội nghị vào “id” của “meeting”.',
        en: 'State the id of the conference as “id” of “meeting”.',
      },
    };
  },
});
