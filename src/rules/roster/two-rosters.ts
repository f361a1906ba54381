import { rostersBeside, unitKeys } from '../rosters-beside.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const twoRosters = defineRosterRule({
  code: 'TD810',
  slug: 'two-rosters',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Mỗi đơn vị chỉ có một danh sách đã ký cho một hội nghị',
    en: 'A unit has one signed roster for a conference',
  },
  why: {
    vi: 'Có hai danh sách đã ký thì không biết theo danh sách nào, đại biểu bị đếm hai lần.',
    en: 'With two signed rosters nobody knows which holds, and delegates are counted twice.',
  },
  *checkRoster(context) {
    const { document, repository } = context;
    const found = rostersBeside(context);
    if (found?.own.status !== 'issued') return;
    const { own, beside } = found;
    const ofUnit = unitKeys(own, repository, document.norm).flatMap((key) => beside.byUnit.get(key) ?? []);
    const other = ofUnit.find(({ status, path }) => status === 'issued' && path < own.path);
    if (!other) return;
    yield {
      place: { file: document.file, path: ['unit'] },
      message: {
        vi: 'Đơn vị này đã có một danh sách khác, cũng đã ký, cho cùng hội nghị.',
        en: 'This unit already has another roster, signed too, for the same conference.',
      },
      help: {
        vi: 'Giữ một danh sách; người thay thế ghi ở “replacements”.',
        en: 'Keep one of them; state who was replaced under “replacements”.',
      },
      related: [
        { place: { file: other.file, path: ['unit'] }, message: { vi: 'danh sách kia', en: 'the other roster' } },
      ],
    };
  },
});
