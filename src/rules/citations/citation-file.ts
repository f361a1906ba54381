import { nearest } from '../../model/nearest.ts';
import { pathFrom, pathTo } from '../../model/paths.ts';
import { cardsOf } from '../cards.ts';
import { ownCard } from '../cited-plans.ts';
import { defineRule } from '../rule.ts';

export const citationFile = defineRule({
  code: 'TD606',
  slug: 'citation-file',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Quy ước lưu tệp trong kho kế hoạch của tdkt',
    en: 'The tdkt rules for files in a repository of plans',
  },
  title: {
    vi: 'Tệp của văn bản được viện dẫn phải có trong kho',
    en: 'The file of a cited document is in the repository',
  },
  why: {
    vi: 'Khóa “file” cho biết kế hoạch được viện dẫn nằm ở tệp nào để đối chiếu. Tệp không có hoặc không phải kế hoạch thì việc đối chiếu bị bỏ qua mà không ai biết.',
    en: 'The key “file” says where the cited plan is, to compare with it. Without that file, or where it is no plan, nothing would be compared and nobody would know.',
  },
  *check(context) {
    const { document, repository } = context;
    const own = ownCard(context);
    if (!own) return;
    for (const [index, { file }] of (document.plan.citations ?? []).entries()) {
      if (file === undefined) continue;
      const path = pathFrom(own.path, file);
      if (repository.unread.includes(path) || cardsOf(repository).planAtPath.has(path)) continue;
      const others = repository.plans.filter((card) => card !== own).map((card) => pathTo(own.path, card.path));
      const meant = nearest(file, others);
      yield {
        place: { file: document.file, path: ['citations', index, 'file'] },
        message: {
          vi: `Trong kho không có kế hoạch nào ở “${file}”.`,
          en: `The repository has no plan at “${file}”.`,
        },
        help: {
          vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Ghi đường dẫn tính từ thư mục của tệp này, hoặc bỏ khóa file nếu văn bản ấy không có trong kho.`,
          en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Write the path from the folder of this file, or leave the key file out if that document is not in the repository.`,
        },
        actual: file,
        ...(meant !== undefined && { expected: meant }),
      };
    }
  },
});
