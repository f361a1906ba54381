import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const typedArticle = defineRule({
  code: 'TD733',
  slug: 'typed-article',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 6',
  },
  title: { vi: 'Chữ “Điều 1.” được in tự động', en: '“Điều 1.” is printed automatically' },
  why: {
    vi: 'Ghi sẵn “Điều 1.” trong lời văn thì chữ ấy in hai lần, và thêm bớt một điều là các số sau sai theo.',
    en: 'Typed in the words it prints twice, and adding or removing an article makes all later numbers wrong.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) {
      const [top, list, , key, ...deeper] = line.prose.path;
      const isLead = key === undefined || key === 'title' || key === 'text' || line.prose.isKey;
      if (top !== 'promulgatedBy' || list !== 'articles' || !isLead || deeper.length > 0) continue;
      const [typed] = (line.prose.isKey ? label : number).exec(line.text) ?? [];
      const own = typed === undefined ? undefined : wordsAt(line, 0, typed.length);
      if (typed === undefined || own?.origin !== 'typed') continue;
      yield {
        place: own.place,
        message: {
          vi: `Lời văn của điều này ghi sẵn “${typed}”; chữ này được in tự động nên sẽ in hai lần.`,
          en: `The words of this article begin with a typed “${typed}”; it is printed automatically and would appear twice.`,
        },
        help: { vi: 'Bỏ chữ này.', en: 'Remove it.' },
        actual: typed,
      };
    }
  },
});

/** "Điều 5 Quyết định số ..." speaks of another article. */
const number = /^Điều \d{1,3}[.:]/u;
const label = /^Điều \d{1,3}\.?$/u;
