import type { AllocationRow } from '../../model/plan/allocation.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { comparable } from '../../model/text.ts';
import { allocations } from '../allocations.ts';
import { defineRule } from '../rule.ts';

export const allocationUnitTwice = defineRule({
  code: 'TD217',
  slug: 'allocation-unit-twice',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Mỗi đơn vị có một dòng trong bảng phân bổ', en: 'Each unit has one row in an allocation' },
  title: {
    vi: 'Mỗi đơn vị chỉ được phân bổ một lần trong một bảng',
    en: 'A unit is allocated its delegates once in a table',
  },
  why: {
    vi: 'Đơn vị có hai dòng thì không biết theo dòng nào, và tổng số bị cộng hai lần.',
    en: 'With two rows a unit cannot know which holds, and the total counts it twice.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const { rows } of allocations(document)) {
      const first = new Map<string, (typeof rows)[number]>();
      for (const row of rows) {
        const path = [...row.path, 'unit'];
        const unit = textAt(path) ?? row.unit;
        const key = comparable(`${ofPlace(row)} ${unit}`);
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, row);
          continue;
        }
        yield {
          place: { file: document.file, path },
          message: {
            vi: `Đơn vị “${unit}” có hai dòng trong bảng phân bổ.`,
            en: `The unit “${unit}” has two rows in the allocation.`,
          },
          help: {
            vi: 'Gộp thành một dòng, hoặc ghi rõ hai đơn vị khác nhau.',
            en: 'Make them one row, or name the two units apart.',
          },
          related: [
            {
              place: { file: document.file, path: [...earlier.path, 'unit'] },
              message: { vi: 'dòng thứ nhất', en: 'the first row' },
            },
          ],
          actual: unit,
        };
      }
    }
  },
});

/** Each commune has its "Thôn Một": under the name of a place a unit is that of the place. */
const ofPlace = ({ group = '' }: AllocationRow): string => (namesPlace.test(group) ? group : '');

/** A kind of place and a name with a capital: “Xã Hoa Sen”, not “Các xã”. */
const namesPlace = /(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hành phố|[Tt]ỉnh) [\p{Lu}\d]/u;
