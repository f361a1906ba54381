import { wholePeople as peopleOf } from '../../model/expressions/people.ts';
import { exactCount, meetingGroups } from '../groups.ts';
import { defineRule } from '../rule.ts';

export const wholePeople = defineRule({
  code: 'TD205',
  slug: 'whole-people',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Tỷ lệ tính trên tổng số triệu tập; số người lệch dưới 01 người là đạt',
    en: 'A share is of those summoned; it is met when the count is off by less than one person',
  },
  title: { vi: 'Tỷ lệ nên ra số người nguyên', en: 'A share should fall on whole people' },
  why: {
    vi: 'Tỷ lệ chia ra số lẻ thì mỗi nơi làm tròn một cách; ghi rõ số người thì không ai phải đoán.',
    en: 'Where a share leaves a fraction everybody rounds his own way; a stated count leaves nothing to guess.',
  },
  *check({ document }) {
    for (const { meeting, groups } of meetingGroups(document)) {
      for (const { group, path, base: of } of groups) {
        const { share, count } = group;
        const base = exactCount(of?.quantity);
        if (base === undefined || meeting.for || !share || share.mode !== 'exact' || count) continue;
        const people = peopleOf(share, base);
        if (people.exact) continue;
        const product = String(Math.round(people.product * 100) / 100).replace('.', ',');
        yield {
          place: { file: document.file, path: [...path, 'share'] },
          message: {
            vi: `${share.written.trim()} của ${base} là ${product}, không ra số người nguyên.`,
            en: `${share.written.trim()} of ${base} is ${product}, not a whole number of people.`,
          },
          help: {
            vi: `Ghi thêm số người của nhóm: ${people.lowest} hoặc ${people.highest}.`,
            en: `State the group’s count as well: ${people.lowest} or ${people.highest}.`,
          },
          working: `${share.written.trim()} × ${base} = ${product}`,
        };
      }
    }
  },
});
