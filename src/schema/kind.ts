import { nearest } from '../model/nearest.ts';
import { isMap } from '../model/plan/read.ts';
import { excerpt } from '../source/trouble.ts';
import type { Mistake } from './mistake.ts';

/** The kinds a file may state at its top. */
const kinds = ['plan', 'roster', 'units'] as const;
export type Kind = (typeof kinds)[number];

/** What a file says it is, or the warning that it does not say so. */
export function kindOf(value: unknown): Kind | Mistake {
  const stated = isMap(value) ? value.kind : undefined;
  const known = kinds.find((kind) => kind === stated);
  if (known) return known;
  const list = kinds.join(', ');
  if (typeof stated !== 'string') {
    return {
      code: 'TD128',
      path: isMap(value) && Object.hasOwn(value, 'kind') ? ['kind'] : [],
      anchor: 'key',
      message: {
        vi: 'Tệp không cho biết thuộc loại nào nên không được kiểm tra.',
        en: 'The file does not say what kind it is and was not checked.',
      },
      help: {
        vi: `Thêm dòng “kind: plan” ở đầu tệp nếu đây là kế hoạch, “kind: roster” nếu là danh sách đại biểu, “kind: units” nếu là danh bạ đơn vị. Các loại dùng được: ${list}.`,
        en: `Add the line “kind: plan” at the top if this is a plan, “kind: roster” if it is a roster of delegates, “kind: units” if it is a register of units. Kinds that can be used: ${list}.`,
      },
      expected: list,
    };
  }
  return unknownKind(stated, list);
}

function unknownKind(stated: string, list: string): Mistake {
  const suggestion = nearest(stated, kinds);
  const words = excerpt(stated);
  return {
    code: 'TD128',
    path: ['kind'],
    anchor: 'value',
    message: {
      vi: `Loại tệp “${words}” chưa biết nên tệp không được kiểm tra.`,
      en: `The kind “${words}” is not known; the file was not checked.`,
    },
    help: {
      vi: `${suggestion ? `Có phải là “${suggestion}”? ` : ''}Các loại dùng được: ${list}.`,
      en: `${suggestion ? `Is “${suggestion}” meant? ` : ''}Kinds that can be used: ${list}.`,
    },
    actual: words,
    expected: suggestion ?? list,
  };
}
