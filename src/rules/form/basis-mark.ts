import { basisMark } from '../../model/compose/bases.ts';
import { isReported } from '../../model/norm.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { shownBasis, writtenBases } from '../legal-bases.ts';
import { defineRule } from '../rule.ts';
import { wordsAt } from '../written.ts';

export const basisMarks = defineRule({
  code: 'TD730',
  slug: 'basis-mark',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 6',
  },
  title: { vi: 'Dấu cuối mỗi căn cứ ban hành', en: 'The mark that ends each legal basis' },
  why: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu “;”, căn cứ cuối cùng kết thúc bằng dấu “.”; ghi khác là sai thể thức.',
    en: 'Each basis ends in “;” and the last one in “.”; anything else is against the form.',
  },
  *check({ document }) {
    const { norm } = document;
    if (!isReported(norm, 'legalBasis')) return;
    for (const { line, isLast } of writtenBases(document)) {
      const text = line.text.trimEnd();
      const [mark] = basisMark.exec(text) ?? [];
      const right = isLast ? norm.legalBasis.lastEnd : norm.legalBasis.end;
      const own = wordsAt(line, text.length - 1, text.length);
      if (mark === undefined || mark === right || !own) continue;
      const shown = shownBasis(normalizeSpaces(text));
      yield {
        place: own.place,
        message: {
          vi: `Căn cứ “${shown}” kết thúc bằng dấu “${mark}”; ${isLast ? 'căn cứ cuối cùng' : 'căn cứ còn căn cứ khác theo sau'} kết thúc bằng dấu “${right}”.`,
          en: `The legal basis “${shown}” ends in “${mark}”; ${isLast ? 'the last one' : 'one that others follow'} ends in “${right}”.`,
        },
        help: {
          vi: 'Bỏ dấu này, dấu đúng được in tự động.',
          en: 'Remove it, the right mark is printed automatically.',
        },
        actual: mark,
        expected: right,
      };
    }
  },
});
