import { compareDates } from '../../model/expressions/civil-date.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';

export const rewardBeforeResult = defineRule({
  code: 'TD314',
  slug: 'reward-before-result',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Khen thưởng căn cứ vào thành tích đã đạt được', en: 'Awards are for results already achieved' },
  title: { vi: 'Khen thưởng phải sau khi có thành tích', en: 'Awards come after the results' },
  why: {
    vi: 'Khen thành tích của cả năm ngay từ quý đầu năm thì chưa có kết quả để xét; có thể ghi nhầm năm.',
    en: 'A whole year cannot be rewarded in its first quarter; the year may be wrong.',
  },
  *check({ document }) {
    for (const { task, path, time, timePath } of programmeTasks(document)) {
      const { rewards } = task;
      const [end, last] = [rewards?.window.to, time?.window.to];
      if (!rewards || !time || !end || !last || compareDates(end, last) <= quarterDays) continue;
      yield {
        place: { file: document.file, path: [...path, 'rewards'] },
        message: {
          vi: `Khen thưởng thành tích “${rewards.written}” được xếp vào “${time.written}”, khi thời gian đó chưa kết thúc.`,
          en: `Results of “${rewards.written}” are rewarded in “${time.written}”, before that time has ended.`,
        },
        help: {
          vi: 'Xem lại năm lập thành tích, hoặc chuyển việc này sang cuối năm.',
          en: 'Check the year of the results, or move the task to the end of the year.',
        },
        related: [
          { place: { file: document.file, path: timePath }, message: { vi: 'thời gian làm', en: 'when it is done' } },
        ],
        actual: rewards.written,
      };
    }
  },
});

/** At the end of the year its awards are usual. */
const quarterDays = 90;
