import { nearest } from '../../model/nearest.ts';
import { namesOf } from '../../model/units/register.ts';
import { unitNamed } from '../requirements/unit-tree.ts';
import { defineRosterRule } from '../rule.ts';
import { unitsOfRoster } from './allocated.ts';
import { rosterBasis } from './basis.ts';

export const rosterUnit = defineRosterRule({
  code: 'TD807',
  slug: 'roster-unit',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Đơn vị lập danh sách phải có trong danh bạ và đang hoạt động',
    en: 'The unit of a roster is in the register and exists',
  },
  why: {
    vi: 'Danh sách của đơn vị không có trong danh bạ thì không biết thuộc chỉ tiêu nào; đơn vị đã giải thể thì không còn cử đại biểu.',
    en: 'The roster of a unit that is not in the register belongs to no allocation; a unit that is gone sends nobody.',
  },
  *checkRoster(context) {
    const { document, repository } = context;
    const { register, unread } = repository;
    if (register.units.length === 0 || unread.length > 0) return;
    const found = unitNamed(unitsOfRoster(context), document.roster.unit);
    const place = { file: document.file, path: ['unit'] };
    if (found.state === 'unknown') {
      const meant = nearest(document.roster.unit, register.units.flatMap(namesOf));
      yield {
        place,
        severity: 'info',
        message: {
          vi: `Danh bạ chưa có đơn vị “${document.roster.unit}”.`,
          en: `The register does not have the unit “${document.roster.unit}”.`,
        },
        help: {
          vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Sửa tên, hoặc thêm đơn vị vào danh bạ.`,
          en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Correct the name, or add the unit to the register.`,
        },
      };
    }
    const [gone] = found.state === 'gone' ? found.units : [];
    if (!gone) return;
    yield {
      place,
      message: {
        vi: `“${gone.name}” không hoạt động vào ngày lập danh sách.`,
        en: `“${gone.name}” does not exist on the day of the roster.`,
      },
      help: {
        vi: 'Ghi đơn vị kế tục, hoặc sửa thời gian hoạt động trong danh bạ.',
        en: 'Name the unit that followed it, or correct its time in the register.',
      },
      related: [
        {
          place: { file: gone.file, path: [...gone.path, gone.validTo ? 'validTo' : 'validFrom'] },
          message: { vi: 'theo danh bạ', en: 'as the register has it' },
        },
      ],
    };
  },
});
