import { nearest } from '../../model/nearest.ts';
import { namesOf } from '../../model/units/register.ts';
import { confront } from '../requirements/confrontations.ts';
import { demandsIn } from '../requirements/demands.ts';
import { planName } from '../requirements/sentences.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const unitUnknown = defineRule({
  code: 'TD435',
  slug: 'unit-unknown',
  severity: 'info',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Cần biết đơn vị thuộc loại nào để đối chiếu với cấp trên',
    en: 'What kind of unit it is must be known to compare it with its superior',
  },
  why: {
    vi: 'Cấp trên quy định theo loại đơn vị, cụm, số lao động. Danh bạ chưa nói đủ thì không biết quy định nào ràng buộc đơn vị.',
    en: 'A superior demands by kind, cluster or staff. Where the register does not say them, nobody knows what binds the unit.',
  },
  *check(context) {
    const confronted = confront(context);
    const demanding = confronted?.superiors.find(({ facts }) => demandsIn(facts).length > 0);
    // A register that cannot be read may well have the unit; that is told by itself.
    if (!confronted || !demanding || context.repository.unread.length > 0) return;
    const { file } = context.document;
    const place = { file, path: ['document', 'organName'] };
    const plan = planName(demanding.facts);
    const { unit, undecided } = confronted;
    if (unit.state === 'unknown' || unit.state === 'ambiguous') {
      const isMany = unit.state === 'ambiguous';
      const { units } = context.repository.register;
      const meant = isMany ? undefined : nearest(context.document.plan.document.organName, units.flatMap(namesOf));
      yield {
        place,
        message: {
          vi: `${isMany ? 'Danh bạ có nhiều đơn vị mang tên này' : 'Danh bạ chưa có đơn vị này'} nên chưa đối chiếu được với ${plan.vi}.`,
          en: `${isMany ? 'Several units of the register have this name' : 'The register does not have this unit'}, so it could not be compared with ${plan.en}.`,
        },
        help: {
          vi: isMany
            ? 'Ghi cơ quan cấp trên trong “superiorOrganName”, hoặc đặt tên riêng cho từng đơn vị trong danh bạ.'
            : `${meant === undefined ? '' : `Có phải là “${meant}”? `}Sửa tên, hoặc thêm đơn vị vào danh bạ (kind: units), với loại và cấp trên.`,
          en: isMany
            ? 'State the body above as “superiorOrganName”, or tell the units apart in the register.'
            : `${meant === undefined ? '' : `Is “${meant}” meant? `}Correct the name, or add the unit to the register (kind: units), with its kind and superior.`,
        },
        ...(units.length > 0 && { severity: 'warning' as const }),
      };
    }
    const [first] = undecided;
    if (unit.state !== 'found' || !first) return;
    const asks = first.stipulation.guards.some(({ staff }) => staff) && unit.unit.staff === undefined;
    yield {
      place,
      ...toldOf(unit.unit.name, asks),
      related: [
        {
          place: { file: unit.unit.file, path: [...unit.unit.path, 'name'] },
          message: { vi: 'trong danh bạ', en: 'in the register' },
        },
        {
          place: { file: first.facts.card.file, path: first.stipulation.path },
          message: {
            vi: 'quy định chưa biết có áp dụng không',
            en: 'a demand of which it is not known whether it applies',
          },
        },
      ],
    };
  },
});

const toldOf = (name: string, isStaff: boolean) => ({
  message: {
    vi: `Danh bạ chưa ghi ${isStaff ? 'số lao động' : 'loại'} của “${name}” nên chưa biết quy định nào của cấp trên áp dụng cho đơn vị.`,
    en: `The register does not give the ${isStaff ? 'staff' : 'kind'} of “${name}”, so it is not known which demands apply to it.`,
  },
  help: {
    vi: `Ghi “${isStaff ? 'staff' : 'kind'}” của đơn vị trong danh bạ.`,
    en: `State “${isStaff ? 'staff' : 'kind'}” of the unit in the register.`,
  },
});
