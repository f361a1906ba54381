import type { PlanDocument } from '../../model/document.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { defineRule } from '../rule.ts';
import { tasksOf } from '../tasks.ts';

export const cadenceMissing = defineRule({
  code: 'TD310',
  slug: 'cadence-missing',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Việc định kỳ phải có chu kỳ', en: 'What is done regularly needs its interval' },
  title: { vi: '“Định kỳ” phải nói rõ bao lâu một lần', en: '“Regularly” must say how often' },
  why: {
    vi: 'Ghi “định kỳ” mà không có chu kỳ thì không biết lúc nào là chậm.',
    en: 'Without an interval nobody can tell when a report is late.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const path of cadences(document)) {
      const text = textAt(path) ?? '';
      if (!/(?:định|thường) (?:kỳ|kì|xuyên)/iu.test(text) || interval.test(text)) continue;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `“${text}” chưa nói bao lâu một lần.`,
          en: `“${text}” does not say how often.`,
        },
        help: {
          vi: 'Ghi chu kỳ, ví dụ “định kỳ hằng tháng”, “định kỳ 6 tháng một lần”.',
          en: 'State the interval, for example “định kỳ hằng tháng”, “định kỳ 6 tháng một lần”.',
        },
        actual: text,
      };
    }
  },
});

const interval = /\d|(?<![a-zà-ỹ])(?:ngày|tuần|tháng|quý|năm|đợt|hằng|hàng|mỗi|một lần|hai lần)(?![a-zà-ỹ])/iu;

function cadences(document: PlanDocument): NodePath[] {
  const tasks = tasksOf(document).flatMap(({ task, path }) =>
    'cadence' in task && task.cadence !== undefined ? [[...path, 'cadence']] : [],
  );
  const papers = (document.plan.submissions ?? []).flatMap((submission, index) =>
    submission.papers.flatMap(({ cadence }, number) =>
      cadence === undefined ? [] : [['submissions', index, 'papers', number, 'cadence']],
    ),
  );
  return [...papers, ...tasks];
}
