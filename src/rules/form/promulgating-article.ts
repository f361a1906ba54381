import { linesIn } from '../../model/compose/tree.ts';
import { textOf } from '../../model/references/mention.ts';
import { defineRule } from '../rule.ts';

export const promulgatingArticle = defineRule({
  code: 'TD734',
  slug: 'promulgating-article',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu 1.3 Phụ lục III Nghị định số 30/2020/NĐ-CP: “Điều 1. Ban hành (Phê duyệt) kèm theo Quyết định này ...”',
    en: 'Decree 30/2020, Annex III, model 1.3: “Điều 1. Ban hành (Phê duyệt) kèm theo Quyết định này ...”',
  },
  title: { vi: 'Quyết định phải ban hành kế hoạch kèm theo', en: 'A Decision promulgates the plan attached to it' },
  why: {
    vi: 'Không điều nào ban hành hay phê duyệt thì kế hoạch kèm theo không có hiệu lực.',
    en: 'Where no article promulgates or approves it, the attached plan has no force.',
  },
  *check({ document }) {
    const { decision } = document.composition;
    if (!decision || [...linesIn(decision.body)].some(({ runs }) => promulgates.test(textOf(runs)))) return;
    yield {
      place: { file: document.file, path: ['promulgatedBy', 'articles'], anchor: 'key' },
      message: {
        vi: 'Không điều nào của Quyết định nói việc ban hành hay phê duyệt kế hoạch kèm theo.',
        en: 'No article of the Decision promulgates or approves the plan attached to it.',
      },
      help: {
        vi: 'Thêm điều “Ban hành kèm theo Quyết định này Kế hoạch ...”, hoặc bỏ articles để in các điều của mẫu chuẩn.',
        en: 'Add an article “Ban hành kèm theo Quyết định này Kế hoạch ...”, or remove articles to print those of the standard outline.',
      },
    };
  },
});

const promulgates = /(?<![a-zà-ỹ])(?:ban hành|phê duyệt|kèm theo)(?![a-zà-ỹ])/iu;
