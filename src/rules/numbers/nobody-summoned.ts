import { meetingFacts } from '../meeting-facts.ts';
import { defineRule } from '../rule.ts';

export const nobodySummoned = defineRule({
  code: 'TD236',
  slug: 'nobody-summoned',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Hội nghị có đại biểu; tỷ lệ và cơ cấu tính trên số đại biểu ấy',
    en: 'A conference has delegates; shares and proportions are counted on them',
  },
  title: { vi: 'Số đại biểu của hội nghị phải lớn hơn 0', en: 'A conference has more than 0 delegates' },
  why: {
    vi: 'Số 0 thường là ô chưa điền. Mọi tỷ lệ của 0 đều là 0 nên cơ cấu, phân bổ không đối chiếu được với gì.',
    en: 'A 0 is usually a cell that was not filled. Every share of 0 is 0, so nothing can be compared with it.',
  },
  *check({ document }) {
    for (const { facts, path } of meetingFacts(document)) {
      for (const key of ['total', 'summoned', 'official'] as const) {
        const count = facts[key];
        if (count?.high !== 0) continue;
        const hasShares = (facts.groups ?? []).some(({ share }) => share);
        const written = count.written.trim();
        yield {
          place: { file: document.file, path: [...path, key] },
          message: {
            vi: `Hội nghị có “${written}”${hasShares ? ', nên tỷ lệ của các nhóm không chia được cho ai' : ''}.`,
            en: `The conference has “${written}”${hasShares ? ', so that the shares of its groups are of nobody' : ''}.`,
          },
          help: {
            vi: 'Ghi số đại biểu thật; nếu chưa biết thì bỏ dòng này.',
            en: 'State how many delegates there are, or leave the line out until it is known.',
          },
          actual: written,
        };
      }
    }
  },
});
