import { defineRule } from '../rule.ts';

export const lunarDate = defineRule({
  code: 'TD301',
  slug: 'lunar-date',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Âm lịch Việt Nam (múi giờ UTC+7), tính được từ năm 1968 đến năm 2053',
    en: 'The Vietnamese lunar calendar (UTC+7), computable from 1968 to 2053',
  },
  title: {
    vi: 'Ngày âm lịch phải khớp với ngày dương lịch',
    en: 'The lunar date must be the solar date',
  },
  why: {
    vi: 'Người nhận giấy mời có thể đến theo ngày âm lịch. Ngày tháng giêng, tháng hai dương lịch thường còn thuộc năm âm lịch trước nên tên năm hay bị ghi nhầm.',
    en: 'Guests may come by the lunar date. Days in January and February mostly still belong to the lunar year before, so its name is often wrong.',
  },
  *check({ document }) {
    for (const { agreement, reference, place, target } of document.mentions) {
      if (reference.form !== 'lunar' || !agreement || agreement.agrees || target?.kind !== 'node') continue;
      const day = String(target.raw);
      yield {
        place,
        message: {
          vi: `Ngày âm lịch “${reference.words}” không phải là “${day}”: ${agreement.why.vi}.`,
          en: `The lunar date “${reference.words}” is not “${day}”: ${agreement.why.en}.`,
        },
        help: {
          vi: 'Sửa ngày âm lịch cho đúng, hoặc xem lại ngày dương lịch.',
          en: 'Correct the lunar date, or check the solar one.',
        },
        related: [
          {
            place: { file: document.file, path: target.path },
            message: { vi: 'ngày dương lịch ghi ở đây', en: 'the solar date stands here' },
          },
        ],
        actual: reference.words ?? '',
      };
    }
  },
});
