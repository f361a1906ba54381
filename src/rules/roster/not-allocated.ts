import { clauseNamed } from '../requirements/sentences.ts';
import { unitNamed } from '../requirements/unit-tree.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule } from '../rule.ts';
import { allocatedTo, unitsOfRoster } from './allocated.ts';
import { rosterBasis } from './basis.ts';

export const notAllocated = defineRosterRule({
  code: 'TD826',
  slug: 'not-allocated',
  severity: 'warning',
  since: '0.1.0',
  basis: rosterBasis,
  isDemand: true,
  title: {
    vi: 'Đơn vị gửi danh sách phải có trong bảng phân bổ',
    en: 'The unit of a roster is in the allocation',
  },
  why: {
    vi: 'Đơn vị không được phân bổ mà vẫn gửi danh sách thì đại biểu không có suất, hoặc danh sách gửi nhầm hội nghị.',
    en: 'A unit without an allocation sends delegates who have no place, or its roster is for another conference.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    const tables = (of?.facts.plan.allocation ?? []).filter(
      (table) => table.of === undefined || table.of === of?.meeting.id,
    );
    const [first] = tables;
    if (!of || of.isWhole || !first || allocatedTo(context, of)) return;
    const { document } = context;
    if (unitNamed(unitsOfRoster(context), document.roster.unit).state !== 'found') return;
    const plan = clauseNamed(of.facts, ['allocation', (of.facts.plan.allocation ?? []).indexOf(first)]);
    yield {
      place: { file: document.file, path: ['unit'] },
      message: {
        vi: `“${document.roster.unit}” không có trong bảng phân bổ đại biểu ở ${plan.vi}.`,
        en: `“${document.roster.unit}” is not in the allocation of ${plan.en}.`,
      },
      help: {
        vi: 'Xem lại tên đơn vị và hội nghị của danh sách, hoặc hỏi cơ quan phân bổ.',
        en: 'Check the unit and the conference of the roster, or ask who allocates.',
      },
      related: [
        {
          place: { file: of.facts.card.file, path: ['allocation'], anchor: 'key' },
          message: { vi: 'bảng phân bổ', en: 'the allocation' },
        },
      ],
    };
  },
});
