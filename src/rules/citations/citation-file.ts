import { nearest } from '../../model/nearest.ts';
import { pathFrom, pathTo } from '../../model/paths.ts';
import { cardsOf } from '../cards.ts';
import { citedPlans, ownCard } from '../cited-plans.ts';
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
    const numbered = new Map(citedPlans(context).map(({ citation, card }) => [citation, pathTo(own.path, card.path)]));
    for (const [index, citation] of (document.plan.citations ?? []).entries()) {
      const { file } = citation;
      if (file === undefined) continue;
      const path = pathFrom(own.path, file);
      const isThere = path !== own.path && cardsOf(repository).planAtPath.has(path);
      if (repository.unread.includes(path) || isThere) continue;
      const others = repository.plans.filter((card) => card !== own).map((card) => pathTo(own.path, card.path));
      const meant = numbered.get(citation) ?? (path === own.path ? undefined : nearest(file, others));
      const isMissing = citation.superior === true && meant === undefined && path !== own.path;
      yield {
        place: { file: document.file, path: ['citations', index, 'file'] },
        ...(isMissing ? missing(file) : astray(file, meant, path === own.path)),
        actual: file,
        ...(meant !== undefined && { expected: meant }),
      };
    }
  },
});

/** The superior's plan may well be kept elsewhere, or come later. */
const missing = (file: string) => ({
  severity: 'info' as const,
  message: {
    vi: `Kho chưa có kế hoạch cấp trên ở “${file}” nên chưa đối chiếu được với quy định của cấp trên.`,
    en: `The repository lacks the superior’s plan at “${file}”, so nothing could be compared with what it demands.`,
  },
  help: {
    vi: 'Thêm tệp của kế hoạch ấy vào kho, hoặc sửa đường dẫn (tính từ thư mục của tệp này).',
    en: 'Add the file of that plan, or correct the path (from the folder of this file).',
  },
});

const astray = (file: string, meant: string | undefined, isItself: boolean) => ({
  message: isItself
    ? { vi: `“${file}” là chính tệp của kế hoạch này.`, en: `“${file}” is the file of this very plan.` }
    : { vi: `Trong kho không có kế hoạch nào ở “${file}”.`, en: `The repository has no plan at “${file}”.` },
  help: {
    vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Ghi đường dẫn tính từ thư mục của tệp này, hoặc bỏ khóa file nếu văn bản ấy không có trong kho.`,
    en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Write the path from the folder of this file, or leave the key file out if that document is not in the repository.`,
  },
});
